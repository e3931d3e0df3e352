import { BUILDS } from '../support/builds.ts';
import { openSearch, searchPage } from '../support/search-page.ts';
import { serveSite, type ServedSite } from '../support/site-server.ts';
import { addresses, expect, test as base } from '../support/site.ts';

const { folder, environment } = BUILDS.belowAPath;

const test = base.extend<{ below: ServedSite }>({
  below: async ({}, use) => {
    const site = await serveSite({ root: folder, basePath: environment.BASE_PATH });
    await use(site);
    await site.close();
  },
});

test('below a path, the search finds pages below that path', async ({ page, below }) => {
  const top = `${below.origin}${environment.BASE_PATH}`;
  await page.goto(top);
  const search = searchPage(page);
  await search.submit('new phone');
  await expect(page).toHaveURL(`${top}search/?q=new+phone`);
  await expect(search.results.first()).toBeVisible();
  const found = await search.results.evaluateAll((links) =>
    links.map((link) => (link as HTMLAnchorElement).href),
  );
  for (const href of found) {
    expect(href.startsWith(top), href).toBe(true);
    expect(addresses).toContain(`/${href.slice(top.length)}`);
  }
  const response = page.waitForResponse((answer) => answer.url() === found[0]);
  await search.results.first().click();
  expect((await response).status()).toBe(200);
});

test('below a path, words without a page leave the reader on the search page', async ({ page, below }) => {
  const address = `${below.origin}${environment.BASE_PATH}search/`;
  const search = await openSearch(page, address);
  await search.submit('new phone');
  await expect(page).toHaveURL(`${address}?q=new+phone`);
  await search.submit('');
  await expect(page).toHaveURL(address);
  await expect(search.list).toHaveAttribute('data-search-state', 'idle');
});
