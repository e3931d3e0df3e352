import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { listenTo } from '../support/page-log.ts';
import { addresses, expect, test } from '../support/site.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** All that a colour scheme can change. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const NARROW = 320;
const WIDTHS = [NARROW, 768, 1440];
const TAP_TARGETS =
  'nav a, .cards a, .brand, button, .button, .button-quiet, summary, input, select, textarea';

/** The longest lists keep axe busy on a busy machine. */
test.describe.configure({ timeout: 240_000 });

/** What axe finds, one line for each element. */
async function axeFaults(page: Page, rules?: string[]): Promise<string[]> {
  // No page has frames, so axe needs no second page to put their answers together.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (rules === undefined ? axe.withTags(TAGS) : axe.withRules(rules)).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

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

for (const address of addresses) {
  test(`${address} is quiet, forgetful, readable by everybody, and fits window and thumb`, async ({
    page,
    site,
  }) => {
    const { complaints, requests } = listenTo(page);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(`${site.origin}${address}`);
    expect.soft(await axeFaults(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await axeFaults(page, COLOUR_RULES), 'dark').toEqual([]);

    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 640 });
      expect.soft(await sideways(page), `at ${String(width)} px`).toBe(0);
    }
    await page.setViewportSize({ width: 360, height: 640 });
    expect(await page.locator(TAP_TARGETS).count()).toBeGreaterThan(0);
    expect.soft(await lowTargets(page)).toEqual([]);

    // Last, so that what a page does late is seen too.
    expect.soft(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(`${site.origin}/`) && !url.startsWith('data:'))).toEqual(
      [],
    );
    expect(await kept(page)).toEqual([]);
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
    expect(await axeFaults(page, COLOUR_RULES)).toEqual(['color-contrast: p']);
    expect(await sideways(page)).toBeGreaterThan(0);
    expect(await lowTargets(page)).toEqual([expect.stringMatching(/^A “Home”: \d+(?:\.\d+)? px$/u)]);
  });
});
