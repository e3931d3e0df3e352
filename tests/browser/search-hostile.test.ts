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

for (const words of HOSTILE) {
  const name = words.length > 40 ? `${words.slice(0, 12)}… (${String(words.length)} characters)` : words;

  test(`${name} is nothing but text`, async ({ page, site }) => {
    const { complaints, requests } = listenTo(page);
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const search = await openSearch(page, `${site.origin}/search/`);
    await search.submit(words);
    await expect(search.list).toHaveAttribute('data-search-state', 'done');
    await expect(search.field).toHaveValue(words);
    const shown = (await search.status.textContent()) ?? '';
    expect(shown).toContain(`“${words}”`);
    expect(await search.status.locator('*').count()).toBe(0);
    expect(await search.list.locator('script, img, svg, b b').count()).toBe(0);
    expect([...complaints, ...dialogs]).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(`${site.origin}/`))).toEqual([]);

    await page.reload();
    await expect(search.list).toHaveAttribute('data-search-state', 'done');
    await expect(search.field).toHaveValue(words);
    expect(await search.status.textContent()).toBe(shown);
  });
}

for (const words of ['qwxyz', 'zzzz wwww', '¿?', '🦆', 'xqzvkjw', 'asdf']) {
  test(`nothing is found for ${words}, and the reader is told so and shown what most people come for`, async ({
    page,
    site,
  }) => {
    const search = await openSearch(page, `${site.origin}/search/?q=${encodeURIComponent(words)}`);
    await expect(search.list).toHaveAttribute('data-search-state', 'done');
    await expect(search.status).toHaveText(searchText('usual', { words }));
    expect(await search.results.count()).toBeGreaterThan(0);
    await expect(search.more).toBeHidden();
    await expect(page.locator('[data-search-all]')).toBeVisible();
  });
}

test('the status is a live region that is there before anything is said', async ({ page, site }) => {
  const response = await page.goto(`${site.origin}/search/`);
  expect(await response?.text()).toMatch(/<p role="status" data-search-status><\/p>/u);
  const said = await page.getByRole('status').ariaSnapshot();
  expect(said).toContain(searchText('idle'));
  await expect(page.getByRole('status')).toHaveCount(1);
});
