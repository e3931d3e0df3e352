import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser, type Page } from 'playwright';
import { launchOptions } from '../support/browser.ts';
import { serveSite } from '../support/site-server.ts';
import type { Answer, Query } from './score.ts';

/** The pages of one language of a built site. */
export interface SearchedSite {
  /** Folder of the whole site. */
  readonly root: string;
  /** Where the language stands in it, such as `/pt-BR/`; starts and ends with a slash. */
  readonly path: string;
}

/** What every visit that searches needs, whatever the words: the rest is what a later answer costs. */
const ENGINE = /^\/(?:search\/|pagefind\/(?!index\/|fragment\/))|^\/favicon/u;

const sizes = new Map<string, number>();

/**
 * Bytes of a file as a host sends them: Brotli, unless that would make them more.
 *
 * @param root - folder of the built site.
 * @param path - address of the file below it.
 * @returns a count of bytes.
 */
export function bytesOnTheWire(root: string, path: string): number {
  const file = join(root, path.replace(/\/$/u, '/index.html'));
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const content = readFileSync(file);
  const size = Math.min(content.length, brotliCompressSync(content).length);
  sizes.set(file, size);
  return size;
}

/** Every tenth query is asked in a browser that has never been there, which tells its bytes; that takes a second each. */
const WEIGHED = 10;

/**
 * Asks the search page of one language every query.
 *
 * @param searched - the language's part of a built site.
 * @param queries - what to ask.
 * @param said - told of each answer as it comes.
 * @returns the answers, in the order of the queries, with addresses from the top of the language.
 * @throws Error when a search fails.
 */
export async function askSite(
  searched: SearchedSite,
  queries: readonly Query[],
  said: (count: number) => void = () => undefined,
): Promise<Answer[]> {
  const site = await serveSite({ root: searched.root });
  const browser = await chromium.launch(launchOptions());
  try {
    const answers: Answer[] = [];
    const page = await browser.newPage({ serviceWorkers: 'block' });
    await page.goto(`${site.origin}${searched.path}search/`);
    for (const [place, query] of queries.entries()) {
      const answer =
        place % WEIGHED === 0
          ? await ask(browser, site.origin, searched, query)
          : { query, addresses: await asked(page, searched, query), firstBytes: 0, laterBytes: 0 };
      answers.push(answer);
      said(answers.length);
    }
    return answers;
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Asks one query of a search page that is open. */
async function asked(page: Page, searched: SearchedSite, query: Query): Promise<string[]> {
  await page.locator('site-search input[type=search]').fill(query.words);
  await page.locator('site-search form button').click();
  const addresses = await page.locator('[data-search-results]').evaluate(whenAnswered);
  if (addresses === undefined) throw new Error(`The search failed for ${query.id}: ${query.words}`);
  return addresses.map((address) => inOwnLanguage(address, searched));
}

/** @returns an address from the top of the language: there every page has the one that it has in English. */
function inOwnLanguage(address: string, { path }: SearchedSite): string {
  return address.startsWith(path) ? address.slice(path.length - 1) : address;
}

/** Runs inside the page, so that no answer waits for the next look from outside. */
async function whenAnswered(list: Element): Promise<string[] | undefined> {
  const state = (): string => list.getAttribute('data-search-state') ?? '';
  await new Promise<void>((resolve) => {
    const isOver = (): boolean => ['done', 'failed'].includes(state());
    if (isOver()) resolve();
    new MutationObserver((_changes, observer) => {
      if (!isOver()) return;
      observer.disconnect();
      resolve();
    }).observe(list, { attributes: true });
  });
  if (state() === 'failed') return undefined;
  return [...list.querySelectorAll('a')].map((link) => new URL(link.href).pathname);
}

async function ask(browser: Browser, origin: string, searched: SearchedSite, query: Query): Promise<Answer> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const files = new Set<string>();
  page.on('response', (response) => {
    const { origin: from, pathname } = new URL(response.url());
    if (from === origin && response.ok()) files.add(pathname);
  });
  await page.goto(`${origin}${searched.path}search/?q=${encodeURIComponent(query.words)}`);
  const list = page.locator('[data-search-results]');
  await page
    .locator('[data-search-state="done"], [data-search-state="failed"]')
    .waitFor({ state: 'attached' });
  if ((await list.getAttribute('data-search-state')) === 'failed')
    throw new Error(`The search failed for ${query.id}: ${query.words}`);
  const addresses = await list
    .locator('a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  await context.close();
  const weight = (chosen: readonly string[]): number =>
    chosen.reduce((sum, path) => sum + bytesOnTheWire(searched.root, path), 0);
  return {
    query,
    addresses: addresses.map((address) => inOwnLanguage(address, searched)),
    firstBytes: weight([...files]),
    laterBytes: weight([...files].filter((path) => !ENGINE.test(inOwnLanguage(path, searched)))),
  };
}
