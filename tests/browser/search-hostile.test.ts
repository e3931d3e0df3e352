import { listenTo } from '../support/page-log.ts';
import { openSearch, searchText } from '../support/search-page.ts';
import { expect, test } from '../support/site.ts';

/** Words that break pages which treat them as anything but text. */
const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '"><svg/onload=alert(1)>',
  "';alert(1)//",
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  '{count} {words}',
  "$& $1 $` $' $$",
  '&lt;b&gt;',
  '%3Cb%3E %',
  '\\',
  '"',
  '"code refused"',
  '💥 ﷽ \u202e txet',
  'a'.repeat(5000),
  'code '.repeat(500).trim(),
];

/** Long words by their beginning and length. */
const shortened = (words: string): string =>
  words.length > 40 ? `${words.slice(0, 12)}… (${String(words.length)} characters)` : words;

test.describe.configure({ timeout: 180_000 });

test('whatever is searched for is nothing but text, and still there after loading anew', async ({
  page,
  site,
}) => {
  const { complaints, requests } = listenTo(page);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const search = await openSearch(page, `${site.origin}/search/`);
  for (const words of HOSTILE) {
    const name = shortened(words);
    await search.submit(words);
    // The status names the words, so that the last answer does not pass for this one's.
    await expect.soft(search.status, name).toContainText(`“${words}”`);
    await expect.soft(search.list, name).toHaveAttribute('data-search-state', 'done');
    await expect.soft(search.field, name).toHaveValue(words);
    const shown = (await search.status.textContent()) ?? '';
    expect.soft(shown, name).toContain(`“${words}”`);
    expect.soft(await search.status.locator('*').count(), name).toBe(0);
    expect.soft(await search.list.locator('script, img, svg, b b').count(), name).toBe(0);

    await page.reload();
    await expect.soft(search.list, name).toHaveAttribute('data-search-state', 'done');
    await expect.soft(search.field, name).toHaveValue(words);
    expect.soft(await search.status.textContent(), name).toBe(shown);
    expect.soft([...complaints.splice(0), ...dialogs.splice(0)], name).toEqual([]);
  }
  expect(requests.filter((url) => !url.startsWith(`${site.origin}/`))).toEqual([]);
});

test('where nothing is found the reader is told so and shown what most people come for', async ({
  page,
  site,
}) => {
  for (const words of ['qwxyz', 'zzzz wwww', '¿?', '🦆', 'xqzvkjw', 'asdf']) {
    const search = await openSearch(page, `${site.origin}/search/?q=${encodeURIComponent(words)}`);
    await expect(search.list, words).toHaveAttribute('data-search-state', 'done');
    await expect(search.status, words).toHaveText(searchText('usual', { words }));
    expect(await search.results.count(), words).toBeGreaterThan(0);
    await expect(search.more, words).toBeHidden();
    await expect(page.locator('[data-search-all]'), words).toBeVisible();
  }
});

test('the status is a live region that is there before anything is said', async ({ page, site }) => {
  const response = await page.goto(`${site.origin}/search/`);
  expect(await response?.text()).toMatch(/<p role="status" data-search-status><\/p>/u);
  const said = await page.getByRole('status').ariaSnapshot();
  expect(said).toContain(searchText('idle'));
  await expect(page.getByRole('status')).toHaveCount(1);
});
