import { expect, test } from 'playwright/test';
import { trueSecondsAt, trueTimeFrom } from '../../../../../src/tools/clock/check/true-time.ts';
import type { ClockVerdict } from '../../../../../src/tools/clock/check/clock-verdict.ts';

const CLOCKS = { wallSeconds: 1_795_435_200, monotonicSeconds: 100 };

/** A check that found the device ahead by so much. */
function found(offsetSeconds: number, uncertaintySeconds: number): ClockVerdict {
  return {
    verdict: 'too-far-off',
    offsetSeconds,
    uncertaintySeconds,
    offset: {
      lowSeconds: offsetSeconds - uncertaintySeconds,
      highSeconds: offsetSeconds + uncertaintySeconds,
    },
    mayAlsoBe: [],
    reading: 'live',
    fits: [],
  };
}

test('true time runs on from the check, before and after it, whatever the visible clock does', () => {
  const trueTime = trueTimeFrom(found(40, 0.1), CLOCKS);
  if ('reason' in trueTime) throw new Error(trueTime.reason);
  for (const later of [-20, 0, 33.5]) {
    const bounds = trueSecondsAt(trueTime, { wallSeconds: 5, monotonicSeconds: 100 + later });
    expect(bounds.lowSeconds).toBeCloseTo(1_795_435_160 + later - 0.1, 5);
    expect(bounds.highSeconds).toBeCloseTo(1_795_435_160 + later + 0.1, 5);
  }
});

test('a check that came to nothing gives its reason', () => {
  expect(trueTimeFrom({ verdict: 'could-not-check', reason: 'no-date' }, CLOCKS)).toEqual({
    reason: 'no-date',
  });
});

test('bounds too wide to time anything by are refused, though a clock may be far off beyond doubt', () => {
  expect(trueTimeFrom(found(3600, 20), CLOCKS)).toEqual({ reason: 'line-too-slow' });
  expect(trueTimeFrom(found(3600, 2), CLOCKS)).toMatchObject({ clocks: CLOCKS });
});
