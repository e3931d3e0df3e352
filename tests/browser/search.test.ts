import type { Locator } from 'playwright';
import { openSearch, searchKinds, searchPage, searchText } from '../support/search-page.ts';
import { addresses, expect, test } from '../support/site.ts';

const AT_ONCE = 8;
const KINDS = new RegExp(`^(?:${searchKinds().join('|')})$`, 'u');

const paths = (links: Locator): Promise<string[]> =>
  links.evaluateAll((found) => found.map((link) => new URL((link as HTMLAnchorElement).href).pathname));

test('a search goes from idle to loading to done on the element that holds the results', async ({
  page,
  site,
}) => {
  const search = await openSearch(page, `${site.origin}/search/?q=authenticator+code+refused`);
  await expect(search.list).toHaveAttribute('data-search-state', 'done');
  expect(await search.states()).toEqual(['idle', 'loading', 'done']);
});

test('results are links to pages of this site, each once, with a title, a kind and a passage', async ({
  page,
  site,
}) => {
  const search = await openSearch(page, `${site.origin}/search/?q=authenticator+code+refused`);
  await expect(search.list).toHaveAttribute('data-search-state', 'done');
  const found = await paths(search.results);
  expect(found.length).toBe(AT_ONCE);
  expect(new Set(found).size).toBe(found.length);
  expect(found.filter((path) => !addresses.includes(path))).toEqual([]);
  const items = await search.list.locator('li').all();
  for (const item of items) {
    await expect(item.locator('a')).not.toBeEmpty();
    await expect(item.locator('.label b')).toHaveText(KINDS);
    expect((await item.locator('p').first().innerText()).length).toBeGreaterThan(20);
  }
  await expect(search.list.locator('mark').first()).toBeVisible();
});

test('the words stay in the field and in the address, and the status says how many pages there are', async ({
  page,
  site,
}) => {
  const search = await openSearch(page, `${site.origin}/search/`);
  await search.submit('new phone');
  await expect(search.list).toHaveAttribute('data-search-state', 'done');
  await expect(search.field).toHaveValue('new phone');
  await expect(page).toHaveURL(`${site.origin}/search/?q=new+phone`);
  await expect(search.status).toHaveText(/^\d+ pages for “new phone”$/u);
});

for (const query of ['', '?q=', '?q=+++', '?other=x']) {
  test(`/search/${query} waits for words`, async ({ page, site }) => {
    const search = await openSearch(page, `${site.origin}/search/${query}`);
    await expect(search.status).toHaveText(searchText('idle'));
    await expect(search.list).toHaveAttribute('data-search-state', 'idle');
    await expect(search.results).toHaveCount(0);
    expect(await search.states()).toEqual(['idle']);
  });
}

test('taking the words away goes back to waiting for words', async ({ page, site }) => {
  const search = await openSearch(page, `${site.origin}/search/?q=new+phone`);
  await expect(search.list).toHaveAttribute('data-search-state', 'done');
  await search.submit('  ');
  await expect(search.list).toHaveAttribute('data-search-state', 'idle');
  await expect(search.results).toHaveCount(0);
  await expect(search.more).toBeHidden();
  await expect(search.status).toHaveText(searchText('idle'));
});

test('words in the field of a reading page lead to their results', async ({ page, site }) => {
  await page.goto(`${site.origin}/fix/text-messages/`);
  const search = searchPage(page);
  await search.submit('old number');
  await expect(page).toHaveURL(`${site.origin}/search/?q=old+number`);
  await expect(search.list).toHaveAttribute('data-search-state', 'done');
  await expect(search.field).toHaveValue('old number');
  expect(await paths(search.results)).toContain('/fix/contact-info/old-phone-number/');
});

test('more results are added at the end, the first of them gets the focus, until there are no more', async ({
  page,
  site,
}) => {
  const search = await openSearch(page, `${site.origin}/search/?q=code`);
  await expect(search.list).toHaveAttribute('data-search-state', 'done');
  const count = Number.parseInt(await search.status.innerText(), 10);
  expect(count).toBeGreaterThan(2 * AT_ONCE);
  for (let shown = AT_ONCE; shown < count; shown += AT_ONCE) {
    await expect(search.results).toHaveCount(shown);
    const before = await paths(search.results);
    await search.more.click();
    await expect(search.results.nth(shown)).toBeFocused();
    expect((await paths(search.results)).slice(0, shown)).toEqual(before);
  }
  const all = await paths(search.results);
  expect(all.length).toBe(count);
  expect(new Set(all).size).toBe(count);
  await expect(search.more).toBeHidden();
});

test('few results offer no more', async ({ page, site }) => {
  const search = await openSearch(page, `${site.origin}/search/?q=eSIM&exact=1`);
  await expect(search.list).toHaveAttribute('data-search-state', 'done');
  expect(await search.results.count()).toBeLessThan(AT_ONCE);
  expect(await search.results.count()).toBeGreaterThan(0);
  await expect(search.more).toBeHidden();
});
