import { expect, test } from 'playwright/test';
import { readerOf, understand } from '../../../src/search/understanding.ts';

const GUIDE = {
  pages: Array.from({ length: 10 }, (_, index) => ({
    id: String(index),
    url: `/${String(index)}/`,
    title: 'A page',
    kind: 'fix',
    problems: ['late'],
    passage: '',
  })),
  words: {
    code: 10,
    phone: 8,
    authenticator: 4,
    messages: 5,
    backup: 2,
    codes: 6,
    carrier: 1,
    zebras: 1,
    '2': 3,
    '32665': 1,
    the: 10,
    sim: 2,
    card: 2,
  },
  language: {
    ways: {
      code: ['code', 'otp'],
      phone: ['phone', 'handset', 'mobile phone'],
      'text-message': ['text messages', 'texto'],
      authenticator: ['authenticator'],
      carrier: ['carrier', 'provider'],
      the: ['the', 'these'],
      'no-answer': ['<code> * unrecognised'],
    },
    signs: { late: { code: 2, 'text-message': 3 }, refused: { 'no-answer': 8 } },
    usual: ['late'],
    noise: ['the', 'these', 'my', 'phone'],
  },
  sayings: { problems: { late: 3, lost: 3 }, stems: { river: [1, 3] } },
} as const;
const READER = readerOf(GUIDE);

const termsOf = (typed: string) => understand(typed, READER).terms.map(({ word }) => word);
const changesOf = (typed: string, unfinished = false) =>
  understand(typed, READER, unfinished).changes.map(({ typed: from, read }) => `${from} → ${read}`);

for (const [name, typed, changes] of [
  ['a slip', 'authentcator', ['authentcator → authenticator']],
  ['a slip with capital letters and accents', 'CÁRIER', ['carier → carrier']],
  ['two slips in two words', 'carier and mesages', ['carier → carrier', 'mesages → messages']],
  ['two words written as one', 'backupcodes', ['backupcodes → backup codes']],
  ['two words written as one, though a near word is known', 'simcard', ['simcard → sim card']],
  ['a known word', 'carrier', []],
  ['another form of a known word', 'carriers phones backups', []],
  ['a way to say a thing that no page uses', 'handset otp', []],
  ['a word inside a way with other things', 'unrecognised', []],
  ['a slip in such a word', 'unrecogniced', ['unrecogniced → unrecognised']],
  ['a word that is near nothing', 'giraffe', []],
  ['a slip in a word of the pages that is no way to say anything', 'zepras', []],
  ['a slip in a word that tells nothing', 'thesee', []],
  ['a short word', 'sin', []],
  ['a word too long to be two', `backup${'codes'.repeat(8)}`, []],
] as const) {
  test(`${name}: “${typed}” is read as ${changes.join(', ') || 'it stands'}`, () => {
    expect(changesOf(typed)).toEqual(changes);
  });
}

test('words written as one are searched for and understood as two', () => {
  expect(termsOf('backupcodes')).toEqual(['backup', 'codes']);
  expect([...understand('backupcode', READER).problems.keys()]).toEqual(['late']);
});

test('a respelled word is understood as the right one', () => {
  expect([...understand('code was unrecogniced', READER).problems.keys()]).toEqual(['refused', 'late']);
});

test('words of which no sign speaks are understood by what readers say', () => {
  expect([...understand('it fell into a river', READER).problems.keys()]).toEqual(['lost']);
});

test('a sign and what readers say add up', () => {
  const { problems } = understand('code in the river', READER);
  expect([...problems.keys()]).toEqual(['lost', 'late']);
  expect(problems.get('lost') ?? 0).toBeGreaterThan(5);
  expect(problems.get('late') ?? 0).toBeGreaterThanOrEqual(2);
});

test('the last word is left alone while it may be growing, the others are not', () => {
  expect(changesOf('carier mesages', true)).toEqual(['carier → carrier']);
  expect(changesOf('simcard', true)).toEqual([]);
  expect(changesOf('carier', true)).toEqual([]);
});

test('words that tell nothing are not searched for, as long as there are others', () => {
  expect(termsOf('the carrier')).toEqual(['carrier']);
  expect(termsOf('my phone')).toEqual(['phone']);
  expect(termsOf('my')).toEqual([]);
});

test('a word that no page uses gives way to ours, where we have one word for the thing', () => {
  expect(termsOf('otp')).toEqual(['code']);
  expect(termsOf('texto')).toEqual([]);
  expect(termsOf('giraffe')).toEqual([]);
});

test('at most two terms, the most telling first', () => {
  expect(termsOf('code messages carrier')).toEqual(['carrier', 'messages']);
  expect(termsOf('messages code')).toEqual(['messages', 'code']);
  const weights = understand('code carrier', READER).terms.map(({ weight }) => weight);
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

for (const typed of ['', '   ', '😭😭', '?!', 'не приходит', '__proto__', 'constructor']) {
  test(`“${typed}” means nothing, and is no failure`, () => {
    expect(understand(typed, READER)).toEqual({ problems: new Map(), terms: [], changes: [] });
  });
}

test('without words, ways and pages nothing is understood', () => {
  const language = { ways: {}, signs: {}, usual: [], noise: [] };
  const reader = readerOf({ pages: [], words: {}, language, sayings: { problems: {}, stems: {} } });
  expect(understand('code carrier', reader)).toEqual({ problems: new Map(), terms: [], changes: [] });
});
