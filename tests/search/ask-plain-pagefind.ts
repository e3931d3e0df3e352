import { chromium } from 'playwright';
import { launchOptions } from '../support/browser.ts';
import { serveSite } from '../support/site-server.ts';
import type { SearchedSite } from './ask-site.ts';
import type { Answer, Query } from './score.ts';

/**
 * Asks Pagefind alone, with the words as they were typed.
 *
 * @param searched - the language's part of a built site.
 * @param queries - what to ask.
 * @param addresses - of the pages, by the names of their fragments.
 * @returns the answers, in the order of the queries.
 */
export async function askPlainPagefind(
  searched: SearchedSite,
  queries: readonly Query[],
  addresses: ReadonlyMap<string, string>,
): Promise<Answer[]> {
  const site = await serveSite({ root: searched.root });
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await browser.newPage({ serviceWorkers: 'block' });
    await page.goto(`${site.origin}${searched.path}search/`);
    const ids = await page.evaluate(
      async ({ words, baseUrl }) => {
        const from = `${baseUrl}pagefind/pagefind.js`;
        const { createInstance } = (await import(from)) as {
          createInstance: (options: object) => {
            search(typed: string): Promise<{ results: { id: string }[] }>;
          };
        };
        const pagefind = createInstance({ baseUrl, noWorker: true });
        const found: string[][] = [];
        for (const typed of words) found.push((await pagefind.search(typed)).results.map(({ id }) => id));
        return found;
      },
      { words: queries.map(({ words }) => words), baseUrl: searched.path },
    );
    return queries.map((query, place) => ({
      query,
      addresses: (ids[place] ?? []).flatMap((id) => addresses.get(id) ?? []),
      firstBytes: 0,
      laterBytes: 0,
    }));
  } finally {
    await browser.close();
    await site.close();
  }
}
