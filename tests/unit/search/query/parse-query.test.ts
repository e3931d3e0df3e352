import { expect, test } from 'playwright/test';
import { trainClassifier } from '../../../../src/text/classifier/train-classifier.ts';
import { buildQueryModel, parseQuery } from '../../../../src/search/query/parse-query.ts';
import type { SearchData } from '../../../../src/search/search-data.ts';

const DATA: SearchData = {
  pages: Array.from({ length: 10 }, (_, index) => ({
    id: String(index),
    url: `/${String(index)}/`,
    title: 'A page',
    kind: 'fix',
    problems: ['late'],
    lead: '',
  })),
  language: 'en',
  pageCounts: {
    code: 10,
    phone: 8,
    authenticator: 4,
    messages: 5,
    backup: 2,
    codes: 6,
    carrier: 2,
    zebras: 1,
    '2': 3,
    '32665': 1,
    the: 10,
    sim: 2,
    card: 2,
  },
  synonyms: { code: ['otp'], phone: ['handset'], carrier: ['provider', 'proveedor'] },
  onlyFor: { '/3/': ['india', 'airtel'], '/4/': ['authy'] },
  about: {},
  fallback: ['late'],
  stopWords: ['the', 'these', 'my', 'phone'],
  classifier: trainClassifier(
    {
      late: ['no code comes', 'code never comes', 'unrecogniced code', 'unrecogniced'],
      lost: ['it fell into the river', 'river', 'river code', 'river code'],
      other: ['code', 'code mail', 'mail'],
    },
    { fewestTexts: 2 },
  ),
};
const MODEL = buildQueryModel(DATA);

const termsOf = (typed: string) => parseQuery(typed, MODEL).terms.map(({ word }) => word);
const correctionsOf = (typed: string, unfinished = false) =>
  parseQuery(typed, MODEL, { unfinished }).corrections.map(({ typed: from, read }) => `${from} → ${read}`);

for (const [name, typed, corrections] of [
  ['a slip', 'authentcator', ['authentcator → authenticator']],
  ['a slip with capital letters and accents', 'CÁRIER', ['carier → carrier']],
  ['two slips in two words', 'carier and mesages', ['carier → carrier', 'mesages → messages']],
  ['two words written as one', 'backupcodes', ['backupcodes → backup codes']],
  ['two words written as one, though a near word is known', 'simcard', ['simcard → sim card']],
  ['a known word', 'carrier', []],
  ['another form of a known word', 'carriers phones backups', []],
  ['a word of readers that no page uses', 'handset otp', []],
  ['a word that people stuck on a problem type', 'unrecogniced', []],
  ['a slip in a word of readers', 'proveedro', ['proveedro → proveedor']],
  ['a word that is near nothing', 'giraffe', []],
  ['a slip in a word of one page alone', 'zepras', []],
  ['a slip in a word that tells nothing', 'thesee', []],
  ['a short word', 'sin', []],
  ['a word too long to be two', `backup${'codes'.repeat(8)}`, []],
] as const) {
  test(`${name}: “${typed}” is read as ${corrections.join(', ') || 'it stands'}`, () => {
    expect(correctionsOf(typed)).toEqual(corrections);
  });
}

test('words written as one are searched for as two', () => {
  expect(termsOf('backupcodes')).toEqual(['backup', 'codes']);
});

test('problems are understood by what people type who have them, likeliest first', () => {
  const { problems } = parseQuery('it fell into a river', MODEL);
  expect([...problems.keys()]).toEqual(['lost', 'late', 'other']);
  expect([...problems.values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
});

test('what the reader says it is not about is left out, and the others share what is left', () => {
  const { problems } = parseQuery('it fell into a river', MODEL, { without: ['lost'] });
  expect([...problems.keys()]).toEqual(['late', 'other']);
  expect([...problems.values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
});

test('words that tell something are marked, as they were read', () => {
  expect([...parseQuery('the carier sends codes', MODEL).stems]).toEqual(['carrier', 'send', 'code']);
});

test('a page for one app or country is named by its words, whatever their case', () => {
  const unnamed = (typed: string) => [...parseQuery(typed, MODEL).unnamed];
  expect(unnamed('no code')).toEqual(['/3/', '/4/']);
  expect(unnamed('no code in INDIA')).toEqual(['/4/']);
  expect(unnamed('authy, airtel')).toEqual([]);
});

test('the last word is left alone while it may be growing, the others are not', () => {
  expect(correctionsOf('carier mesages', true)).toEqual(['carier → carrier']);
  expect(correctionsOf('simcard', true)).toEqual([]);
  expect(correctionsOf('carier', true)).toEqual([]);
});

test('words that tell nothing are not searched for, as long as there are others', () => {
  expect(termsOf('the carrier')).toEqual(['carrier']);
  expect(termsOf('my phone')).toEqual(['phone']);
  expect(termsOf('my')).toEqual([]);
});

test('a word that no page uses gives way to ours, where we have one for it', () => {
  expect(termsOf('otp')).toEqual(['code']);
  expect(termsOf('giraffe')).toEqual([]);
});

test('at most two terms, the most telling first', () => {
  expect(termsOf('code messages carrier')).toEqual(['carrier', 'messages']);
  expect(termsOf('messages code')).toEqual(['messages', 'code']);
  const weights = parseQuery('code carrier', MODEL).terms.map(({ weight }) => weight);
  expect(weights).toEqual([...weights].sort((a, b) => b - a));
  for (const weight of weights) expect(weight).toBeGreaterThan(0);
});

test('one term is enough where the problem is as good as known', () => {
  expect(termsOf('zebras carrier in the river')).toHaveLength(1);
  expect(termsOf('zebras carrier')).toHaveLength(2);
});

test('the same word twice is one term', () => {
  expect(termsOf('carrier carrier otp code')).toEqual(['carrier', 'code']);
});

test('numbers of up to three digits are no terms, longer ones are, if a page has them', () => {
  expect(termsOf('2 fa code')).toEqual(['code']);
  expect(termsOf('32665')).toEqual(['32665']);
  expect(termsOf('54321')).toEqual([]);
});

for (const typed of ['', '   ', '😭😭', '?!', 'не приходит', '__proto__']) {
  test(`“${typed}” means nothing, and is no failure`, () => {
    const { problems, terms, corrections } = parseQuery(typed, MODEL);
    expect({ problems, terms, corrections }).toEqual({ problems: new Map(), terms: [], corrections: [] });
  });
}

test('without words and pages nothing is understood', () => {
  const model = buildQueryModel({
    language: 'en',
    pages: [],
    pageCounts: {},
    synonyms: {},
    onlyFor: {},
    about: {},
    fallback: [],
    stopWords: [],
    classifier: trainClassifier({}),
  });
  expect(parseQuery('code carrier', model)).toEqual({
    problems: new Map(),
    terms: [],
    corrections: [],
    stems: new Set(['code', 'carrier']),
    unnamed: new Set(),
  });
});
