import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { finishedPage } from '../../../src/publishing/finished-pages.ts';
import { trainClassifier } from '../../../src/text/classifier/train-classifier.ts';
import type { SearchData } from '../../../src/search/search-data.ts';
import { searchData, writeSearchData } from '../../../src/publishing/search-data-file.ts';

const VOCABULARY: Omit<SearchData, 'pages' | 'pageCounts'> = {
  language: 'en',
  synonyms: { code: ['otp'] },
  onlyFor: {},
  about: {},
  fallback: ['late'],
  stopWords: ['the'],
  classifier: trainClassifier({ late: ['code'] }, { fewestTexts: 1 }),
};
const SEARCH_PAGE = finishedPage(
  'search/index.html',
  '<a href="/below/">home</a><a href="/below/fix/b/">b</a><a>x</a><a href="/below/fix/a/">a</a>',
);
const PAGE_A = finishedPage(
  'fix/a/index.html',
  '<meta name="description" content="About a."><article data-problems="late lost"><p data-problems="x">x',
);
const PAGE_B = finishedPage('fix/b/index.html', '<p>b');
const PAGES = [SEARCH_PAGE, PAGE_A, PAGE_B];

const fragment = (url: string, content: string, meta: object = {}) =>
  `pagefind_dcd${JSON.stringify({ url, content, word_count: 1, filters: {}, anchors: [], meta })}`;
const A = fragment('/fix/a/', 'No codes, no CÓDE', { title: 'Can’t wait', kind: 'fix', chapter: 'Texts' });
const B = fragment('/fix/b/', 'code 2fa', { title: 'B', image: '/x.png' });

/** Runs something in a folder with an index of these fragments. */
function inFolder<Result>(
  fragments: Readonly<Record<string, string>>,
  run: (root: string) => Result,
): Result {
  const root = mkdtempSync(join(tmpdir(), 'search-data-'));
  try {
    mkdirSync(join(root, 'pagefind/fragment'), { recursive: true });
    mkdirSync(join(root, 'search'));
    for (const [name, text] of Object.entries(fragments))
      writeFileSync(join(root, 'pagefind/fragment', `${name}.pf_fragment`), gzipSync(text));
    return run(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

const dataOf = (fragments: Readonly<Record<string, string>>, pages = PAGES) =>
  inFolder(fragments, (root) => searchData(root, pages, VOCABULARY));

test('a page has the name of its fragment, what the index knows of it and what it says of itself', () => {
  expect(dataOf({ en_1a: A }).pages).toEqual([
    {
      id: 'en_1a',
      url: '/fix/a/',
      title: 'Can’t wait',
      kind: 'fix',
      chapter: 'Texts',
      problems: ['late', 'lost'],
      lead: 'About a.',
    },
  ]);
});

test('a page that says nothing of itself is a page without problems', () => {
  expect(dataOf({ en_1b: fragment('/fix/b/', '') }).pages).toEqual([
    { id: 'en_1b', url: '/fix/b/', title: '/fix/b/', kind: 'page', problems: [], lead: '' },
  ]);
});

test('a page is told by its own sentence and its first step, without its citations', () => {
  const page = finishedPage(
    'fix/a/index.html',
    `<meta name="description" content="For machines."><p class="lead">You wait<b>.</b></p>
    <section class="do"><div data-pagefind-ignore><ol><li>On every page.</ol></div>
    <ul><li>No step.</ul><ol><li>Look <i>there</i>. <sup class="cite">1, firm</sup> Then? <p>Wait.</ol></section>`,
  );
  const [data] = dataOf({ en_1a: A }, [SEARCH_PAGE, page]).pages;
  expect(data?.lead).toBe('You wait.');
  expect(data?.firstStep).toBe('Look there. Then? Wait.');
});

for (const [name, step, told] of [
  ['a question at the end', 'Wait a day. Still nothing?', 'Wait a day.'],
  ['words without an end', 'Wait a day', undefined],
  ['a question alone', 'Still nothing?', 'Still nothing?'],
  ['a heading', '<h3>Wait a day</h3><p>It says so.</p>', 'Wait a day'],
  ['what to do in a plan', '<p class="act">Wait a day</p><p>How: so.</p>', 'Wait a day'],
  ['a sentence that is too long', `${'very '.repeat(40)}long.`, undefined],
  ['more sentences than there is room for', `Wait. ${'very '.repeat(40)}long.`, 'Wait.'],
] as const)
  test(`a first step with ${name} is told in whole sentences`, () => {
    const page = finishedPage('fix/a/index.html', `<div class="do"><ol><li>${step}</ol></div>`);
    expect(dataOf({ en_1a: A }, [SEARCH_PAGE, page]).pages[0]?.firstStep).toBe(told);
  });

test('pages stand in the order of the search page, whatever their fragments are called', () => {
  for (const names of [
    ['en_1', 'en_2'],
    ['en_2', 'en_1'],
  ] as const)
    expect(dataOf({ [names[0]]: A, [names[1]]: B }).pages.map(({ url }) => url)).toEqual([
      '/fix/b/',
      '/fix/a/',
    ]);
});

test('pages that the search page does not list come last, by their addresses', () => {
  const pages = [...PAGES, finishedPage('about/index.html', ''), finishedPage('fix/0/index.html', '')];
  const more = { en_3: fragment('/fix/0/', ''), en_4: fragment('/about/', '') };
  expect(dataOf({ en_1: A, ...more }, pages).pages.map(({ url }) => url)).toEqual([
    '/fix/a/',
    '/about/',
    '/fix/0/',
  ]);
});

test('words are counted once for each page, titles included, as queries are read', () => {
  expect(dataOf({ en_1: A, en_2: B }).pageCounts).toEqual({
    2: 1,
    b: 1,
    cant: 1,
    code: 2,
    codes: 1,
    fa: 1,
    no: 1,
    wait: 1,
  });
});

test('a word that every object has is counted like any other', () => {
  const { pageCounts } = dataOf({ en_1: fragment('/fix/a/', '__proto__ constructor') });
  expect(pageCounts).toEqual({ constructor: 1, proto: 1 });
});

for (const [name, fragments, pages, told] of [
  ['a page of the index that was not built', { en_1: fragment('/fix/gone/', '') }, PAGES, '/fix/gone/'],
  ['a site without a search page', { en_1: A }, [PAGE_A], 'no /search/ page'],
  ['a fragment of another Pagefind', { en_1: A.replace('pagefind_dcd', '') }, PAGES, 'en_1.pf_fragment'],
] as const) {
  test(`${name} is refused`, () => {
    expect(() => dataOf(fragments, [...pages])).toThrow(told);
  });
}

test('the data is written where the search page looks for it', () => {
  inFolder({ en_1: A, en_2: B }, (root) => {
    const data = searchData(root, PAGES, VOCABULARY);
    writeSearchData(root, data);
    expect(JSON.parse(readFileSync(join(root, 'search/search-data.json'), 'utf8'))).toEqual(data);
    expect(data).toMatchObject(VOCABULARY);
  });
});
