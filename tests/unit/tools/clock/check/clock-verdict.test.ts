import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { clockBand, couldNotCheck, judgeClock } from '../../../../../src/tools/clock/check/clock-verdict.ts';
import { frozenWithAge, frozenWithoutAge, live, simulatedSamples } from './simulated-host.ts';
import type { Stamp } from './simulated-host.ts';

const NOON = 1_795_435_200;

function judged(offsetSeconds: number, stamp: Stamp = live, oneWay = 0.02, movedSeconds = 0) {
  const delays = () => ({ there: oneWay, back: oneWay });
  return judgeClock(
    simulatedSamples({ stamp, delays, offsetSeconds, startSeconds: NOON + 0.37 }),
    movedSeconds,
  );
}

for (const [offsetSeconds, verdict] of [
  [0, 'in-sync'],
  [4.5, 'in-sync'],
  [-4.5, 'in-sync'],
  [5.5, 'slightly-off'],
  [-12, 'slightly-off'],
  [29.5, 'slightly-off'],
  [30.5, 'too-far-off'],
  [-95.4, 'too-far-off'],
  [3600, 'too-far-off'],
  [-172_800, 'too-far-off'],
] as const) {
  test(`a device ${String(offsetSeconds)} s off true time is ${verdict}, and the sign says which way`, () => {
    const result = judged(offsetSeconds);
    expect(result).toMatchObject({ verdict, mayAlsoBe: [], reading: 'live' });
    if (result.verdict === 'could-not-check') return;
    expect(Math.abs(result.offsetSeconds - offsetSeconds)).toBeLessThanOrEqual(result.uncertaintySeconds);
    expect(result.uncertaintySeconds).toBeLessThanOrEqual(0.1);
  });
}

test('the limits themselves belong to the milder answer', () => {
  expect([5, -5, 5.001, 30, -30, 30.001].map(clockBand)).toEqual([
    'in-sync',
    'in-sync',
    'slightly-off',
    'slightly-off',
    'slightly-off',
    'too-far-off',
  ]);
});

test('bounds that reach across a limit say which other answer is possible', () => {
  expect(judged(5.01)).toMatchObject({ mayAlsoBe: [expect.stringMatching(/in-sync|slightly-off/u)] });
  expect(judged(4.4, frozenWithAge(NOON - 500))).toMatchObject({
    mayAlsoBe: [expect.any(String)],
    reading: 'frozen',
  });
  expect(judged(-30.02)).toMatchObject({ mayAlsoBe: [expect.stringMatching(/slightly-off|too-far-off/u)] });
});

test('on a line so slow that the bounds say nothing there is no verdict, unless even they settle it', () => {
  expect(judged(0, live, 7)).toEqual({ verdict: 'could-not-check', reason: 'line-too-slow' });
  expect(judged(3600, live, 7)).toMatchObject({ verdict: 'too-far-off', mayAlsoBe: [] });
});

test('what cannot be told is not told', () => {
  expect(judged(0, frozenWithoutAge(NOON - 5))).toEqual(couldNotCheck('contradictory-dates'));
  expect(judged(0, (time) => ({ dateSeconds: Math.floor(time), ageSeconds: 90 }))).toEqual(
    couldNotCheck('ambiguous-dates'),
  );
  expect(judgeClock([])).toEqual(couldNotCheck('no-answer'));
});

test('a clock that moved by less than a jump widens the bounds by as much', () => {
  const still = judged(2);
  const moved = judged(2, live, 0.02, 0.6);
  if (still.verdict === 'could-not-check' || moved.verdict === 'could-not-check')
    throw new Error('should be known');
  expect(moved.offset.highSeconds - still.offset.highSeconds).toBeCloseTo(0.6, 6);
  expect(moved.offset.lowSeconds).toBeCloseTo(still.offset.lowSeconds, 6);
});

test('the verdict is never a band that the bounds do not touch', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -60, max: 60, noNaN: true }),
      fc.double({ min: 0.01, max: 3, noNaN: true }),
      (offsetSeconds, oneWay) => {
        const result = judged(offsetSeconds, live, oneWay);
        if (result.verdict === 'could-not-check') return;
        expect([result.verdict, ...result.mayAlsoBe]).toContain(clockBand(offsetSeconds));
      },
    ),
  );
});
