import type { CDPSession, Page } from 'playwright';
import { SITE_ROOT } from '../support/builds.ts';
import { serveSite } from '../support/site-server.ts';
import { expect, test } from '../support/site.ts';

/** The list of icons as the browser itself reads it; empty where the page names none. */
async function readList(browser: CDPSession): Promise<{ url: string; faults: string[]; name?: string }> {
  const { url, errors, data } = await browser.send('Page.getAppManifest');
  const list = JSON.parse(data ?? '{}') as { name?: string };
  return { url, faults: errors.map(({ message }) => message), ...list };
}

/** Until the page has had the idle moment in which it would have named its list. */
const untilIdle = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((resolve) => requestAnimationFrame(() => setTimeout(requestIdleCallback, 100, resolve))),
  );

const named = (page: Page): Promise<number> => page.locator('link[rel=manifest]').count();

test('a page names its icons for a home screen, and the browser can read the list', async ({
  page,
  site,
}) => {
  const browser = await page.context().newCDPSession(page);
  await page.goto(`${site.origin}/faq/`);
  await expect.poll(() => named(page)).toBe(1);
  const { url, faults, name } = await readList(browser);
  expect({ url, faults, name }).toEqual({
    url: `${site.origin}/manifest.webmanifest`,
    faults: [],
    name: 'Six Digits',
  });
});

test('a page asks for no icon and no list before it is painted', async ({ page }) => {
  const asked: string[] = [];
  const site = await serveSite({
    root: SITE_ROOT,
    intercept: ({ url = '' }) => {
      asked.push(url);
      return false;
    },
  });
  // What a page does before its first frame is done once this frame is asked for.
  await page.addInitScript(() => {
    const frame = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (work) =>
      frame((time) => {
        document.documentElement.dataset['namedAtFrame'] = String(
          document.querySelectorAll('link[rel=manifest]').length,
        );
        work(time);
      });
  });
  await page.goto(`${site.origin}/faq/`);
  await expect.poll(() => named(page)).toBe(1);
  expect(await page.locator('html').getAttribute('data-named-at-frame')).toBe('0');
  expect(asked.filter((address) => !/manifest|icon-192/u.test(address))).toEqual(['/faq/']);
  await site.close();
});

test('while data are saved, no list is named', async ({ page, site }) => {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true });
  await page.goto(`${site.origin}/faq/`);
  await untilIdle(page);
  expect(await named(page)).toBe(0);
  await browser.send('Emulation.setDataSaverOverride', { dataSaverEnabled: false });
  await page.reload();
  await expect.poll(() => named(page)).toBe(1);
});

test('a sealed page names no list', async ({ page, site }) => {
  await page.goto(`${site.origin}/tools/message/`);
  await untilIdle(page);
  expect(await named(page)).toBe(0);
});
