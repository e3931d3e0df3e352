import type { LanguageCode } from '../../i18n/languages.ts';
import type { SearchData, SearchPage } from '../search-data.ts';
import { watchNetwork, type Network } from './network.client.ts';
import { loadPagefind, type Hit, type Pagefind } from './pagefind.ts';
import { rankedPages } from './ranking.ts';
import {
  buildQueryModel,
  parseQuery,
  type ParsedQuery,
  type QueryModel,
  type Reading,
  type Term,
} from './parse-query.ts';
import { tokensOf } from '../tokens.ts';

/** Where the parts of the search stand. */
export interface Parts {
  /** Address of `pagefind.js`. */
  readonly pagefind: string;
  /** Address of the search data. */
  readonly data: string;
  /** Names this build of the index. */
  readonly tag: string;
  /** What Pagefind will ask for, so that it can be asked for at once. */
  readonly early: readonly string[];
}

/** One page of an answer. */
export interface Ranked {
  readonly page: SearchPage;
  /** What Pagefind found in it, when words of the query stand there. */
  readonly hit: Hit | undefined;
}

/** What was found for a query. */
export interface Answer {
  readonly ranked: readonly Ranked[];
  /** What the words were understood to mean; undefined where they were looked for as they are. */
  readonly query: ParsedQuery | undefined;
  /** The likeliest problem, where it is likely enough to be named; and what it is in the reader's words. */
  readonly about: { readonly problem: string; readonly words: string } | undefined;
  /** Stems of words to mark where they stand, in pages of this language. */
  readonly marks: { readonly stems: ReadonlySet<string>; readonly language: LanguageCode };
  /** Whether nothing fitted, and the pages are those that most people come for. */
  readonly isFallback: boolean;
}

/** A problem that is less likely than this is not named: most readers would have to say that it is not theirs. */
const NAMED_SHARE = 0.3;

/** The page and the index come from different builds of the site. */
class StaleIndex extends Error {}

/** From a reader's words to pages: understands them, asks Pagefind, and puts both together. */
export class SearchEngine {
  readonly #parts: Parts;
  readonly #network: Network;
  #pagefind: Promise<Pagefind> | undefined;
  #model: Promise<QueryModel> | undefined;
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
    await Promise.all([this.#loadPagefind(), this.#loadModel()]);
  }

  /**
   * Answers a query. When a part does not arrive or belongs to another build, all are loaded anew, once.
   *
   * @param typed - the reader's words.
   * @param how - how to read them; `exact`: only pages with these very words.
   * @returns the pages, best first.
   * @throws Error when parts of the search cannot be had.
   */
  async ask(typed: string, how: Reading & { readonly exact?: boolean } = {}): Promise<Answer> {
    try {
      return await this.#askOnce(typed, how);
    } catch {
      this.#pagefind = undefined;
      this.#model = undefined;
      this.#attempt += 1;
      return this.#askOnce(typed, how);
    }
  }

  async #askOnce(
    typed: string,
    { exact = false, ...reading }: Reading & { readonly exact?: boolean },
  ): Promise<Answer> {
    await this.start();
    const [pagefind, model] = await Promise.all([this.#loadPagefind(), this.#loadModel()]);
    // Two searches at once may wait for the same part; when it does not arrive, both have to know.
    const before = this.#network.failures();
    const answer = exact
      ? await exactAnswer(typed, pagefind, model)
      : await understoodAnswer(parseQuery(typed, model, reading), pagefind, model);
    if (this.#network.failures() > before) throw new Error('A part of the index did not arrive');
    return answer;
  }

  #loadPagefind(): Promise<Pagefind> {
    this.#pagefind ??= loadPagefind(this.#parts.pagefind, this.#parts.tag, this.#attempt);
    return this.#pagefind;
  }

  #loadModel(): Promise<QueryModel> {
    this.#model ??= loadData(this.#parts.data, this.#attempt).then(buildQueryModel);
    return this.#model;
  }
}

async function loadData(address: string, attempt: number): Promise<SearchData> {
  const response = await fetch(address, attempt === 0 ? {} : { cache: 'reload' });
  return (await response.json()) as SearchData;
}

async function understoodAnswer(
  query: ParsedQuery,
  pagefind: Pagefind,
  { data }: QueryModel,
): Promise<Answer> {
  const hits = await hitsOf(query.terms, pagefind);
  refuseStale(hits.keys(), data);
  const fit = new Map([...hits].map(([id, { worth }]) => [id, worth]));
  const found = rankedPages(data.pages, { problems: query.problems, text: fit, unnamed: query.unnamed });
  const isFallback = found.length === 0;
  const pages = isFallback ? fallbackPages(data) : found;
  return {
    ranked: pages.map((page) => ({ page, hit: hits.get(page.id)?.hit })),
    query,
    about: aboutOf(query, data),
    marks: { stems: query.stems, language: data.language },
    isFallback,
  };
}

async function exactAnswer(typed: string, pagefind: Pagefind, { data }: QueryModel): Promise<Answer> {
  const { results } = await pagefind.search(typed);
  refuseStale(
    results.map(({ id }) => id),
    data,
  );
  const byId = new Map(data.pages.map((page) => [page.id, page]));
  const ranked = results.flatMap((hit) => {
    const page = byId.get(hit.id);
    return page === undefined ? [] : [{ page, hit }];
  });
  const stems = new Set(tokensOf(typed, data.language).map(({ stem }) => stem));
  return {
    ranked,
    query: undefined,
    about: undefined,
    marks: { stems, language: data.language },
    isFallback: false,
  };
}

function aboutOf({ problems }: ParsedQuery, { about }: SearchData): Answer['about'] {
  const [likeliest] = problems;
  if (likeliest === undefined || likeliest[1] < NAMED_SHARE) return undefined;
  const [problem] = likeliest;
  const words = Object.hasOwn(about, problem) ? about[problem] : undefined;
  return words === undefined ? undefined : { problem, words };
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

function fallbackPages({ pages, fallback }: SearchData): readonly SearchPage[] {
  return fallback.flatMap((problem) => pages.find((page) => page.problems[0] === problem) ?? []);
}

function refuseStale(ids: Iterable<string>, data: SearchData): void {
  const known = new Set(data.pages.map(({ id }) => id));
  for (const id of ids) if (!known.has(id)) throw new StaleIndex(id);
}
