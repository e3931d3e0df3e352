import type { Locator, Page } from 'playwright/test';
import { expect, test } from '../../support/site.ts';

/** Each tool with something to tick, and what its tick hangs on: the store, or nothing. */
const TICKS: [string, (page: Page) => Locator][] = [
  ['case-file', (page) => page.locator('case-file [data-part="keep"]')],
  ['checkup', (page) => page.getByRole('checkbox').first()],
  ['authenticator', (page) => page.getByLabel('It is on another device')],
];

for (const [tool, tick] of TICKS) {
  test(`${tool}: what a browser ticks again when the page is loaded anew is taken back`, async ({
    page,
    site,
  }) => {
    await page.goto(`${site.origin}/tools/${tool}/`);
    await expect(tick(page)).not.toBeChecked();
    await tick(page).check();
    await leaveUnheard(page);
    await page.goto(`${site.origin}/about/`);
    await page.evaluate(() => {
      localStorage.clear();
    });
    // A page that was kept fires no second load event.
    await page.goBack({ waitUntil: 'commit' });
    expect(await page.evaluate(() => 'isTheOldPage' in window)).toBe(false);
    await page.waitForLoadState();
    await expect(tick(page)).not.toBeChecked();
  });
}

for (const [tool, tick] of TICKS) {
  test(`${tool}: a tick that nobody made is taken back when the page is shown`, async ({ page, site }) => {
    await page.goto(`${site.origin}/tools/${tool}/`);
    await tick(page).evaluate((box) => Reflect.set(box, 'checked', true));
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow')));
    await expect(tick(page)).not.toBeChecked();
    await tick(page).check();
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow')));
    await expect(tick(page)).toBeChecked();
  });
}

/**
 * A page that wants to hear of its end does not come back from the back/forward cache: it is loaded anew. It does not
 * hear of it all the same, as on a phone that ends the browser.
 */
async function leaveUnheard(page: Page): Promise<void> {
  await page.evaluate(() => {
    Reflect.set(window, 'isTheOldPage', true);
    window.addEventListener('unload', () => undefined);
    const keep = (event: Event): void => {
      event.stopImmediatePropagation();
    };
    window.addEventListener('pagehide', keep, { capture: true });
  });
}
