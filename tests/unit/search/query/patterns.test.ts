import { expect, test } from 'playwright/test';
import { tokensOf } from '../../../../src/search/tokens.ts';
import { compilePatterns, matchConcepts } from '../../../../src/search/query/patterns.ts';

const PATTERNS = {
  no: ['no', 'never'],
  code: ['code', 'six digits'],
  arrive: ['arrive', 'come'],
  missing: ['<no> * <arrive>', '<no> <code>', 'waiting * <code>'],
  phone: ['phone'],
  lost: ['lost * <phone>', '<phone> is gone'],
};

/** The concepts of a text, each with the words in which it is said. */
function said(text: string, patterns: Readonly<Record<string, readonly string[]>> = PATTERNS) {
  const tokens = tokensOf(text, 'en');
  const found = [...matchConcepts(tokens, compilePatterns(patterns, 'en'))].map(([concept, spans]) => {
    const words = spans.map(({ start, end }) => tokens.slice(start, end).map(({ word }) => word));
    return [concept, words.map((part) => part.join(' '))] as const;
  });
  return Object.fromEntries(found);
}

test('nothing is said by words that stand in no pattern', () => {
  expect(said('hello there')).toEqual({});
  expect(said('')).toEqual({});
});

test('a concept is found wherever it is said, with its own words', () => {
  expect(said('phone six digits phone')).toEqual({ phone: ['phone', 'phone'], code: ['six digits'] });
});

test('the words of a pattern stand in their order and side by side', () => {
  expect(said('digits six')).toEqual({});
  expect(said('six of the digits')).toEqual({});
});

test('words are compared by what their forms share', () => {
  expect(said('Codes arriving')).toEqual({ code: ['codes'], arrive: ['arriving'] });
});

test('a concept may be said by way of others, whichever stands first in the list', () => {
  expect(said('no code')['missing']).toEqual(['no code']);
  const reversed = Object.fromEntries(Object.entries(PATTERNS).reverse());
  expect(said('no code', reversed)['missing']).toEqual(['no code']);
});

test('a concept inside a pattern may be of several words', () => {
  expect(said('waiting for six digits')['missing']).toEqual(['waiting for six digits']);
});

test('a gap holds no word or up to four, not five', () => {
  for (const between of ['', 'my', 'my old', 'my old and', 'my old and dear'])
    expect(said(`lost ${between} phone`)['lost'], between).toHaveLength(1);
  expect(said('lost my old and very dear phone')).toEqual({ phone: ['phone'] });
});

test('two gaps in a row hold up to eight words, and each place is counted once', () => {
  const patterns = { lost: ['lost * * phone'] };
  expect(said(`lost ${'a '.repeat(8)} phone`, patterns)['lost']).toHaveLength(1);
  expect(said(`lost ${'a '.repeat(9)} phone`, patterns)).toEqual({});
  expect(said('lost a a phone', patterns)['lost']).toHaveLength(1);
});

for (const end of ['.', '!', '?', '…', '\n', '。', '؟']) {
  test(`a sentence that ends with ${JSON.stringify(end)} breaks a pattern`, () => {
    expect(said(`no${end} code`)['missing']).toBeUndefined();
    expect(said(`six${end} digits`)).toEqual({});
    expect(said(`lost${end} my phone`)['lost']).toBeUndefined();
    expect(said(`x${end} no code${end} x`)['missing']).toEqual(['no code']);
  });
}

test('a comma breaks nothing', () => {
  expect(said('lost, sadly, my phone')['lost']).toEqual(['lost sadly my phone']);
});

for (const [name, patterns] of [
  ['itself', { code: ['<code>', 'code'] }],
  ['itself in the middle', { code: ['a <code> b', 'code'] }],
  ['another concept that leads back', { code: ['<number>', 'code'], number: ['<code>'] }],
] as const) {
  test(`a concept that is said by way of ${name} comes to an end`, () => {
    expect(said('code', patterns)['code']).toContain('code');
  });
}

test('a concept that nobody has described, or that objects inherit, says nothing', () => {
  expect(said('code', { missing: ['<nothing> code', '<constructor>'] })).toEqual({});
  expect(said('constructor __proto__ code')).toEqual({ code: ['code'] });
});

test('a pattern without any word says nothing', () => {
  expect(said('code', { nothing: ['!!!', ''] })).toEqual({});
});
