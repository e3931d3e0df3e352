import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { clockFits } from '../../../../../src/tools/clock/check/clock-fit.ts';

const HOUR = 3600;

for (const [what, offsetSeconds, expected] of [
  ['an hour ahead, as after a daylight-saving change', HOUR, [{ mistake: 'zone', quarterHours: 4 }]],
  ['an hour and two minutes behind', -HOUR - 120, [{ mistake: 'zone', quarterHours: -4 }]],
  ['five hours and 45 minutes, as in Nepal', 5.75 * HOUR + 30, [{ mistake: 'zone', quarterHours: 23 }]],
  ['twelve hours', 12 * HOUR - 4, [{ mistake: 'am-pm' }, { mistake: 'zone', quarterHours: 48 }]],
  ['twelve hours behind', -12 * HOUR, [{ mistake: 'am-pm' }, { mistake: 'zone', quarterHours: -48 }]],
  [
    'a day',
    24 * HOUR,
    [
      { mistake: 'date', days: 1 },
      { mistake: 'zone', quarterHours: 96 },
    ],
  ],
  ['twenty-six hours, the widest two zones lie apart', 26 * HOUR, [{ mistake: 'zone', quarterHours: 104 }]],
  ['two days', -48 * HOUR, [{ mistake: 'date', days: -2 }]],
  ['a year of days', 365 * 24 * HOUR + 60, [{ mistake: 'date', days: 365 }]],
  ['twenty-six and a quarter hours', 26.25 * HOUR, []],
  ['an hour and 121 seconds', HOUR + 121, []],
  ['seven and a half minutes', 450, []],
  ['nearly nothing', 90, []],
  ['nothing', 0, []],
] as const) {
  test(`${what}: fits ${expected.map(({ mistake }) => mistake).join(' and ') || 'nothing'}`, () => {
    expect(clockFits(offsetSeconds)).toEqual(expected);
  });
}

test('ahead and behind fit the same mistakes with the opposite sign', () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (offsetSeconds) => {
      expect(clockFits(-offsetSeconds).map(({ mistake }) => mistake)).toEqual(
        clockFits(offsetSeconds).map(({ mistake }) => mistake),
      );
    }),
  );
});
