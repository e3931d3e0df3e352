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
  passage: '',
});

/** Ids of the pages for a query about some problems, whose words fit some pages. */
const ranked = (
  pages: readonly SearchPage[],
  problems: Readonly<Record<string, number>>,
  text: Readonly<Record<string, number>> = {},
) => rankedPages(pages, new Map(Object.entries(problems)), new Map(Object.entries(text))).map(({ id }) => id);

test('where nothing fits, there is nothing', () => {
  expect(ranked([], { late: 9 }, { a: 1 })).toEqual([]);
  expect(ranked([page('a', 'late'), page('b', '')], {})).toEqual([]);
  expect(ranked([page('a', 'late')], { other: 9 }, { b: 1, a: 0 })).toEqual([]);
});

test('a page counts most for its first problem, less for its second and third, not for its fourth', () => {
  const pages = [
    page('fourth', 'a b c late'),
    page('third', 'a b late'),
    page('second', 'a late'),
    page('first', 'late'),
  ];
  expect(ranked(pages, { late: 9 })).toEqual(['first', 'second', 'third']);
});

test('the problem with more points comes first, whatever the order of the pages', () => {
  const pages = [page('a', 'few'), page('b', 'most'), page('c', 'some')];
  for (const order of [pages, [...pages].reverse()])
    expect(ranked(order, { most: 9, some: 6, few: 3 })).toEqual(['b', 'c', 'a']);
});

test('of equals the one that stands first in the data is first', () => {
  const pages = ['c', 'a', 'b'].map((id) => page(id, `only-${id}`));
  const points = { 'only-a': 5, 'only-b': 5, 'only-c': 5 };
  expect(ranked(pages, points)).toEqual(['c', 'a', 'b']);
  expect(ranked([...pages].reverse(), points)).toEqual(['b', 'a', 'c']);
});

test('fixes lead; messages and plans come behind questions, other pages last', () => {
  const kinds = ['guide', 'message', 'question', 'fix'];
  const pages = kinds.map((kind) => page(kind, `about-${kind}`, kind));
  const points = Object.fromEntries(kinds.map((kind) => [`about-${kind}`, 9]));
  expect(ranked(pages, points)).toEqual(['fix', 'question', 'message', 'guide']);
  expect(ranked([page('a', 'a', 'plan'), page('b', 'b', 'message')], { a: 9, b: 9 })).toEqual(['a', 'b']);
});

test('pages about one problem do not fill the list', () => {
  const pages = [
    ...[1, 2, 3, 4].map((number) => page(`late-${String(number)}`, 'late')),
    page('other', 'other'),
  ];
  expect(ranked(pages, { late: 9, other: 5 }).indexOf('other')).toBe(2);
  // Only the first problem of a page makes it one of them.
  const secondary = [page('late', 'late'), page('both', 'other late'), page('late-too', 'late')];
  expect(ranked(secondary, { late: 9 })).toEqual(['late', 'late-too', 'both']);
});

test('pages without a problem do not push each other down', () => {
  const pages = [page('a', ''), page('b', ''), page('c', 'late')];
  expect(ranked(pages, {}, { a: 1, b: 0.9, c: 0.8 })).toEqual(['a', 'b', 'c']);
});

test('a faint sign gives way to the words of the page, a sure one does not', () => {
  const pages = [page('meant', 'late'), page('worded', 'other')];
  expect(ranked(pages, { late: 1 }, { worded: 1 })).toEqual(['worded', 'meant']);
  expect(ranked(pages, { late: 6 }, { worded: 1 })).toEqual(['meant', 'worded']);
  expect(ranked(pages, { late: 600 }, { worded: 1 })).toEqual(['meant', 'worded']);
});

test('words decide between pages about the same problem', () => {
  expect(ranked([page('a', 'late'), page('b', 'late')], { late: 9 }, { b: 0.1 })).toEqual(['b', 'a']);
});

test('pages worth less than an eighth or so of the best one are left out', () => {
  const pages = [page('best', 'late'), page('a', 'a'), page('b', 'b')];
  expect(ranked(pages, { late: 100, a: 13, b: 11 })).toEqual(['best', 'a']);
  expect(ranked(pages, { late: 50, a: 13, b: 11 })).toEqual(['best', 'a', 'b']);
});

test('there are never more than forty', () => {
  const pages = Array.from({ length: 100 }, (_, index) => page(String(index), ''));
  expect(ranked(pages, {}, Object.fromEntries(pages.map(({ id }) => [id, 1])))).toHaveLength(40);
});

test('the same words always give the same list, each page once, and pages and points stay as they were', () => {
  const names = ['a', 'b', 'c', 'd'];
  const somePages = fc.array(
    fc.tuple(fc.subarray(names), fc.constantFrom('fix', 'question', 'plan', 'tool', 'constructor')),
    { maxLength: 12 },
  );
  const points = fc.dictionary(fc.constantFrom(...names), fc.double({ min: 0.1, max: 20, noNaN: true }));
  const text = fc.dictionary(fc.nat(12).map(String), fc.double({ min: 0, max: 1, noNaN: true }));
  fc.assert(
    fc.property(somePages, points, text, (parts, problems, fit) => {
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
