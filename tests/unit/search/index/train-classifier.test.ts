import { expect, test } from 'playwright/test';
import { trainClassifier } from '../../../../src/search/index/train-classifier.ts';

const trained = (queries: Readonly<Record<string, readonly string[]>>, most?: number) =>
  trainClassifier(queries, 'en', most);

test('words are counted by stem, once for each query, problem by problem', () => {
  expect(trained({ late: ['no code, no code!', 'codes late'], lost: ['lost my CÓDE', 'lost'] })).toEqual({
    problems: { late: 2, lost: 2 },
    stems: { code: [0, 2, 1, 1], late: [0, 1], lost: [1, 2], my: [1, 1], no: [0, 1] },
  });
});

test('the words that tell most are kept', () => {
  const queries = {
    late: ['the code comes', 'the code is late', 'the mail'],
    lost: ['the river', 'river and code', 'a river'],
  };
  expect(Object.keys(trained(queries, 1).stems)).toEqual(['river']);
  expect(Object.keys(trained(queries, 0).stems)).toEqual([]);
});

test('a word that stands everywhere, or nowhere else but once, goes before one that tells problems apart', () => {
  const queries = { late: ['it waits', 'it waits here'], lost: ['it fell', 'it fell'] };
  expect(Object.keys(trained(queries, 2).stems)).toEqual(['fell', 'wait']);
  expect(Object.keys(trained(queries, 3).stems)).toEqual(['fell', 'here', 'wait']);
});

test('equals are kept in the order of the alphabet, so that every build keeps the same', () => {
  expect(Object.keys(trained({ late: ['b a c'], lost: ['x'] }, 2).stems)).toEqual(['a', 'b']);
});

test('words that every object has are counted like any other', () => {
  const { stems } = trained({ late: ['constructor __proto__'], lost: ['code'] });
  expect(Object.entries(stems)).toEqual([
    ['code', [1, 1]],
    ['constructor', [0, 1]],
    ['proto', [0, 1]],
  ]);
});

test('without queries there is nothing to count', () => {
  expect(trained({})).toEqual({ problems: {}, stems: {} });
});
