import { expect, test } from 'playwright/test';
import {
  clockJumped,
  clockMovedSeconds,
  undisturbedSeconds,
  widenByMove,
} from '../../../../../src/tools/clock/check/device-clocks.ts';

const start = { wallSeconds: 1000, monotonicSeconds: 10 };

test('a clock that runs on with the other one has not moved', () => {
  expect(clockMovedSeconds(start, { wallSeconds: 1060, monotonicSeconds: 70 })).toBe(0);
  expect(undisturbedSeconds(start, { wallSeconds: 5000, monotonicSeconds: 70 })).toBe(1060);
});

test('a clock set by more than a second has jumped, either way', () => {
  expect(clockJumped(start, { wallSeconds: 1061.5, monotonicSeconds: 70 })).toBe(true);
  expect(clockJumped(start, { wallSeconds: 1058.5, monotonicSeconds: 70 })).toBe(true);
});

test('a clock eased by less than a second has not jumped, but widens the bounds', () => {
  const now = { wallSeconds: 1059.5, monotonicSeconds: 70 };
  expect(clockJumped(start, now)).toBe(false);
  expect(widenByMove({ lowSeconds: 1, highSeconds: 2 }, clockMovedSeconds(start, now))).toEqual({
    lowSeconds: 0.5,
    highSeconds: 2,
  });
});
