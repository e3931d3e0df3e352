import { join } from 'node:path';
import type { Page } from 'playwright';
import { axeFaultsButColours } from '../support/axe.ts';
import { bringAxe } from '../support/axe-script.ts';
import { builtPages, languageOf } from '../support/built-pages.ts';
import { BUILDS } from '../support/builds.ts';
import { directionFaults, SOUND_DIRECTIONS } from '../support/directions.ts';
import { MIRRORED } from '../support/mirrored-project.ts';
import { pageGroups } from '../support/page-groups.ts';
import { stepsBack } from '../support/reading-order.ts';
import { siteTest } from '../support/site-test.ts';
import { SOUND_TEXTS, textFaults } from '../support/text-boxes.ts';
import { expect } from 'playwright/test';

const NARROW = { width: 320, height: 640 };
/** Room for what stands beside the text. */
const WIDE = { width: 1280, height: 800 };

const ROOT = join(process.cwd(), BUILDS.mirrored.folder);
const mirrored = builtPages(ROOT).filter(({ address }) => languageOf(address) === MIRRORED);
const test = siteTest(ROOT);

/** The longest lists keep axe busy on a busy machine. */
test.describe.configure({ timeout: 240_000 });

test('every page from right to left says so', () => {
  expect(mirrored.length).toBeGreaterThan(350);
  const silent = mirrored.filter(({ html }) => !/^<!doctype html><html lang="ar" dir="rtl"/iu.test(html));
  expect(silent.map(({ address }) => address)).toEqual([]);
});

for (const group of pageGroups(mirrored.map(({ address }) => address))) {
  test(`every page of ${group.name} can be read from right to left, in words that are a third longer`, async ({
    page,
    site,
  }) => {
    await bringAxe(page);
    let sizes = [NARROW, WIDE];
    for (const address of group.addresses) {
      // To change the window takes longer than to look: the next page begins in the window in which this one ends.
      for (const [index, size] of sizes.entries()) {
        const here = `${address} at ${String(size.width)} px`;
        if (page.viewportSize()?.width !== size.width) await page.setViewportSize(size);
        if (index === 0) await page.goto(`${site.origin}${address}`);
        expect.soft(await textFaults(page), here).toEqual(SOUND_TEXTS);
        expect.soft(await stepsBack(page), here).toEqual([]);
      }
      sizes = [...sizes].reverse();
      expect.soft(await directionFaults(page), address).toEqual(SOUND_DIRECTIONS);
      // Without the colours: none depends on the direction, and `every-page.test.ts` looks at all of them.
      expect.soft(await axeFaultsButColours(page), address).toEqual([]);
    }
  });
}

/** Breaks a page by a style of its own. */
async function broken(page: Page, css: string): Promise<void> {
  await page.evaluate((rules) => {
    const style = new CSSStyleSheet();
    style.replaceSync(rules);
    document.adoptedStyleSheets = [style];
  }, css);
}

test.describe('the checks notice', () => {
  const ARTICLE = '/ar/fix/text-messages/abroad/';

  for (const [what, css, found] of [
    ['a heading that its box cuts off', 'h1 { width: 5rem; overflow: clip; white-space: nowrap }', 'cut'],
    ['a heading of which a line is missing', 'h1 { height: 1.5rem; overflow: hidden }', 'cut'],
    ['a text that begins outside the window', '.lead { position: relative; right: -3rem }', 'cut'],
    ['a text that ends outside the window', '.lead { position: relative; right: 3rem }', 'cut'],
    ['a heading on the text below it', 'h1 { margin-bottom: -2.5rem }', 'overlapping'],
    ['a note on the one before it', '.cite a { margin-inline-start: -3rem }', 'overlapping'],
  ] as const)
    test(what, async ({ page, site }) => {
      await page.setViewportSize(NARROW);
      await page.goto(`${site.origin}${ARTICLE}`);
      expect(await textFaults(page)).toEqual(SOUND_TEXTS);
      await broken(page, css);
      expect((await textFaults(page))[found].length).toBeGreaterThan(0);
    });

  test('a page that is wider than its window, and a hint that its field cuts off', async ({ page, site }) => {
    await page.setViewportSize(NARROW);
    await page.goto(`${site.origin}/ar/`);
    await broken(page, 'h1 { width: 30rem } input { flex: none !important; width: 7rem !important }');
    const { sideways, cut } = await textFaults(page);
    expect(sideways).toBeGreaterThan(0);
    expect(cut).toContain(await page.locator('input[placeholder]').getAttribute('placeholder'));
  });

  test('a row whose first place is on the left, a column that goes up, and who is out of turn', async ({
    page,
    site,
  }) => {
    await page.setViewportSize(WIDE);
    await page.goto(`${site.origin}/ar/`);
    expect(await stepsBack(page)).toEqual([]);
    await broken(page, '.site-header nav { direction: ltr }');
    expect((await stepsBack(page)).length).toBeGreaterThan(2);
    await broken(page, '.site-nav { display: flex; flex-direction: column-reverse }');
    expect((await stepsBack(page)).length).toBeGreaterThan(0);
    await broken(page, '');
    await page.evaluate(() => document.querySelector('.brand')?.setAttribute('tabindex', '2'));
    expect(await stepsBack(page)).toEqual([expect.stringContaining('is taken out of its turn')]);
  });

  test('a label, an address and a code in the line around them, and signs that point back', async ({
    page,
    site,
  }) => {
    await page.goto(`${site.origin}${ARTICLE}`);
    expect(await directionFaults(page)).toEqual(SOUND_DIRECTIONS);
    await broken(page, '.breadcrumb a::before { rotate: -45deg !important }');
    expect((await directionFaults(page)).pointing).toEqual([expect.stringContaining('::before of a “')]);
    await broken(page, '.label-on-screen { unicode-bidi: normal !important }');
    expect((await directionFaults(page)).loose).toContain('strong “Try another way”');
    await broken(page, '');
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('bdi')) each.replaceWith(each.textContent);
      document.querySelector('.lead')?.append(' → 1234 5678');
    });
    const { loose, pointing } = await directionFaults(page);
    expect(loose.length).toBeGreaterThan(1);
    expect(pointing).toEqual([expect.stringContaining('the arrow in p “')]);
  });
});
