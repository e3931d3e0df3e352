import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { day, documentDate, year } from '../../../src/content-model/schemas/dates.ts';

const accepts = (schema: typeof day, value: unknown) => schema.safeParse(value).success;

/** Every day from 1900 to 2099, as its parts. */
const anyDay = fc
  .integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2099, 11, 31) / 86_400_000 })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));

test('every day of two centuries is a day, its month and its year are dates of documents', () => {
  fc.assert(
    fc.property(anyDay, (date) => {
      expect(accepts(day, date)).toBe(true);
      for (const length of [4, 7, 10]) expect(accepts(documentDate, date.slice(0, length))).toBe(true);
      expect(accepts(year, date.slice(0, 4))).toBe(true);
    }),
  );
});

test('a day that the calendar does not have is refused, every one of them', () => {
  let refused = 0;
  for (const whichYear of [2023, 2024]) {
    for (let month = 0; month <= 13; month += 1) {
      for (let number = 0; number <= 32; number += 1) {
        const date = [whichYear, String(month).padStart(2, '0'), String(number).padStart(2, '0')].join('-');
        const read = new Date(`${date}T00:00:00Z`);
        const exists = !Number.isNaN(read.getTime()) && read.toISOString().startsWith(date);
        expect(accepts(day, date), date).toBe(exists);
        expect(accepts(documentDate, date), date).toBe(exists);
        if (!exists) refused += 1;
      }
    }
  }
  expect(refused).toBe(2 * 14 * 33 - 365 - 366);
});

for (const value of [
  '2026',
  '2026-11',
  '2026-2-3',
  '26-11-23',
  '23.11.2026',
  '2026/11/23',
  ' 2026-11-23',
  '2026-11-23T00:00:00Z',
  '1899-12-31',
  '2100-01-01',
  'unknown',
  '',
  20_261_123,
  new Date('2026-11-23'),
  null,
  undefined,
]) {
  test(`${JSON.stringify(value)} is not the day on which somebody read a source`, () => {
    expect(accepts(day, value)).toBe(false);
  });
}

for (const value of [
  '2026-13',
  '2026-00',
  '1899',
  '2100',
  '26',
  '2026-',
  'Unknown',
  'today',
  '',
  2026,
  null,
]) {
  test(`${JSON.stringify(value)} is no date of a document`, () => {
    expect(accepts(documentDate, value)).toBe(false);
  });
}

test('a document without a date says "unknown"', () => {
  expect(accepts(documentDate, 'unknown')).toBe(true);
});

for (const value of ['2026-11', '2026-11-23', '1899', '2100', '202', '20266', 'unknown', '', 2026]) {
  test(`${JSON.stringify(value)} is not the year in which a menu path was confirmed`, () => {
    expect(accepts(year, value)).toBe(false);
  });
}

test('each refusal shows an author what to write', () => {
  const told = (schema: typeof day, value: unknown) => schema.safeParse(value).error?.issues[0]?.message;
  expect(told(day, 2026)).toBe('write the day in quotes, such as "2026-11-23"');
  expect(told(day, '2026-02-31')).toBe('write a day that exists, in quotes, such as "2026-11-23"');
  expect(told(documentDate, '2024-13')).toContain('or write unknown');
  expect(told(year, '2026-11')).toBe('write a year in quotes, such as "2026"');
});
