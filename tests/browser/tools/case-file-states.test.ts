import type { Page } from 'playwright/test';
import { axeFaults } from '../../support/axe.ts';
import { listenTo } from '../../support/page-log.ts';
import { expect, test } from '../../support/site.ts';
import { tooLow } from '../../support/target-size.ts';
import { CaseFilePage, KEY } from './case-file-page.ts';

/** Every state that the page can be in, one after the other. */
const STATES: readonly (readonly [
  name: string,
  verdict: string | undefined,
  go: (file: CaseFilePage) => Promise<void>,
])[] = [
  ['empty', undefined, () => Promise.resolve()],
  ['nothing to add', 'empty', (file) => file.button('Add to the case file').click()],
  ['too long', 'too-long', (file) => file.add('x'.repeat(2_050))],
  ['a question', 'warned', (file) => file.add('Typed 123456', 'password: hunter2')],
  ['added', 'added', (file) => file.button('It is not one, keep it').click()],
  ['added another', 'added', (file) => file.add(`a long word: ${'w'.repeat(200)}`, 'one\ntwo\nthree')],
  ['changing', 'added', (file) => file.button('Edit entry 1').click()],
  [
    'unfinished',
    'unfinished',
    async (file) => {
      await file.tried.fill('half');
      await file.button('Edit entry 2').click();
    },
  ],
  ['left as it was', undefined, (file) => file.button('Leave it as it was').click()],
  ['moved', 'moved', (file) => file.button('Move entry 2 up').click()],
  ['deleted', 'deleted', (file) => file.button('Delete entry 1').click()],
  ['restored', 'restored', (file) => file.button('Put the entry back').click()],
  ['kept', 'saved', (file) => file.keep.check()],
  [
    'changed in another tab',
    'other-tab',
    async (file) => {
      await file.tried.fill('half');
      await file.page.evaluate((key) => {
        const stored = JSON.parse(localStorage.getItem(key) ?? '') as { entries: unknown[] };
        localStorage.setItem(key, JSON.stringify({ ...stored, entries: stored.entries.reverse() }));
        window.dispatchEvent(new StorageEvent('storage', { key }));
      }, KEY);
    },
  ],
  [
    'taken from another tab',
    'other-tab',
    async (file) => {
      await file.button('Show the changed list').click();
      await file.tried.fill('');
    },
  ],
  ['shown', 'shown', (file) => file.button('Show as text').click()],
  ['not kept', 'not-kept', (file) => file.keep.uncheck()],
  [
    'not saved',
    'not-saved',
    async (file) => {
      await file.page.evaluate(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
      await file.keep.click();
    },
  ],
  [
    'copying failed',
    'copy-failed',
    async (file) => {
      await file.page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
      });
      await file.button('Copy as text').click();
    },
  ],
  ['the question before the wipe', 'copy-failed', (file) => file.button('Wipe everything').click()],
  ['wiped', 'wiped', (file) => file.button('Yes, wipe it all').click()],
];

test('every state is accessible, fits 320 pixels and a thumb, in light and in dark', async ({
  page,
  site,
}) => {
  test.setTimeout(180_000);
  const { complaints } = listenTo(page);
  await page.setViewportSize({ width: 320, height: 640 });
  const file = new CaseFilePage(page);
  await file.open(site.origin);
  for (const [name, verdict, go] of STATES) {
    await go(file);
    if (verdict !== undefined) await expect(file.tool).toHaveAttribute('data-verdict', verdict);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectSound(page, `${name}, ${colorScheme}`);
    }
  }
  expect(complaints).toEqual([]);
});

async function expectSound(page: Page, name: string): Promise<void> {
  expect(await axeFaults(page, { within: 'case-file' }), name).toEqual([]);
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(tooWide, `too wide: ${name}`).toBeLessThanOrEqual(0);
  const controls = page.locator(
    'case-file :is(button, textarea, input:not([type=checkbox]), .keep label):visible',
  );
  expect(await controls.count(), name).toBeGreaterThan(4);
  expect(await tooLow(controls), name).toEqual([]);
}

test('markup and direction marks stay text, on the page and on paper', async ({ page, site }) => {
  const { complaints } = listenTo(page);
  const file = new CaseFilePage(page);
  await file.open(site.origin);
  const title = await page.title();
  for (const typed of [
    '<script>document.title="run"</script>',
    '<img src=x onerror=document.title="run">',
    '</textarea><svg onload=document.title="run">',
    '</script><script>document.title="run"</script>',
    '\u202E\u2067turned around',
    '\uD800',
    '😀'.repeat(500),
  ]) {
    await file.add(typed, typed);
    await expect(file.tool).toHaveAttribute('data-verdict', 'added');
  }
  await file.keep.check();
  await page.reload();
  await expect(file.entries).toHaveCount(7);
  await expect(page.locator('[data-entry] :is(script, img, svg)')).toHaveCount(0);
  await expect(page.locator('table.paper td :is(script, img, svg)')).toHaveCount(0);
  expect(await page.title()).toBe(title);
  expect(complaints).toEqual([]);
});
