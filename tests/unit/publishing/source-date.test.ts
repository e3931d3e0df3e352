import { expect, test } from 'playwright/test';
import { publishedDay } from '../../../src/publishing/source-date.ts';

const NOW = new Date('2027-01-31T23:59:59Z');
const COMMIT = { date: new Date('2026-12-02T09:01:18Z') };

test('what is published is from the day of its commit, whenever it is built', () => {
  expect(publishedDay({}, COMMIT, NOW)).toBe('2026-12-02');
  expect(publishedDay({}, COMMIT, new Date(0))).toBe('2026-12-02');
});

test('the date that a publisher sets counts before that of the commit', () => {
  expect(publishedDay({ sourceDate: new Date('2025-12-01T00:00:00Z') }, COMMIT, NOW)).toBe('2025-12-01');
});

test('without either it is from today', () => {
  expect(publishedDay({}, undefined, NOW)).toBe('2027-01-31');
});
