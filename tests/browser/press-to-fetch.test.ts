import type { Locator, Page } from 'playwright';
import { SITE_ROOT } from '../support/builds.ts';
import { serveSite } from '../support/site-server.ts';
import { expect, test as base } from '../support/site.ts';

/** A site that writes down which pages it is asked for, and whether ahead of time. */
const test = base.extend<{ watched: { origin: string; asked: string[] } }>({
  watched: async ({}, use) => {
    const asked: string[] = [];
    const site = await serveSite({
      root: SITE_ROOT,
      intercept: ({ url = '', headers }) => {
        if (url.endsWith('/')) asked.push(`${String(headers['sec-purpose'] ?? 'now')} ${url}`);
        return false;
      },
    });
    await use({ origin: site.origin, asked });
    await site.close();
  },
});

const linkTo = (page: Page, address: string): Locator => page.locator(`main a[href="${address}"]`).first();

/** Time in which a browser that fetches for seen or passed links has done so. */
const LONG_ENOUGH_MILLISECONDS = 700;

/** Presses on a link, moves off it and lets go, so that nothing is opened. */
async function pressAndLeave(page: Page, link: Locator): Promise<void> {
  await link.hover();
  await page.mouse.down();
  await page.waitForTimeout(LONG_ENOUGH_MILLISECONDS);
  await page.mouse.move(0, 0);
  await page.mouse.up();
}

test('a page is fetched when its link is pressed, not when it is seen or passed', async ({
  page,
  watched,
}) => {
  await page.goto(`${watched.origin}/tools/`);
  const link = linkTo(page, '/tools/clock/');
  await link.hover();
  await page.waitForTimeout(LONG_ENOUGH_MILLISECONDS);
  expect(watched.asked).toEqual(['now /tools/']);
  await page.mouse.down();
  await expect.poll(() => watched.asked).toEqual(['now /tools/', 'prefetch /tools/clock/']);
  await page.mouse.up();
  await expect(page).toHaveURL(`${watched.origin}/tools/clock/`);
  expect(watched.asked).toEqual(['now /tools/', 'prefetch /tools/clock/']);
});

test('a sealed page is not fetched before it is opened', async ({ page, watched }) => {
  await page.goto(`${watched.origin}/tools/`);
  await pressAndLeave(page, linkTo(page, '/tools/recovery-code/'));
  expect(watched.asked).toEqual(['now /tools/']);
});

test('a sealed page fetches no other page before it is opened', async ({ page, watched }) => {
  await page.goto(`${watched.origin}/tools/link/`);
  await pressAndLeave(page, page.locator('header a[href="/faq/"]').first());
  expect(watched.asked).toEqual(['now /tools/link/']);
});
