import { test } from 'playwright/test';
import type { SearchData } from '../../../../src/search/search-data.ts';
import { trainClassifier } from '../../../../src/text/classifier/train-classifier.ts';
import { SearchEngine } from '../../../../src/search/query/search-engine.client.ts';

/** Stands in for Pagefind: finds what the test says, and may ask the network for a part of its index first. */
export type Search = (words: string) => Promise<{ id: string; score: number }[]>;

const SITE = 'https://site.example';
const page = (id: string, problem: string) => ({
  id,
  url: `/${id}/`,
  title: id,
  kind: 'fix',
  problems: [problem],
  lead: '',
});
export const DATA: SearchData = {
  pages: [page('late', 'late'), page('lost', 'lost'), page('other', 'other')],
  language: 'en',
  pageCounts: { code: 2, phone: 1, spam: 1 },
  synonyms: {},
  onlyFor: {},
  about: { late: 'the text', lost: 'the phone' },
  fallback: ['other', 'lost'],
  stopWords: ['no'],
  classifier: trainClassifier(
    {
      late: ['no code', 'no code', 'no code yet'],
      lost: ['my phone', 'phone lost', 'phone'],
      other: ['mail', 'old mail', 'mail'],
    },
    { fewestTexts: 2 },
  ),
};

const plainFetch = globalThis.fetch;
const CODE = `
  export const createInstance = () => ({
    init: async () => undefined,
    search: async (words) => ({ results: await globalThis.searchOfTheTest(words) }),
  });`;
/** The slashes make a comment of what a later attempt writes behind the address. */
const PAGEFIND = `data:text/javascript,${encodeURIComponent(CODE)}//`;

/** Every path that the network was asked for since the engine was made. */
export let asked: string[] = [];

/** Gives the tests of a file an address and a stand-in for Pagefind, and takes both away again. */
export function standIn(): void {
  test.beforeAll(() => {
    Object.defineProperty(globalThis, 'location', { value: { href: `${SITE}/search/` }, configurable: true });
  });

  test.afterEach(() => {
    globalThis.fetch = plainFetch;
  });

  test.afterAll(() => {
    Reflect.deleteProperty(globalThis, 'location');
    Reflect.deleteProperty(globalThis, 'searchOfTheTest');
  });
}

/** An engine whose network gives for each address one answer after the other, the last one again and again. */
export function engineWith(
  search: Search,
  files: Readonly<Record<string, readonly (() => Response)[]>> = {},
) {
  asked = [];
  const all = { '/search/search-data.json': [() => Response.json(DATA)], ...files };
  globalThis.fetch = async (input) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, SITE);
    const before = asked.filter((path) => path === pathname).length;
    asked.push(pathname);
    await Promise.resolve();
    const answers = new Map(Object.entries(all)).get(pathname) ?? [];
    return (answers[before] ?? answers.at(-1) ?? (() => Response.error()))();
  };
  Reflect.set(globalThis, 'searchOfTheTest', search);
  return new SearchEngine(
    { pagefind: PAGEFIND, data: '/search/search-data.json', tag: 'a', early: ['/entry.json', '/a.pf_meta'] },
    globalThis,
  );
}
