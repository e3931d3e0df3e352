import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { readFinishedPages } from '../../src/publishing/finished-pages.ts';
import { searchData, writeSearchData } from '../../src/publishing/search-data-file.ts';
import { DEFAULT_LANGUAGE } from '../../src/i18n/languages.ts';
import { keptClassifier } from '../../src/content-model/kept-classifier.ts';
import { languageSites } from '../../src/publishing/language-sites.ts';
import { beginSearchIndexes } from '../../src/publishing/search-index.ts';
import { SITE_ROOT } from '../support/builds.ts';
import { openSearch } from '../support/search-page.ts';
import { siteContent } from '../support/site-content.ts';
import { serveSite } from '../support/site-server.ts';
import { expect, test as base } from '../support/site.ts';

/** A site that can be replaced by its next build while a page of it is open. */
interface Moving {
  readonly origin: string;
  /** Publishes the next build: everything of the old index is gone. */
  deploy(): void;
}

const CHANGED = '/fix/text-messages/abroad/';
const NEW_WORD = 'marmalade';

const test = base.extend<{ moving: Moving }, { nextBuild: string }>({
  nextBuild: [
    async ({}, use) => {
      const root = mkdtempSync(join(tmpdir(), 'next-build-'));
      cpSync(SITE_ROOT, root, { recursive: true });
      for (const folder of ['pagefind', 'offline-copy'])
        rmSync(join(root, folder), { recursive: true, force: true });
      const file = join(root, CHANGED, 'index.html');
      const html = readFileSync(file, 'utf8');
      const changed = html.replace('<h2', `<p>${`${NEW_WORD} `.repeat(5)}</p><h2`);
      expect(changed).not.toBe(html);
      writeFileSync(file, changed);
      const finishSearchIndexes = await beginSearchIndexes(languageSites(root, [DEFAULT_LANGUAGE], '/'));
      await finishSearchIndexes();
      const content = siteContent();
      const { value: searchVocabulary } = content.searchVocabulary;
      const { value: sampleQueries } = content.sampleQueries;
      if (searchVocabulary === undefined || sampleQueries === undefined)
        throw new Error('The search words could not be read');
      const pages = readFinishedPages(root);
      const language = DEFAULT_LANGUAGE;
      const classifier = keptClassifier(process.cwd(), `search-${language}`, sampleQueries);
      writeSearchData(root, searchData(root, pages, { ...searchVocabulary, language, classifier }));
      await use(root);
      rmSync(root, { recursive: true });
    },
    { scope: 'worker' },
  ],
  moving: async ({ nextBuild }, use) => {
    const next = sirv(nextBuild, { dev: true });
    let isDeployed = false;
    const site = await serveSite({
      root: SITE_ROOT,
      // From one request to the next, and what is on its way arrives: a file that is taken away under a server ends it.
      intercept: (request, response) => {
        if (isDeployed)
          next(request, response, () => {
            response.writeHead(404).end();
          });
        return isDeployed;
      },
    });
    await use({
      origin: site.origin,
      deploy: () => {
        isDeployed = true;
      },
    });
    await site.close();
  },
});

test('a search page that was opened before a new build is published searches the new one', async ({
  page,
  moving,
}) => {
  const search = await openSearch(page, `${moving.origin}/search/`);
  moving.deploy();
  await search.submit(NEW_WORD);
  await expect(search.results.first()).toHaveAttribute('href', CHANGED);
  await expect(search.list).toHaveAttribute('data-search-state', 'done');
});

test('a search page that has searched the old build goes on with the new one', async ({ page, moving }) => {
  const search = await openSearch(page, `${moving.origin}/search/?q=new+phone`);
  await expect(search.results.first()).toBeVisible();
  moving.deploy();
  const gone: string[] = [];
  page.on('response', (response) => {
    if (response.status() === 404) gone.push(response.url());
  });
  // Its part of the old index was never loaded, and is gone.
  await search.submit('pinterest zebra vacation abroad');
  await expect(search.list.locator(`a[href="${CHANGED}"]`)).toBeVisible();
  await expect(search.list).toHaveAttribute('data-search-state', 'done');
  await expect(search.field).toHaveValue('pinterest zebra vacation abroad');
  expect(gone.filter((address) => address.endsWith('.pf_index'))).not.toEqual([]);
  await search.submit(NEW_WORD);
  await expect(search.results.first()).toHaveAttribute('href', CHANGED);
});

test('the two builds have no index in common', ({ nextBuild }) => {
  const tag = (root: string): string => readFileSync(join(root, 'pagefind/pagefind-entry.json'), 'utf8');
  expect(tag(nextBuild)).not.toBe(tag(SITE_ROOT));
});
