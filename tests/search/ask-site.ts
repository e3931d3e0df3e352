import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright';
import { launchOptions } from '../support/browser.ts';
import { serveSite } from '../support/site-server.ts';
import type { Answer, Query } from './score.ts';

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

/**
 * Asks the search page of a built site every query, each in a browser that has never been there.
 *
 * @param root - folder of the built site.
 * @param queries - what to ask.
 * @param said - told of each answer as it comes.
 * @returns the answers, in the order of the queries.
 * @throws Error when a search fails.
 */
export async function askSite(
  root: string,
  queries: readonly Query[],
  said: (count: number) => void = () => undefined,
): Promise<Answer[]> {
  const site = await serveSite({ root });
  const browser = await chromium.launch(launchOptions());
  try {
    const answers: Answer[] = [];
    for (const query of queries) {
      answers.push(await ask(browser, site.origin, root, query));
      said(answers.length);
    }
    return answers;
  } finally {
    await browser.close();
    await site.close();
  }
}

async function ask(browser: Browser, origin: string, root: string, query: Query): Promise<Answer> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const files = new Set<string>();
  page.on('response', (response) => {
    const { origin: from, pathname } = new URL(response.url());
    if (from === origin && response.ok()) files.add(pathname);
  });
  await page.goto(`${origin}/search/?q=${encodeURIComponent(query.words)}`);
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
    chosen.reduce((sum, path) => sum + bytesOnTheWire(root, path), 0);
  return {
    query,
    addresses,
    firstBytes: weight([...files]),
    laterBytes: weight([...files].filter((path) => !ENGINE.test(path))),
  };
}
