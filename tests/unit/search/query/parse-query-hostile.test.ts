import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { buildQueryModel, parseQuery } from '../../../../src/search/query/parse-query.ts';
import { anyText } from '../any-text.ts';
import { contentSearchData } from './content-search-data.ts';

const DATA = contentSearchData();
const MODEL = buildQueryModel(DATA);
const PROBLEMS = new Set(DATA.classifier.labels);
const SYNONYMS = Object.values(DATA.synonyms).flat();
const RUNS = 1_000;

/** Parses a text, and says what about the result cannot be; nothing should be said. */
function nonsense(typed: string, unfinished: boolean): string[] {
  const { problems, terms, corrections } = parseQuery(typed, MODEL, { unfinished });
  const points = [...problems.values()];
  return [
    ...(terms.length > 2 ? ['more than two terms'] : []),
    ...terms.filter(({ word, weight }) => word === '' || !(weight > 0)).map(({ word }) => `term ${word}`),
    ...[...problems.keys()].filter((problem) => !PROBLEMS.has(problem)),
    ...points.filter((value) => !(value > 0 && value < Number.POSITIVE_INFINITY)).map(String),
    ...points.filter((value, place) => value > (points[place - 1] ?? value)).map(() => 'order'),
    ...corrections.filter(({ typed: from, read }) => from === read || read === '').map(({ read }) => read),
  ];
}

const slip = (word: string, place: number, letter: string): string =>
  word.slice(0, place % (word.length + 1)) + letter + word.slice((place % (word.length + 1)) + 1);
const word = fc.constantFrom(...Object.keys(DATA.pageCounts), ...SYNONYMS);
const kinds = {
  'anything that can be typed': anyText,
  'words of the pages and of readers, mixed': fc
    .array(word, { maxLength: 3 })
    .map((words) => words.join(' ')),
  'words with slips': fc
    .array(fc.tuple(word, fc.nat(20), fc.string({ unit: 'grapheme', maxLength: 2 })), { maxLength: 4 })
    .map((words) => words.map((parts) => slip(...parts)).join(' ')),
  'words without spaces between': fc
    .tuple(fc.array(word, { maxLength: 3 }), anyText)
    .map(([words, end]) => words.join('') + end),
};

test('the counts and the words are those of the site', () => {
  expect(Object.keys(DATA.pageCounts).length).toBeGreaterThan(1_000);
  expect(DATA.pageCounts['instagram']).toBeGreaterThan(50);
  expect(SYNONYMS.length).toBeGreaterThan(50);
  expect(MODEL.classifier.places.size).toBeGreaterThan(2_000);
});

for (const [name, text] of Object.entries(kinds)) {
  test(`${RUNS.toLocaleString('en')} times ${name}: never a failure, never nonsense`, () => {
    test.setTimeout(240_000);
    fc.assert(
      fc.property(text, fc.boolean(), (typed, unfinished) => nonsense(typed, unfinished).length === 0),
      { numRuns: RUNS },
    );
  });
}

for (const [name, typed] of [
  ['one letter', 'a'.repeat(100_000)],
  ['one word without an end', 'authenticator'.repeat(10_000)],
  ['one word again and again', 'code '.repeat(20_000)],
  ['all stop words', DATA.stopWords.join(' ')],
  ['all words of readers', SYNONYMS.join('. ')],
  ['signs that stand for many letters', '㌖'.repeat(100_000)],
  ['syllables', '각'.repeat(100_000)],
  ['marks on one letter', `a${'\u0301'.repeat(100_000)}`],
  ['line ends', '\n'.repeat(100_000)],
] as const) {
  test(`${name}, far longer than a query may be: no failure, no nonsense`, () => {
    expect(nonsense(typed, false)).toEqual([]);
    expect(nonsense(typed, true)).toEqual([]);
  });
}
