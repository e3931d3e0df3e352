import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'playwright/test';
import type { SearchGuide } from '../../../src/knowledge/search-guide.ts';
import { SearchEngine } from '../../../src/search/engine.ts';

/** Stands in for Pagefind: finds what the test says, and may ask the network for a part of its index first. */
type Search = (words: string) => Promise<{ id: string; score: number }[]>;

const SITE = 'https://site.example';
const page = (id: string, problem: string) => ({
  id,
  url: `/${id}/`,
  title: id,
  kind: 'fix',
  problems: [problem],
  passage: '',
});
const GUIDE: SearchGuide = {
  pages: [page('late', 'late'), page('lost', 'lost'), page('other', 'other')],
  words: { code: 2, phone: 1, spam: 1 },
  language: {
    ways: { code: ['code'], missing: ['no <code>'], phone: ['phone'] },
    signs: { late: { missing: 8 }, lost: { phone: 6 } },
    usual: ['other', 'lost'],
    noise: ['no'],
  },
};

const plainFetch = globalThis.fetch;
const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
const module = pathToFileURL(join(folder, 'pagefind.mjs')).href;
let asked: string[] = [];

test.beforeAll(() => {
  Object.defineProperty(globalThis, 'location', { value: { href: `${SITE}/search/` }, configurable: true });
  writeFileSync(
    join(folder, 'pagefind.mjs'),
    `export const createInstance = () => ({
      init: async () => undefined,
      search: async (words) => ({ results: await globalThis.searchOfTheTest(words) }),
    });`,
  );
});

test.afterEach(() => {
  globalThis.fetch = plainFetch;
});

test.afterAll(() => {
  Reflect.deleteProperty(globalThis, 'location');
  Reflect.deleteProperty(globalThis, 'searchOfTheTest');
  rmSync(folder, { recursive: true });
});

/** An engine whose network gives for each address one answer after the other, the last one again and again. */
function engineWith(search: Search, files: Readonly<Record<string, readonly (() => Response)[]>> = {}) {
  asked = [];
  const all = { '/search/guide.json': [() => Response.json(GUIDE)], ...files };
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
    { pagefind: module, guide: '/search/guide.json', tag: 'a', early: ['/entry.json', '/a.pf_meta'] },
    globalThis,
  );
}

const nothing: Search = () => Promise.resolve([]);
const part = () => new Response(new Uint8Array([0x1f, 0x8b]));
const missing = () => new Response('', { status: 404 });
/** Like Pagefind: what does not arrive means fewer pages, not a failure. */
const withPart: Search = async () => {
  try {
    await fetch('/index/1.pf_index');
    return [{ id: 'other', score: 1 }];
  } catch {
    return [];
  }
};

test('pages about the problem and pages with the words make one list, with the passages of the words', async () => {
  const found: Search = (words) =>
    Promise.resolve({ code: [{ id: 'other', score: 2 }], phone: [{ id: 'late', score: 5 }] }[words] ?? []);
  const { ranked, usual, understanding } = await engineWith(found).ask('no code on my phone');
  expect(ranked.map(({ page: { id }, hit }) => [id, hit?.score])).toEqual([
    ['late', 5],
    ['lost', undefined],
    ['other', 2],
  ]);
  expect(usual).toBe(false);
  expect([...(understanding?.problems.keys() ?? [])]).toEqual(['late', 'lost']);
});

test('where nothing fits, the pages that most people come for are given, and called so', async () => {
  const { ranked, usual } = await engineWith(nothing).ask('hello');
  expect(ranked.map(({ page: { id } }) => id)).toEqual(['other', 'lost']);
  expect(usual).toBe(true);
});

test('the very words are asked for as they are, and nothing is understood', async () => {
  const words: string[] = [];
  const found: Search = (typed) => {
    words.push(typed);
    return Promise.resolve([{ id: 'lost', score: 1 }]);
  };
  const { ranked, understanding } = await engineWith(found).ask('No codde', { exact: true });
  expect(words).toEqual(['No codde']);
  expect(ranked.map(({ page: { id } }) => id)).toEqual(['lost']);
  expect(understanding).toBeUndefined();
});

test('every part is asked for once, however often the search starts', async () => {
  const engine = engineWith(nothing);
  await Promise.all([engine.start(), engine.start(), engine.ask('code'), engine.ask('phone')]);
  expect(asked.toSorted()).toEqual(['/a.pf_meta', '/entry.json', '/search/guide.json']);
});

test('a guide that does not arrive is asked for again, once', async () => {
  const file = '/search/guide.json';
  const once = engineWith(nothing, { [file]: [missing, () => Response.json(GUIDE)] });
  expect((await once.ask('phone')).ranked).toHaveLength(1);
  await expect(engineWith(nothing, { [file]: [missing] }).ask('phone')).rejects.toThrow('404');
  expect(asked.filter((path) => path === file)).toHaveLength(2);
});

test('a part of the index that does not arrive is asked for again, once', async () => {
  const once = engineWith(withPart, { '/index/1.pf_index': [missing, part] });
  expect((await once.ask('spam')).ranked.map(({ page: { id } }) => id)).toEqual(['other']);
  await expect(engineWith(withPart, { '/index/1.pf_index': [missing] }).ask('spam')).rejects.toThrow('part');
});

test('the failure of an earlier search does not count against a later one', async () => {
  const engine = engineWith(withPart, { '/index/1.pf_index': [missing, missing, part] });
  await expect(engine.ask('spam')).rejects.toThrow('part');
  expect((await engine.ask('spam')).usual).toBe(false);
});

test('two searches that wait for the same part both learn that it did not arrive', async () => {
  let arriving: Promise<unknown> | undefined;
  // Like Pagefind: one request for both.
  const shared: Search = async () => {
    arriving ??= fetch('/index/1.pf_index').catch(() => undefined);
    await arriving;
    return [];
  };
  const engine = engineWith(shared, { '/index/1.pf_index': [missing] });
  await engine.start();
  let attempts = 0;
  const counted: Search = (words) => {
    attempts += 1;
    return shared(words);
  };
  Reflect.set(globalThis, 'searchOfTheTest', counted);
  await Promise.all([engine.ask('spam'), engine.ask('spam')]);
  expect(attempts).toBe(4);
});

for (const exact of [false, true]) {
  test(`an index of another build is loaded anew, once (${exact ? 'very words' : 'understood'})`, async () => {
    let unknown = 1;
    const stale: Search = () => Promise.resolve([{ id: unknown-- > 0 ? 'en_old' : 'late', score: 1 }]);
    const { ranked } = await engineWith(stale).ask('code', { exact });
    expect(ranked.map(({ page: { id } }) => id)).toEqual(['late']);
    unknown = 9;
    await expect(engineWith(stale).ask('code', { exact })).rejects.toThrow('en_old');
  });
}
