import { pathText } from '../support/facts.ts';
import { expect, test } from '../support/site.ts';

/** An answer that shows a whole way through menus. */
const ANSWER = '/faq/lost-backup-codes/';

test('a row of taps is copied as it is typed everywhere, and read out tap by tap', async ({ page, site }) => {
  await page.goto(`${site.origin}${ANSWER}`);
  const path = page.locator('[data-path]').first();
  const id = (await path.getAttribute('data-path')) ?? '';
  const copied = await path.evaluate((row) => {
    getSelection()?.selectAllChildren(row);
    return getSelection()?.toString();
  });
  expect(copied?.trim()).toBe(pathText(id));
  expect(pathText(id)).toContain(' > ');
});

test('what a screen says is left alone by programs that translate', async ({ page, site }) => {
  await page.goto(`${site.origin}${ANSWER}`);
  const labels = page.locator('.label-on-screen');
  expect(await labels.count()).toBeGreaterThan(2);
  for (const label of await labels.all()) await expect(label).toHaveAttribute('translate', 'no');
});

test('a long row of taps wraps on the smallest phone', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto(`${site.origin}${ANSWER}`);
  const path = page.locator('[data-path]').first();
  const { width, lines } = await path.evaluate((row) => ({
    width: document.documentElement.scrollWidth,
    lines: row.getClientRects().length,
  }));
  expect(width).toBe(320);
  expect(lines).toBeGreaterThan(1);
});
