import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { interpolate, pluralText, readableDate, readableList } from '../../../src/i18n/format.ts';

test('every place of a text gets its value, zero and the empty one too', () => {
  expect(interpolate('{count} of {all}, {count}{nothing}.', { count: 0, all: 12, nothing: '' })).toBe(
    '0 of 12, 0.',
  );
});

test('a place without a value stays as it is, so that it is noticed', () => {
  expect(interpolate('Read on {date}.', { day: 'Monday' })).toBe('Read on {date}.');
});

test('a value is put in as it stands, signs of its own included', () => {
  expect(interpolate('“{words}”', { words: '$& {words} $1 <b>' })).toBe('“$& {words} $1 <b>”');
});

test('a text without values keeps every place, whatever its name', () => {
  const name = fc.oneof(
    fc.stringMatching(/^\w+$/u),
    fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype)),
  );
  fc.assert(
    fc.property(name, (place) => {
      expect(interpolate(`a {${place}} b`, {})).toBe(`a {${place}} b`);
    }),
    { numRuns: 500 },
  );
});

test('a date that has little room has its month in short', () => {
  expect(readableDate('2026-11-23', 'en', 'short')).toBe('23 Nov 2026');
  expect(readableDate('2026-11-23', 'pt-BR', 'short')).toBe('23 de nov. de 2026');
});

for (const [date, language, said] of [
  ['2026-11-23', 'en', '23 November 2026'],
  ['2026-01-01', 'en', '1 January 2026'],
  ['2026-12-31', 'en', '31 December 2026'],
  ['2024-02-29', 'en', '29 February 2024'],
  ['2024-09', 'en', 'September 2024'],
  ['2024-01', 'en', 'January 2024'],
  ['2024', 'en', '2024'],
  ['2026-11-23', 'de', '23. November 2026'],
  ['2024-03', 'de', 'März 2024'],
] as const) {
  test(`${date} is said as “${said}” in ${language}, in every time zone`, () => {
    const zone = process.env['TZ'];
    try {
      for (const name of ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kolkata']) {
        process.env['TZ'] = name;
        expect(readableDate(date, language), name).toBe(said);
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
}

for (const [count, language, said] of [
  [1, 'en', 'one'],
  [0, 'en', 'other'],
  [2, 'en', 'other'],
  [1, 'ru', 'one'],
  [22, 'ru', 'few'],
  [11, 'ru', 'many'],
  [0, 'ar', 'other'],
  [7, 'id', 'other'],
] as const) {
  test(`of ${String(count)}, ${language} says the text for “${said}”`, () => {
    const texts = { one: 'one', few: 'few', many: 'many', other: 'other' };
    expect(pluralText(texts, count, language)).toBe(said);
  });
}

test('a list is written as the language writes it', () => {
  expect(readableList([], 'en')).toBe('');
  expect(readableList(['a', 'b', 'c'], 'en')).toBe('a, b, and c');
  expect(readableList(['a', 'b', 'c'], 'de')).toBe('a, b und c');
});
