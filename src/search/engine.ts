import type { GuidePage, SearchGuide } from '../knowledge/search-guide.ts';
import { watchNetwork, type Network } from './network.ts';
import { loadPagefind, type Hit, type Pagefind } from './pagefind.ts';
import { rankedPages } from './ranking.ts';
import { readerOf, understand, type Reader, type Term, type Understanding } from './understanding.ts';

/** Where the parts of the search stand. */
export interface Parts {
  /** Address of `pagefind.js`. */
  readonly pagefind: string;
  readonly guide: string;
  /** Names this build of the index. */
  readonly tag: string;
  /** What Pagefind will ask for, so that it can be asked for at once. */
  readonly early: readonly string[];
}

/** One page of an answer. */
export interface Ranked {
  readonly page: GuidePage;
  /** What Pagefind found in it, when words of the query stand there. */
  readonly hit: Hit | undefined;
}

/** What was found for a query. */
export interface Answer {
  readonly ranked: readonly Ranked[];
  readonly understanding: Understanding | undefined;
  /** Whether nothing fitted, and the pages are those that most people come for. */
  readonly usual: boolean;
}

/** The page and the index come from different builds of the site. */
class StaleIndex extends Error {}

/** From a reader's words to pages: understands them, asks Pagefind, and puts both together. */
export class SearchEngine {
  readonly #parts: Parts;
  readonly #network: Network;
  #pagefind: Promise<Pagefind> | undefined;
  #reader: Promise<Reader> | undefined;
  #attempt = 0;

  /**
   * @param parts - where they stand.
   * @param browser - the window whose `fetch` is used.
   */
  constructor(parts: Parts, browser: Pick<typeof globalThis, 'fetch'>) {
    this.#parts = parts;
    this.#network = watchNetwork(browser);
  }

  /** Loads every part, side by side. */
  async start(): Promise<void> {
    if (this.#pagefind === undefined && this.#attempt === 0)
      for (const address of this.#parts.early) this.#network.early(address);
    await Promise.all([this.#loadPagefind(), this.#loadReader()]);
  }

  /**
   * Answers a query. When a part does not arrive or belongs to another build, all are loaded anew, once.
   *
   * @param typed - the reader's words.
   * @param how - `unfinished`: the last word may still be growing; `exact`: only pages with these very words.
   * @returns the pages, best first.
   * @throws Error when parts of the search cannot be had.
   */
  async ask(typed: string, how: { unfinished?: boolean; exact?: boolean } = {}): Promise<Answer> {
    try {
      return await this.#askOnce(typed, how);
    } catch {
      this.#pagefind = undefined;
      this.#reader = undefined;
      this.#attempt += 1;
      return this.#askOnce(typed, how);
    }
  }

  async #askOnce(typed: string, { unfinished = false, exact = false }): Promise<Answer> {
    await this.start();
    const [pagefind, reader] = await Promise.all([this.#loadPagefind(), this.#loadReader()]);
    // Two searches at once may wait for the same part; when it does not arrive, both have to know.
    const before = this.#network.failures();
    const answer = exact
      ? await exactAnswer(typed, pagefind, reader)
      : await understoodAnswer(understand(typed, reader, unfinished), pagefind, reader);
    if (this.#network.failures() > before) throw new Error('A part of the index did not arrive');
    return answer;
  }

  #loadPagefind(): Promise<Pagefind> {
    this.#pagefind ??= loadPagefind(this.#parts.pagefind, this.#parts.tag, this.#attempt);
    return this.#pagefind;
  }

  #loadReader(): Promise<Reader> {
    this.#reader ??= loadGuide(this.#parts.guide, this.#attempt).then(readerOf);
    return this.#reader;
  }
}

async function loadGuide(address: string, attempt: number): Promise<SearchGuide> {
  const response = await fetch(address, attempt === 0 ? {} : { cache: 'reload' });
  return (await response.json()) as SearchGuide;
}

async function understoodAnswer(
  understanding: Understanding,
  pagefind: Pagefind,
  { guide }: Reader,
): Promise<Answer> {
  const hits = await hitsOf(understanding.terms, pagefind);
  refuseStale(hits.keys(), guide);
  const fit = new Map([...hits].map(([id, { worth }]) => [id, worth]));
  const found = rankedPages(guide.pages, understanding.problems, fit);
  const usual = found.length === 0;
  const pages = usual ? usualPages(guide) : found;
  return { ranked: pages.map((page) => ({ page, hit: hits.get(page.id)?.hit })), understanding, usual };
}

async function exactAnswer(typed: string, pagefind: Pagefind, { guide }: Reader): Promise<Answer> {
  const { results } = await pagefind.search(typed);
  refuseStale(
    results.map(({ id }) => id),
    guide,
  );
  const byId = new Map(guide.pages.map((page) => [page.id, page]));
  const ranked = results.flatMap((hit) => {
    const page = byId.get(hit.id);
    return page === undefined ? [] : [{ page, hit }];
  });
  return { ranked, understanding: undefined, usual: false };
}

/** Each word is asked for by itself, because Pagefind finds only pages that have them all. */
async function hitsOf(
  terms: readonly Term[],
  pagefind: Pagefind,
): Promise<Map<string, { readonly hit: Hit; readonly worth: number }>> {
  const all = terms.reduce((sum, { weight }) => sum + weight, 0);
  const found = new Map<string, { hit: Hit; worth: number }>();
  const answers = await Promise.all(terms.map(({ word }) => pagefind.search(word)));
  for (const [index, { results }] of answers.entries()) {
    const share = (terms[index]?.weight ?? 0) / (all || 1);
    const best = Math.max(...results.map(({ score }) => score));
    for (const hit of results) {
      const known = found.get(hit.id);
      const worth = (share * hit.score) / (best || 1);
      // The passage is that of the most telling word, which comes first.
      found.set(hit.id, { hit: known?.hit ?? hit, worth: (known?.worth ?? 0) + worth });
    }
  }
  return found;
}

function usualPages({ pages, language }: SearchGuide): readonly GuidePage[] {
  return language.usual.flatMap((problem) => pages.find((page) => page.problems[0] === problem) ?? []);
}

function refuseStale(ids: Iterable<string>, guide: SearchGuide): void {
  const known = new Set(guide.pages.map(({ id }) => id));
  for (const id of ids) if (!known.has(id)) throw new StaleIndex(id);
}
