import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { aroundZero } from '../../../../../src/tools/authenticator/check/circle.ts';
import {
  FIT_SECONDS,
  flipOffsetSeconds,
  handCanExplain,
  judgeTaps,
  MOST_TAPS,
} from '../../../../../src/tools/authenticator/check/taps.ts';

const NOON = 1_795_435_200;

/** True times of taps at three changes in a row on a phone whose clock is off, each a little late. */
function taps(offsetSeconds: number, late: readonly number[] = [0, 0, 0]): number[] {
  return late.map((delay, index) => NOON + index * 30 - offsetSeconds + delay);
}

test('a tap says how far off the clock is, above -15 s and at most 15 s', () => {
  for (const [offset, said] of [
    [0, 0],
    [7.25, 7.25],
    [-7.25, -7.25],
    [15, 15],
    [-15, 15],
    [14.5, 14.5],
    [16, -14],
    [-16, 14],
    [30, 0],
    [3600 + 4, 4],
    [-86_400 - 4, -4],
  ] as const) {
    expect(flipOffsetSeconds(NOON - offset), String(offset)).toBeCloseTo(said, 6);
  }
});

test('a hand can explain half a minute, and no more', () => {
  for (const offset of [-30, -4, 0, 4, 30]) expect(handCanExplain(offset), String(offset)).toBe(true);
  for (const offset of [-30.1, 30.1, 3600]) expect(handCanExplain(offset), String(offset)).toBe(false);
});

test('what is taken round a circle stays within half a turn and differs by whole turns', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(30, 900, 86_400), (value, turn) => {
      const rest = aroundZero(value, turn);
      expect(rest).toBeGreaterThan(-turn / 2);
      expect(rest).toBeLessThanOrEqual(turn / 2);
      expect(Math.abs((value - rest) % turn)).toBe(0);
    }),
  );
});

test('fewer than three taps want more', () => {
  expect(judgeTaps([], 0.1)).toEqual({ state: 'more', taps: 0, misfit: false });
  expect(judgeTaps(taps(9).slice(0, 2), 0.1)).toEqual({ state: 'more', taps: 2, misfit: false });
});

test('up to 3 s fits, beyond is off, on both sides', () => {
  for (const offset of [-15, -14.9, -7, -3.1, -3, -1, 0, 2.9, 3, 3.1, 10, 14.9, 15]) {
    const found = judgeTaps(taps(offset), 0.1);
    expect(found, String(offset)).toMatchObject({
      verdict: Math.abs(offset) <= 3 ? 'seconds-fit' : 'seconds-off',
      spreadSeconds: 0,
      changes: 3,
    });
    if ('offsetSeconds' in found) expect(found.offsetSeconds).toBeCloseTo(offset === -15 ? 15 : offset, 6);
  }
});

test('whole half minutes, minutes and hours do not show', () => {
  for (const whole of [30, -30, 60, 90, 900, -3600, 43_200, 86_400 * 400]) {
    expect(judgeTaps(taps(whole), 0.1)).toMatchObject({ verdict: 'seconds-fit' });
    expect(judgeTaps(taps(whole + 8), 0.1)).toMatchObject({ verdict: 'seconds-off' });
  }
});

test('taps that jitter give the middle one and their spread, wherever on the circle they lie', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -150_000, max: 150_000 }),
      fc.uniqueArray(fc.integer({ min: 0, max: 2400 }), { minLength: 3, maxLength: 3 }),
      (thousandths, late) => {
        const offset = thousandths / 1000;
        const found = judgeTaps(
          taps(
            offset,
            late.map((delay) => delay / 1000),
          ),
          0.1,
        );
        if (!('offsetSeconds' in found)) throw new Error(JSON.stringify(found));
        const [first = 0, middle = 0, last = 0] = [...late].sort((one, other) => one - other);
        expect(found.spreadSeconds).toBeCloseTo((last - first) / 1000, 3);
        expect(Math.abs(aroundZero(found.offsetSeconds - (offset - middle / 1000), 30))).toBeLessThan(0.001);
      },
    ),
  );
});

test('just at the seam of the circle, ahead and behind are neighbours', () => {
  const found = judgeTaps(taps(14.9, [0, 0.3, -0.4]), 0.1);
  expect(found).toMatchObject({ state: 'done', verdict: 'seconds-off' });
  if ('spreadSeconds' in found) expect(found.spreadSeconds).toBeCloseTo(0.7, 6);
});

test('one tap that does not fit is asked again, and left out once another fits', () => {
  for (const slip of [4, -4, 9, 15, -14]) {
    for (const place of [0, 1, 2]) {
      const late = [0.2, 0.3, 0.4].map((delay, index) => (index === place ? delay + slip : delay));
      const made = taps(5, late);
      expect(judgeTaps(made, 0.1)).toEqual({ state: 'more', taps: 3, misfit: true });
      const again = [...made, NOON + 90 - 5 + 0.25];
      const found = judgeTaps(again, 0.1);
      expect(found).toMatchObject({ state: 'done', verdict: 'seconds-off', changes: 3 });
      if ('counted' in found) {
        expect([...found.counted].sort()).toEqual(again.filter((_, index) => index !== place).sort());
      }
    }
  }
});

test('when the tap that was asked again does not fit either, there is no answer', () => {
  expect(judgeTaps([...taps(5, [0, 0, 6]), NOON + 90 - 5 - 9], 0.1)).toEqual({
    state: 'done',
    verdict: 'inconsistent',
  });
  // Two and two say two things.
  expect(judgeTaps([...taps(5, [0, 0.1, 8]), NOON + 90 - 5 + 8], 0.1)).toEqual({
    state: 'done',
    verdict: 'inconsistent',
  });
});

test('three taps of which no two fit give no answer at once', () => {
  expect(judgeTaps(taps(0, [0, 10, 20]), 0.1)).toEqual({ state: 'done', verdict: 'inconsistent' });
});

test('taps at one and the same change are told from taps at three', () => {
  expect(judgeTaps([NOON, NOON + 0.2, NOON + 0.4], 0.1)).toMatchObject({
    verdict: 'seconds-fit',
    changes: 1,
  });
  expect(judgeTaps([NOON, NOON + 0.2, NOON + 30], 0.1)).toMatchObject({ changes: 2 });
  expect(judgeTaps([NOON, NOON + 60, NOON + 150], 0.1)).toMatchObject({ changes: 3 });
});

test('an answer near the limit says so, one far from it does not', () => {
  expect(judgeTaps(taps(3.3, [0, 0.3, 0.6]), 0.1)).toMatchObject({ nearLimit: true });
  expect(judgeTaps(taps(2.5), 1)).toMatchObject({ nearLimit: true });
  expect(judgeTaps(taps(9, [0, 0.3, 0.6]), 0.1)).toMatchObject({ nearLimit: false });
  expect(judgeTaps(taps(0), 0.1)).toMatchObject({ nearLimit: false });
});

test('any taps get an answer of the known kinds, with an offset from -15 s to 15 s', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 4e9, noNaN: true }), { maxLength: MOST_TAPS }), (made) => {
      const found = judgeTaps(made, 0.1);
      if (found.state === 'more') {
        expect(found.taps).toBe(made.length);
        expect(made.length).toBeLessThan(MOST_TAPS);
      } else if (found.verdict !== 'inconsistent') {
        expect(Math.abs(found.offsetSeconds)).toBeLessThanOrEqual(15);
        expect(found.spreadSeconds).toBeLessThanOrEqual(FIT_SECONDS);
        expect(found.counted.length).toBeGreaterThanOrEqual(3);
      }
    }),
    { numRuns: 2000 },
  );
});
