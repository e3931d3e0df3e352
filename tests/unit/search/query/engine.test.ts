import { expect, test } from 'playwright/test';
import { asked, engineWith, standIn, type Search } from './engine-stand-in.ts';

standIn();

const nothing: Search = () => Promise.resolve([]);

test('pages about the problem and pages with the words make one list, with the passages of the words', async () => {
  const found: Search = (words) =>
    Promise.resolve({ code: [{ id: 'other', score: 2 }], phone: [{ id: 'late', score: 5 }] }[words] ?? []);
  const { ranked, isFallback, query } = await engineWith(found).ask('no code on my phone');
  expect(ranked.map(({ page: { id }, hit }) => [id, hit?.score])).toEqual([
    ['late', 5],
    ['lost', undefined],
    ['other', 2],
  ]);
  expect(isFallback).toBe(false);
  expect([...(query?.problems.keys() ?? [])].sort()).toEqual(['late', 'lost', 'other']);
});

test('where nothing fits, the pages that most people come for are given, and called so', async () => {
  const { ranked, isFallback } = await engineWith(nothing).ask('hello');
  expect(ranked.map(({ page: { id } }) => id)).toEqual(['other', 'lost']);
  expect(isFallback).toBe(true);
});

test('the very words are asked for as they are, and nothing is understood', async () => {
  const words: string[] = [];
  const found: Search = (typed) => {
    words.push(typed);
    return Promise.resolve([{ id: 'lost', score: 1 }]);
  };
  const { ranked, query } = await engineWith(found).ask('No codde', { exact: true });
  expect(words).toEqual(['No codde']);
  expect(ranked.map(({ page: { id } }) => id)).toEqual(['lost']);
  expect(query).toBeUndefined();
});

test('every part is asked for once, however often the search starts', async () => {
  const engine = engineWith(nothing);
  await Promise.all([engine.start(), engine.start(), engine.ask('code'), engine.ask('phone')]);
  expect([...asked].sort()).toEqual(['/a.pf_meta', '/entry.json', '/search/search-data.json']);
});
