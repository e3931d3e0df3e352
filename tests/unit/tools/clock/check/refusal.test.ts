import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import {
  shareRefused,
  shareRefusedRange,
  USUAL_TYPING,
} from '../../../../../src/tools/clock/check/refusal.ts';

/** Codes accepted, in percent, by 200,000 draws each with 3 to 15 s of typing. */
const OFFSETS = [-60, -45, -30, -20, -15, -10, 0, 5, 10, 15, 20, 30, 45, 60];
const ACCEPTED = [
  ['the own step only', { stepsBack: 0, stepsAhead: 0 }, [0, 0, 0, 7, 20, 37, 70, 86, 90, 80, 63, 30, 0, 0]],
  [
    'one step back',
    { stepsBack: 1, stepsAhead: 0 },
    [0, 20, 70, 96, 100, 100, 100, 99, 93, 80, 63, 30, 0, 0],
  ],
  [
    'one step each way',
    { stepsBack: 1, stepsAhead: 1 },
    [0, 20, 70, 96, 100, 100, 100, 100, 100, 100, 100, 100, 80, 30],
  ],
  [
    'two steps each way',
    { stepsBack: 2, stepsAhead: 2 },
    [70, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100],
  ],
] as const;

for (const [name, window, row] of ACCEPTED) {
  test(`the closed form agrees with the drawn table within 2 points: ${name}`, () => {
    for (const [index, offset] of OFFSETS.entries()) {
      const accepted = 100 * (1 - shareRefused(offset, USUAL_TYPING, window));
      expect(Math.abs(accepted - (row[index] ?? Number.NaN)), `at ${String(offset)} s`).toBeLessThanOrEqual(
        2,
      );
    }
  });
}

test('the recommended window is what is used unless another is given', () => {
  expect(shareRefused(30)).toBeCloseTo(0.7, 3);
  expect(shareRefused(-30)).toBeCloseTo(0.3, 3);
});

test('no delay at all and a fixed delay have a value too', () => {
  expect(shareRefused(15, { leastSeconds: 0, mostSeconds: 0 })).toBeCloseTo(0.5, 9);
  expect(shareRefused(15, { leastSeconds: 5, mostSeconds: 5 })).toBeCloseTo(1 / 3, 9);
  expect(shareRefused(15, { leastSeconds: 5, mostSeconds: 5.000_001 })).toBeCloseTo(1 / 3, 4);
});

test('the closed form agrees with adding up small steps', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -80, max: 80, noNaN: true }),
      fc.double({ min: 0, max: 20, noNaN: true }),
      fc.double({ min: 0.5, max: 40, noNaN: true }),
      (offset, leastSeconds, spread) => {
        const typing = { leastSeconds, mostSeconds: leastSeconds + spread };
        let refused = 0;
        for (let u = 0.05; u < 30; u += 0.1) {
          for (let part = 0.005; part < 1; part += 0.01) {
            const late = u + leastSeconds + part * spread - offset;
            if (late < 0 || late >= 60) refused += 1;
          }
        }
        expect(Math.abs(shareRefused(offset, typing) - refused / 30_000)).toBeLessThan(0.01);
      },
    ),
    { numRuns: 40 },
  );
});

test('over an interval the least and the most include both ends', () => {
  const range = shareRefusedRange({ lowSeconds: 9, highSeconds: 11 });
  expect(range.least).toBeCloseTo(shareRefused(9), 9);
  expect(range.most).toBeCloseTo(shareRefused(11), 9);
  expect(range.least).toBeLessThan(range.most);
});
