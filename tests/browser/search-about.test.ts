import { openSearch, searchText } from '../support/search-page.ts';
import { expect, test } from '../support/site.ts';

const WORDS = 'the text with the code never comes';

test('the problem is named in the reader’s words, and “not that” names the next one, with other pages', async ({
  page,
  site,
}) => {
  const search = await openSearch(page, `${site.origin}/search/?q=${encodeURIComponent(WORDS)}`);
  await expect(search.list).toHaveAttribute('data-search-state', 'done');
  const about = page.locator('[data-search-about]');
  const first = searchText('about', { problem: 'the text that never comes' });
  await expect(about).toContainText(first);
  const before = await search.results.first().getAttribute('href');
  await about.getByRole('button', { name: searchText('notThat') }).click();
  await expect(about).not.toContainText(first);
  await expect(search.list).toHaveAttribute('data-search-state', 'done');
  await expect(search.results.first()).not.toHaveAttribute('href', before ?? '');
  // Other words begin anew.
  await search.submit(`${WORDS} again`);
  await expect(about).toContainText(first);
});

test('where no problem is likely, none is named', async ({ page, site }) => {
  const search = await openSearch(page, `${site.origin}/search/?q=giraffe`);
  await expect(search.list).toHaveAttribute('data-search-state', 'done');
  await expect(page.locator('[data-search-about]')).toBeHidden();
});

test('the first step of a page is shown in whole sentences, and words glued together nowhere', async ({
  page,
  site,
}) => {
  const search = await openSearch(page, `${site.origin}/search/?q=${encodeURIComponent(WORDS)}`);
  await expect(search.list).toHaveAttribute('data-search-state', 'done');
  const steps = search.list.locator('p').filter({ hasText: searchText('first') });
  expect(await steps.count()).toBeGreaterThan(3);
  for (const text of await steps.allInnerTexts()) {
    expect(text.replace(/WhatsApp|iPhone|iPad/gu, '')).not.toMatch(/\p{Ll}\p{Lu}\p{Ll}/u);
    expect(text.length).toBeLessThan(170);
  }
});
