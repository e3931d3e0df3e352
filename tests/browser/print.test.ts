import type { Page } from 'playwright';
import { PLAN } from '../support/diagnosis-pages.ts';
import { pageGroups } from '../support/page-groups.ts';
import { addresses, expect, test } from '../support/site.ts';

const ARTICLE = /^\/fix\/[^/]+\/[^/]+\/$/u;

const sheetsOf = (address: string): number => (PLAN.test(address) ? 1 : 2);
const printed = addresses.filter((address) => PLAN.test(address) || ARTICLE.test(address));

/** Counts the sheets of A4 that a page takes, as a browser prints it that leaves grounds out. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
}

/** What a page shows on paper that it should not, and lacks that it should have. */
const faultsOnPaper = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const visible = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
        element.checkVisibility({ visibilityProperty: true }),
      );
    for (const element of visible('nav, button, input, .cite, .grounds li, .site-header, [data-hand-on]'))
      found.push(`shows ${element.tagName.toLowerCase()} ${element.className}`);
    const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? '';
    const [top, sources] = visible('.on-paper').map(({ innerText }) => innerText);
    const name = document.querySelector('.brand')?.textContent.trim() ?? '';
    if (canonical === '' || !top?.includes(name) || !top.includes(canonical)) found.push('has no address');
    if (document.querySelector('[data-checked]') && !/\d{4}/u.test(top ?? '')) found.push('has no date');
    if (document.querySelector('.grounds') && !sources?.includes(`${canonical}#sources`))
      found.push('has no address of its sources');
    for (const fold of document.querySelectorAll('details'))
      if (!fold.lastElementChild?.checkVisibility()) found.push('has a fold');
    for (const step of document.querySelectorAll('.do ol:not(.choose) > li')) {
      const { width, borderTopWidth } = getComputedStyle(step, '::after');
      if (!(parseFloat(width) > 8 && parseFloat(borderTopWidth) > 0)) found.push('has a step without a box');
    }
    for (const element of visible('article *')) {
      const { fontSize } = getComputedStyle(element);
      const isRead = [...element.childNodes].some(
        ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim(),
      );
      // 9.5 pt
      if (isRead && parseFloat(fontSize) < 12.6) found.push(`has letters of ${fontSize}`);
      // A blank that ends a line may hang over.
      if (element.getBoundingClientRect().right > document.documentElement.clientWidth + 3)
        found.push(`cuts ${element.tagName.toLowerCase()}`);
    }
    return [...new Set(found)];
  });

test.describe.configure({ timeout: 120_000 });

for (const { name, addresses: group } of pageGroups(printed, 20)) {
  test(`on paper, plans take one sheet and articles two at most, with all that paper needs: ${name}`, async ({
    page,
    site,
  }) => {
    // Wide as the text on A4.
    await page.setViewportSize({ width: 733, height: 1000 });
    const found: string[] = [];
    for (const address of group) {
      await page.goto(`${site.origin}${address}`, { waitUntil: 'domcontentloaded' });
      const count = await sheets(page);
      if (count > sheetsOf(address)) found.push(`${address} takes ${String(count)} sheets`);
      await page.emulateMedia({ media: 'print' });
      found.push(...(await faultsOnPaper(page)).map((fault) => `${address} ${fault}`));
      await page.emulateMedia({ media: null });
    }
    expect(found).toEqual([]);
  });
}

test('a page that is too long for its sheets, or has on paper what is for the screen, is found', async ({
  page,
}) => {
  await page.setContent(
    `<nav>Menu</nav><article data-checked="2026-11-23"><h1>Title</h1><section class="do"><ol>${'<li>Look.</li>'.repeat(200)}</ol></section>
     <details><summary>More</summary><p>Folded</p></details><p style="font-size: 8pt">Small</p><p style="width: 200%">Wide</p></article>`,
  );
  expect(await sheets(page)).toBeGreaterThan(1);
  await page.emulateMedia({ media: 'print' });
  expect(await faultsOnPaper(page)).toEqual([
    'shows nav ',
    'has no address',
    'has no date',
    'has a fold',
    'has a step without a box',
    expect.stringMatching(/^has letters of 10\.\d+px$/u),
    'cuts p',
  ]);
});

test('the map of all questions is whole on paper', async ({ page, site }) => {
  await page.setViewportSize({ width: 733, height: 1000 });
  await page.goto(`${site.origin}/diagnose/map/`);
  await page.emulateMedia({ media: 'print' });
  const { folded, cut } = await page.evaluate(() => {
    const links = [...document.querySelectorAll('main a')];
    return {
      folded: links.filter((link) => !link.checkVisibility()).length,
      cut: links.filter((link) => link.getBoundingClientRect().right > innerWidth + 1).length,
    };
  });
  expect({ folded, cut }).toEqual({ folded: 0, cut: 0 });
});
