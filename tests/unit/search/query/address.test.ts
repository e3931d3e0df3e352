import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { readAddress } from '../../../../src/search/query/search-address.client.ts';
import { safeWords } from '../../../../src/search/query/safe-words.ts';
import { anyText } from '../any-text.ts';

for (const [query, words] of [
  ['', ''],
  ['?', ''],
  ['?q=', ''],
  ['?q=no+code', 'no code'],
  ['?q=no%20code', 'no code'],
  ['?q=code&q=phone', 'code'],
  ['?Q=code', ''],
  ['?other=1&q=code', 'code'],
  ['?q=%E0%A4%A', '\uFFFD%A'],
  ['?q=100%', '100%'],
  ['?q=%3Cb%3E&x', '<b>'],
  ['?q=++code++', 'code'],
] as const) {
  test(`the address “${query}” asks for “${words}”`, () => {
    expect(readAddress(query)).toEqual({ words, exact: false, removed: false });
  });
}

for (const query of ['?q=code&exact=1', '?q=code&exact', '?exact=&q=code']) {
  test(`the address “${query}” asks for the very words`, () => {
    expect(readAddress(query)).toEqual({ words: 'code', exact: true, removed: false });
  });
}

for (const [query, words] of [
  ['?q=my+code+123456', 'my code'],
  ['?q=1-2-3-4-5-6', ''],
  ['?q=me%40mail.example+lost', 'lost'],
  ['?q=%D9%A1%D9%A2%D9%A3%D9%A4%D9%A5%D9%A6', ''],
] as const) {
  test(`of the address “${query}” there is left “${words}”, and it is said that something is gone`, () => {
    expect(readAddress(query)).toEqual({ words, exact: false, removed: true });
  });
}

test('a reading page that took something out says so in the address', () => {
  expect(readAddress('?q=code&removed=1').removed).toBe(true);
  expect(readAddress('?q=removed').removed).toBe(false);
});

test('no address is refused, and what it asks for is as safe as what is typed', () => {
  const written = fc.oneof(
    anyText.map((typed) => `?${new URLSearchParams({ q: typed }).toString()}`),
    anyText.map((typed) => `?q=${typed}`),
    anyText,
  );
  fc.assert(
    fc.property(written, (query) => {
      const { words } = readAddress(query);
      expect(safeWords(words)).toEqual({ words, removed: false });
    }),
    { numRuns: 2_000 },
  );
});
