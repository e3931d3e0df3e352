import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { dayOfEveryMonth, isDay, monthsLater } from '../../../../../src/tools/checkup/check/days.ts';

for (const [text, expected] of [
  ['2026-11-23', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-02-30', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-01-00', false],
  ['0001-01-01', false],
  ['12026-01-01', false],
  ['2026-1-1', false],
  ['23.11.2026', false],
  ['', false],
  ['2026-11-23T00:00', false],
] as const) {
  test(`"${text}" ${expected ? 'is' : 'is not'} a day`, () => {
    expect(isDay(text)).toBe(expected);
  });
}

for (const [day, months, later] of [
  ['2026-11-23', 3, '2027-02-23'],
  ['2027-01-31', 3, '2027-04-28'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2027-11-29', 3, '2028-02-28'],
  ['2026-10-01', 3, '2027-01-01'],
  ['2026-12-28', 0, '2026-12-28'],
  ['2026-12-31', 12, '2027-12-28'],
] as const) {
  test(`${day} and ${String(months)} months is ${later}`, () => {
    expect(monthsLater(day, months)).toBe(later);
  });
}

test('the 29th, 30th and 31st become the 28th of the same month, other days stay', () => {
  expect(dayOfEveryMonth('2027-01-31')).toBe('2027-01-28');
  expect(dayOfEveryMonth('2028-02-29')).toBe('2028-02-28');
  expect(dayOfEveryMonth('2027-01-28')).toBe('2027-01-28');
});

test('what is no day is refused', () => {
  expect(() => monthsLater('2026-02-30', 3)).toThrow(RangeError);
  expect(() => dayOfEveryMonth('soon')).toThrow(RangeError);
});

test('three months later is always a day that exists, in the third month from there', () => {
  const dates = fc.date({
    min: new Date('2026-01-01T00:00:00Z'),
    max: new Date('2200-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(dates, (date) => {
      const day = date.toISOString().slice(0, 10);
      const later = monthsLater(day, 3);
      expect(isDay(later)).toBe(true);
      const months = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
      expect(months(later) - months(day)).toBe(3);
      expect(Number(later.slice(8))).toBe(Math.min(28, Number(day.slice(8))));
    }),
  );
});
