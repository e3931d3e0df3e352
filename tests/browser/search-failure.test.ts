import { SITE_ROOT } from '../support/builds.ts';
import { openSearch, searchText } from '../support/search-page.ts';
import { serveSite } from '../support/site-server.ts';
import { expect, test as base } from '../support/site.ts';

/** A site of which some files can be broken, and repaired. */
interface Fragile {
  readonly origin: string;
  breakFiles(files: RegExp, how: (typeof WAYS)[number]): void;
  repair(): void;
}

const WAYS = ['is cut off', 'is answered with 500', 'is answered with 404'] as const;

const test = base.extend<{ fragile: Fragile }>({
  fragile: async ({}, use) => {
    let broken: RegExp | undefined;
    let way: (typeof WAYS)[number] = 'is cut off';
    const site = await serveSite({
      root: SITE_ROOT,
      intercept: (request, response) => {
        if (broken?.test(request.url ?? '') !== true) return false;
        if (way === 'is cut off') request.socket.resetAndDestroy();
        else {
          response.statusCode = way === 'is answered with 500' ? 500 : 404;
          response.end('No.');
        }
        return true;
      },
    });
    await use({
      origin: site.origin,
      breakFiles: (files, how) => {
        broken = files;
        way = how;
      },
      repair: () => (broken = undefined),
    });
    await site.close();
  },
});

/** What the search needs, file by file. */
const FILES: [string, RegExp][] = [
  ['the program', /\/pagefind\/pagefind\.js/u],
  ['the list of indexes', /\/pagefind\/pagefind-entry\.json/u],
  ['the list of words', /\.pf_meta/u],
  ['the engine', /\/pagefind\/wasm\./u],
  ['the index', /\.pf_index/u],
  ['the passages', /\.pf_fragment/u],
  ["the readers' words", /\/search\/search-data\.json/u],
  ['everything of the search', /\/pagefind\/|search-data\.json/u],
];

const PATIENCE = { timeout: 20_000 };

for (const [name, files] of FILES) {
  for (const way of WAYS) {
    test(`when ${name} ${way}, the search says so and "Try again" works`, async ({ page, fragile }) => {
      fragile.breakFiles(files, way);
      const search = await openSearch(page, `${fragile.origin}/search/?q=roaming`);
      await expect(search.list).not.toHaveAttribute('data-search-state', /idle|loading/u, PATIENCE);
      await expect(search.list).toHaveAttribute('data-search-state', 'failed');
      await expect(search.status).toHaveText(searchText('failed'));
      await expect(search.field).toHaveValue('roaming');
      await expect(page).toHaveURL(`${fragile.origin}/search/?q=roaming`);
      await expect(search.retry).toBeVisible();

      await search.retry.click();
      await expect
        .poll(async () => (await search.states()).slice(2), PATIENCE)
        .toEqual(['failed', 'loading', 'failed']);
      await expect(search.retry).toBeVisible();

      fragile.repair();
      await search.retry.click();
      await expect(search.list).toHaveAttribute('data-search-state', 'done', PATIENCE);
      await expect(search.retry).toBeHidden();
      await expect(search.field).toHaveValue('roaming');
      expect(await search.results.count()).toBeGreaterThan(0);
      await expect(search.status).toContainText('“roaming”');
    });
  }
}

test('a search that fails after one that worked leaves no results that answer something else', async ({
  page,
  fragile,
}) => {
  const search = await openSearch(page, `${fragile.origin}/search/?q=roaming`);
  await expect(search.list).toHaveAttribute('data-search-state', 'done');
  fragile.breakFiles(/\.pf_fragment/u, 'is answered with 500');
  await search.submit('eSIM');
  await expect(search.list).toHaveAttribute('data-search-state', 'failed', PATIENCE);
  await expect(search.results).toHaveCount(0);
  await expect(search.more).toBeHidden();
  await expect(search.field).toHaveValue('eSIM');
});

test('more results that do not arrive can be asked for again', async ({ page, fragile }) => {
  const search = await openSearch(page, `${fragile.origin}/search/?q=code`);
  await expect(search.list).toHaveAttribute('data-search-state', 'done');
  const shown = await search.results.count();
  fragile.breakFiles(/\.pf_fragment/u, 'is answered with 500');
  await search.more.click();
  await expect(search.status).toHaveText(searchText('failed'));
  await expect(search.results).toHaveCount(shown);
  fragile.repair();
  await ((await search.retry.isVisible()) ? search.retry : search.more).click();
  await expect(search.results).not.toHaveCount(0);
  await expect(search.list).toHaveAttribute('data-search-state', 'done');
});
