import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import type { SearchPage } from '../../../../src/search/search-data.ts';
import { rankedPages } from '../../../../src/search/query/ranking.ts';

const page = (id: string, problems: string, kind = 'fix'): SearchPage => ({
  id,
  url: `/${id}/`,
  title: id,
  kind,
  problems: problems === '' ? [] : problems.split(' '),
  lead: '',
});

/** Ids of the pages for a query about some problems, whose words fit some pages. */
const ranked = (
  pages: readonly SearchPage[],
  problems: Readonly<Record<string, number>>,
  text: Readonly<Record<string, number>> = {},
  unnamed: readonly string[] = [],
) =>
  rankedPages(pages, {
    problems: new Map(Object.entries(problems)),
    text: new Map(Object.entries(text)),
    unnamed: new Set(unnamed),
  }).map(({ id }) => id);

test('where nothing fits, there is nothing', () => {
  expect(ranked([], { late: 0.9 }, { a: 1 })).toEqual([]);
  expect(ranked([page('a', 'late'), page('b', '')], {})).toEqual([]);
  expect(ranked([page('a', 'late')], { other: 0.9 }, { b: 1, a: 0 })).toEqual([]);
});

test('a page counts most for its first problem, less for its second and third, not for its fourth', () => {
  const pages = [
    page('fourth', 'a b c late'),
    page('third', 'a b late'),
    page('second', 'a late'),
    page('first', 'late'),
  ];
  expect(ranked(pages, { late: 0.9 })).toEqual(['first', 'second', 'third']);
});

test('the likelier problem comes first, whatever the order of the pages', () => {
  const pages = [page('a', 'few'), page('b', 'most'), page('c', 'some')];
  for (const order of [pages, [...pages].reverse()])
    expect(ranked(order, { most: 0.5, some: 0.3, few: 0.2 })).toEqual(['b', 'c', 'a']);
});

test('a page about two likely problems stands before one about the likeliest alone', () => {
  const pages = [page('one', 'late'), page('both', 'late lost')];
  expect(ranked(pages, { late: 0.5, lost: 0.4 })[0]).toBe('both');
});

test('of equals the one that stands first in the data is first', () => {
  const pages = ['c', 'a', 'b'].map((id) => page(id, `only-${id}`));
  const shares = { 'only-a': 0.3, 'only-b': 0.3, 'only-c': 0.3 };
  expect(ranked(pages, shares)).toEqual(['c', 'a', 'b']);
  expect(ranked([...pages].reverse(), shares)).toEqual(['b', 'a', 'c']);
});

test('fixes lead; messages and plans come behind questions, other pages last', () => {
  const kinds = ['guide', 'message', 'question', 'fix'];
  const pages = kinds.map((kind) => page(kind, `about-${kind}`, kind));
  const shares = Object.fromEntries(kinds.map((kind) => [`about-${kind}`, 0.25]));
  expect(ranked(pages, shares)).toEqual(['fix', 'question', 'message', 'guide']);
  expect(ranked([page('a', 'a', 'plan'), page('b', 'b', 'message')], { a: 0.4, b: 0.4 })).toEqual(['a', 'b']);
});

test('once a problem is served, a page about the next likely one comes first; more about the first follow', () => {
  const pages = [
    ...[1, 2, 3, 4].map((number) => page(`late-${String(number)}`, 'late')),
    page('other', 'other'),
    page('hardly', 'hardly'),
  ];
  expect(ranked(pages, { late: 0.7, other: 0.2, hardly: 0.03 })).toEqual([
    'late-1',
    'other',
    'late-2',
    'late-3',
    'late-4',
    'hardly',
  ]);
});

test('pages without a problem do not push each other down', () => {
  const pages = [page('a', ''), page('b', ''), page('c', 'late')];
  expect(ranked(pages, {}, { a: 1, b: 0.9, c: 0.8 })).toEqual(['a', 'b', 'c']);
});

test('a faint sign gives way to the words of the page, a sure one does not', () => {
  const pages = [page('meant', 'late'), page('worded', 'other')];
  expect(ranked(pages, { late: 0.1 }, { worded: 1 })).toEqual(['worded', 'meant']);
  expect(ranked(pages, { late: 0.9 }, { worded: 1 })).toEqual(['meant', 'worded']);
});

test('words decide between pages about the same problem', () => {
  expect(ranked([page('a', 'late'), page('b', 'late')], { late: 0.9 }, { b: 0.1 })).toEqual(['b', 'a']);
});

test('a page for one app stands behind the general one, unless the reader named it', () => {
  const pages = [page('authy', 'late', 'fix'), page('general', 'late', 'question')];
  expect(ranked(pages, { late: 0.9 }, { authy: 1 }, ['/authy/'])).toEqual(['general', 'authy']);
  expect(ranked(pages, { late: 0.9 }, { authy: 1 })).toEqual(['authy', 'general']);
});

test('pages worth next to nothing beside the best one are left out', () => {
  const pages = [page('best', 'late'), page('a', 'a'), page('b', 'b')];
  expect(ranked(pages, { late: 0.9, a: 0.03, b: 0.01 })).toEqual(['best', 'a']);
});

test('there are never more than forty', () => {
  const pages = Array.from({ length: 100 }, (_, index) => page(String(index), ''));
  expect(ranked(pages, {}, Object.fromEntries(pages.map(({ id }) => [id, 1])))).toHaveLength(40);
});

test('the same words always give the same list, each page once, and pages and shares stay as they were', () => {
  const names = ['a', 'b', 'c', 'd'];
  const somePages = fc.array(
    fc.tuple(fc.subarray(names), fc.constantFrom('fix', 'question', 'plan', 'tool', 'constructor')),
    { maxLength: 12 },
  );
  const shares = fc.dictionary(fc.constantFrom(...names), fc.double({ min: 0.01, max: 1, noNaN: true }));
  const text = fc.dictionary(fc.nat(12).map(String), fc.double({ min: 0, max: 1, noNaN: true }));
  fc.assert(
    fc.property(somePages, shares, text, (parts, problems, fit) => {
      const pages = parts.map(([about, kind], index) => page(String(index), about.join(' '), kind));
      const before = JSON.stringify(pages);
      const list = ranked(pages, problems, fit);
      expect(ranked(pages, problems, fit)).toEqual(list);
      expect(new Set(list).size).toBe(list.length);
      expect(JSON.stringify(pages)).toBe(before);
    }),
    { numRuns: 1_000 },
  );
});
