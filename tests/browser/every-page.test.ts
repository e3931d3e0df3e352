import type { Page } from 'playwright';
import { axeFaults } from '../support/axe.ts';
import { text } from '../support/facts.ts';
import { pageGroups } from '../support/page-groups.ts';
import { listenTo } from '../support/page-log.ts';
import { addresses, expect, test } from '../support/site.ts';

/** All that a colour scheme can change. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const NARROW = 320;
const WIDTHS = [NARROW, 768, 1440];
const TAP_TARGETS =
  'nav a, .cards a, .brand, button, .button, .button-quiet, summary, input, select, textarea';

/** The longest lists keep axe busy on a busy machine. */
test.describe.configure({ timeout: 240_000 });

/** Everything that the browser keeps for this site. */
async function kept(page: Page): Promise<unknown[]> {
  const cookies = await page.context().cookies();
  const stored = await page.evaluate(() => [
    ...Object.entries(localStorage),
    ...Object.entries(sessionStorage),
  ]);
  return [...cookies, ...stored];
}

/** By how many pixels the page is wider than its window. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Targets that are shown and too low for a thumb. */
const lowTargets = (page: Page): Promise<string[]> =>
  page.locator(TAP_TARGETS).evaluateAll((targets) =>
    targets
      .filter((target) => target.checkVisibility({ visibilityProperty: true }))
      .map((target) => ({ target, height: target.getBoundingClientRect().height }))
      .filter(({ height }) => height < 44)
      .map(({ target, height }) => `${target.tagName} “${target.textContent.trim()}”: ${String(height)} px`),
  );

/** What can have the focus and does not show it. Works after a key was pressed, because then the browser shows it. */
const withoutSign = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex]',
      ),
    ]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0)
      .filter((element) => {
        element.focus();
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
        return document.activeElement !== element || !outlined;
      })
      .map((element) => element.textContent.trim()),
  );

/** The first press of Tab offers to skip to the text, the next one after that leads into it. */
async function expectSkipLink(page: Page, address: string): Promise<void> {
  const skip = page.getByRole('link', { name: text('site', 'skip') });
  await expect.soft(skip, address).not.toBeInViewport();
  await page.keyboard.press('Tab');
  await expect.soft(skip, address).toBeFocused();
  await expect.soft(skip, address).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect.soft(page.locator('main'), address).toBeFocused();
  await page.keyboard.press('Tab');
  const inside = await page.evaluate(() => document.activeElement?.closest('main, footer') !== null);
  expect.soft(inside, `${address}: Tab leads on into the text`).toBe(true);
}

for (const group of pageGroups(addresses)) {
  test(`every page of ${group.name} is quiet, forgetful, readable by everybody, and fits window and thumb`, async ({
    page,
    site,
  }) => {
    const { complaints, requests } = listenTo(page);
    for (const address of group.addresses) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(`${site.origin}${address}`);
      await expectSkipLink(page, address);
      expect.soft(await withoutSign(page), `${address}: focus that cannot be seen`).toEqual([]);
      expect.soft(await axeFaults(page), `${address}: light`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await axeFaults(page, { rules: COLOUR_RULES }), `${address}: dark`).toEqual([]);

      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 640 });
        expect.soft(await sideways(page), `${address}: at ${String(width)} px`).toBe(0);
      }
      await page.setViewportSize({ width: 360, height: 640 });
      expect(await page.locator(TAP_TARGETS).count()).toBeGreaterThan(0);
      expect.soft(await lowTargets(page), address).toEqual([]);

      // Last, so that what a page does late is seen too.
      expect.soft(complaints.splice(0), address).toEqual([]);
      const abroad = requests
        .splice(0)
        .filter((url) => !url.startsWith(`${site.origin}/`) && !url.startsWith('data:'));
      expect.soft(abroad, address).toEqual([]);
      expect.soft(await kept(page), address).toEqual([]);
    }
  });
}

test.describe('the checks notice', () => {
  const bad = `<!doctype html><html lang="en"><head><title>Bad</title></head><body><main><h1>Bad</h1>
    <p style="color:#bbb;background:#fff">Faint</p><img src="/favicon.svg">
    <nav><a href="/">Home</a></nav><div style="width:400px">Wide</div></main>
    <script>console.warn('careful'); localStorage.setItem('a', 'b'); document.cookie = 'c=d';
    fetch('http://127.0.0.1:9/').catch(() => {}); setTimeout(() => { throw new Error('broken'); });</script></body></html>`;

  test('a page that complains, talks and remembers', async ({ page, site }) => {
    await page.route('**/bad/', (route) => route.fulfill({ body: bad, contentType: 'text/html' }));
    const { complaints, requests } = listenTo(page);
    await page.goto(`${site.origin}/bad/`, { waitUntil: 'networkidle' });
    expect(complaints).toEqual(expect.arrayContaining(['careful', 'broken']));
    expect(requests).toContain('http://127.0.0.1:9/');
    expect(await kept(page)).toEqual([expect.objectContaining({ name: 'c' }), ['a', 'b']]);
  });

  test('a page that is faint, wide and fiddly', async ({ page, site }) => {
    await page.route('**/bad/', (route) => route.fulfill({ body: bad, contentType: 'text/html' }));
    await page.setViewportSize({ width: NARROW, height: 640 });
    await page.goto(`${site.origin}/bad/`);
    const found = await axeFaults(page);
    expect(found).toContain('color-contrast: p');
    expect(found).toContain('image-alt: img');
    expect(await axeFaults(page, { rules: COLOUR_RULES })).toEqual(['color-contrast: p']);
    expect(await sideways(page)).toBeGreaterThan(0);
    expect(await lowTargets(page)).toEqual([expect.stringMatching(/^A “Home”: \d+(?:\.\d+)? px$/u)]);
  });

  test('focus that cannot be seen', async ({ page, site }) => {
    await page.goto(`${site.origin}/`);
    await page.evaluate(() => {
      const style = new CSSStyleSheet();
      style.replaceSync('.brand:focus-visible { outline: none !important }');
      document.adoptedStyleSheets = [style];
    });
    await page.keyboard.press('Tab');
    expect(await withoutSign(page)).toEqual(['Six Digits']);
  });
});
