import type { Page } from 'playwright';
import { DEFAULT_LANGUAGE } from '../../src/i18n/languages.ts';
import { selectorsIn } from '../../src/publishing/page-styles.ts';
import { axeFaultsButColours, axeFaultsInBothSchemes } from '../support/axe.ts';
import { bringAxe } from '../support/axe-script.ts';
import { languageOf } from '../support/built-pages.ts';
import { text } from '../support/facts.ts';
import { firstPresses, GOOD_PRESSES, withoutSign } from '../support/keyboard.ts';
import { onePerTemplate, pageGroups } from '../support/page-groups.ts';
import { allSelectors, wronglyLeftOut } from '../support/left-out-styles.ts';
import { listenTo } from '../support/page-log.ts';
import { addressesOfAllLanguages, expect, pagesOfAllLanguages, test } from '../support/site.ts';

const NARROW = 320;
const WIDTHS = [NARROW, 768, 1440];
const TAP_TARGETS =
  'nav a, .rows a, [data-choices] a, .brand, button, .button, .button-quiet, summary, input, select, textarea';

/** The longest lists keep axe busy on a busy machine. */
test.describe.configure({ timeout: 240_000 });

/** Everything that the browser keeps for this site. */
async function kept(page: Page): Promise<unknown[]> {
  const [cookies, stored] = await Promise.all([
    page.context().cookies(),
    page.evaluate(() => [...Object.entries(localStorage), ...Object.entries(sessionStorage)]),
  ]);
  return [...cookies, ...stored];
}

/** How many lists of icons a page names, and how many it should by now: one, or none where it is sealed. */
const iconLists = (page: Page): Promise<{ named: number; wanted: number }> =>
  page.evaluate(async () => {
    const wanted = document.documentElement.dataset['pageKind'] === 'sealed' ? 0 : 1;
    // A page names its list when it is idle, which on a busy machine is later than it is read.
    for (let looks = 0; looks < 60 && wanted === 1; looks += 1) {
      if (document.querySelector('link[rel=manifest]') !== null) break;
      await new Promise((resolve) => {
        setTimeout(resolve, 50);
      });
    }
    return { named: document.querySelectorAll('link[rel=manifest]').length, wanted };
  });

/** By how many pixels the page is wider than its window. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** How many targets there are for a thumb, and which are shown and too low for it. */
const thumbTargets = (page: Page): Promise<{ count: number; low: string[] }> =>
  page.evaluate((selector) => {
    const all = [...document.querySelectorAll(selector)];
    // A box is pressed by its label.
    const isBox = (target: Element): target is HTMLInputElement =>
      target.matches('input:is([type=checkbox], [type=radio])');
    const targets = all.map((target) => (isBox(target) ? (target.labels?.[0] ?? target) : target));
    const low = targets
      .filter((target) => target.checkVisibility({ visibilityProperty: true }))
      .map((target) => ({ target, height: target.getBoundingClientRect().height }))
      .filter(({ height }) => height < 44)
      .map(({ target, height }) => `${target.tagName} “${target.textContent.trim()}”: ${String(height)} px`);
    return { count: targets.length, low };
  }, TAP_TARGETS);

/** Articles, plans and messages: the first thing in sight is what to do. */
const HAS_STEPS = /^(?:\/pt-BR)?\/(?:fix\/[^/]+\/[^/]+|diagnose\/plan\/[^/]+|messages\/[^/]+)\/$/u;

/** How high the header is, and where the first step begins, in pixels; a page without one has it nowhere in sight. */
const inSight = (page: Page): Promise<{ header: number; firstStep: number }> =>
  page.evaluate(() => {
    const steps = document.querySelector('[data-plan]') ?? document.querySelector('main ol:not(.choose)');
    // A press on the way to the text may have led down the page.
    scrollTo(0, 0);
    const top = (element: Element | null | undefined) => element?.getBoundingClientRect().top ?? Infinity;
    const choice = document.querySelector('main .choose li');
    return {
      header: document.querySelector('header')?.getBoundingClientRect().height ?? 0,
      firstStep: Math.min(top(steps?.querySelector('li')), top(choice)),
    };
  });

/** Letters at twice their usual size, as a reader sets them; pixels and the window stay. */
async function withLargeLetters<Found>(page: Page, look: () => Promise<Found>): Promise<Found> {
  const size = (percent: string) =>
    page.evaluate((value) => {
      document.documentElement.style.fontSize = value;
    }, percent);
  await size('200%');
  const found = await look();
  await size('');
  return found;
}

const selectors = allSelectors(pagesOfAllLanguages);
const htmlOf = new Map(pagesOfAllLanguages.map(({ address, html }) => [address, html]));
const templatePages = onePerTemplate(addressesOfAllLanguages);
/** The scripts of other pages make elements, so these keep all their styles. */
const isReading = (html: string): boolean => html.includes(' data-page-kind="reading"');

for (const group of pageGroups(addressesOfAllLanguages)) {
  test(`every page of ${group.name} is quiet, forgetful, readable by everybody, and fits window and thumb`, async ({
    page,
    site,
  }) => {
    const { complaints, requests } = listenTo(page);
    await bringAxe(page);
    for (const address of group.addresses) {
      await page.goto(`${site.origin}${address}`);
      const language = languageOf(address);
      // What hangs on the template and not on the words is tried on one page of a kind in each other language.
      const isOfWords = language !== DEFAULT_LANGUAGE && !templatePages.has(address);
      if (!isOfWords) {
        expect.soft(await firstPresses(page, text('site', 'skip', language)), address).toEqual(GOOD_PRESSES);
        expect.soft(await withoutSign(page), `${address}: focus that cannot be seen`).toEqual([]);
      }
      // So do the colours: the same in whatever language, they are looked at on every English page.
      const axeFaults = isOfWords ? axeFaultsButColours : axeFaultsInBothSchemes;
      expect.soft(await axeFaults(page), address).toEqual([]);
      const html = htmlOf.get(address) ?? '';
      if (isReading(html))
        expect.soft(await wronglyLeftOut(page, selectors, html), `${address}: left out`).toEqual([]);

      for (const width of isOfWords ? [NARROW] : WIDTHS) {
        await page.setViewportSize({ width, height: 640 });
        expect.soft(await sideways(page), `${address}: at ${String(width)} px`).toBe(0);
      }
      await page.setViewportSize({ width: 360, height: 640 });
      const { count, low } = await thumbTargets(page);
      expect(count).toBeGreaterThan(0);
      expect.soft(low, address).toEqual([]);

      expect
        .soft(await withLargeLetters(page, () => sideways(page)), `${address}: with letters of 32 px`)
        .toBe(0);

      const { header, firstStep } = await inSight(page);
      expect.soft(header, `${address}: height of the header`).toBeLessThanOrEqual(56);
      if (HAS_STEPS.test(address)) expect.soft(firstStep, `${address}: first step`).toBeLessThan(480);

      if (!isOfWords) {
        const { named, wanted } = await iconLists(page);
        expect.soft(named, `${address}: lists of icons`).toBe(wanted);
      }

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
    <p style="color:#bbb;background:#fff">Faint</p>
    <p id="soft" style="color:#666;background:#fff">Soft</p><img src="/favicon.svg">
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
    const found = await axeFaultsInBothSchemes(page);
    expect(found.filter((fault) => fault.startsWith('light: color'))).toEqual([
      'light: color-contrast-enhanced: p:nth-child(2)',
      'light: color-contrast-enhanced: #soft',
    ]);
    expect(found).toContain('light: image-alt: img');
    expect(found.filter((fault) => fault.startsWith('dark:'))).toEqual([
      'dark: color-contrast-enhanced: p:nth-child(2)',
      'dark: color-contrast-enhanced: #soft',
    ]);
    expect(await sideways(page)).toBeGreaterThan(0);
    await page.evaluate(() => document.querySelector('div')?.remove());
    expect(await sideways(page)).toBe(0);
    await page.evaluate(() => document.querySelector('nav')?.setAttribute('style', 'width: 12rem'));
    expect(await withLargeLetters(page, () => sideways(page))).toBeGreaterThan(0);
    expect(await sideways(page)).toBe(0);
    expect(await iconLists(page)).toEqual({ named: 0, wanted: 1 });
    expect(await inSight(page)).toEqual({ header: 0, firstStep: Infinity });
    expect((await thumbTargets(page)).low).toEqual([expect.stringMatching(/^A “Home”: \d+(?:\.\d+)? px$/u)]);
  });

  test('styles left out of a page that has elements for them', async ({ page, site }) => {
    await page.goto(`${site.origin}/`);
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('dialog')));
    const own = selectorsIn('dialog:focus{margin:0}h1{margin:0}');
    expect(await wronglyLeftOut(page, own, '<h1>Home</h1>')).toEqual(['dialog']);
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

  test('a way to the text that leads nowhere, hides, or is always there', async ({ page, site }) => {
    const skip = text('site', 'skip');
    await page.goto(`${site.origin}/`);
    await page.evaluate(() => {
      const style = new CSSStyleSheet();
      style.replaceSync('.skip, .skip:focus { top: -1rem !important }');
      document.adoptedStyleSheets = [style];
      document.querySelector('.skip')?.setAttribute('href', '#nowhere');
    });
    const { before, afterTab, enterLeadsToText, tabLeadsOn } = await firstPresses(page, skip);
    expect([before, afterTab.shown].every((share) => share > 0 && share < 1)).toBe(true);
    expect({ focused: afterTab.focused, enterLeadsToText, tabLeadsOn }).toEqual({
      focused: true,
      enterLeadsToText: false,
      tabLeadsOn: false,
    });
    await page.evaluate(() => document.querySelector('.skip')?.remove());
    await expect(firstPresses(page, skip)).rejects.toThrow('there must be one link');
  });
});
