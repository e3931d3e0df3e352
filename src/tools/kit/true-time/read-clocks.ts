import type { ClockPair } from '../../clock/check/device-clocks.ts';

const READ_GAP_MILLISECONDS = 2;

/**
 * Reads both clocks of the device at one moment: again where the device was busy with something else between the two.
 *
 * @returns the visible clock and the one that only runs on, in seconds.
 */
export function readClocks(): ClockPair {
  let best = { wallSeconds: 0, monotonicSeconds: 0 };
  let leastGap = Infinity;
  for (let attempt = 0; attempt < 5 && leastGap > READ_GAP_MILLISECONDS; attempt += 1) {
    const before = performance.now();
    const wall = Date.now();
    const after = performance.now();
    if (after - before >= leastGap) continue;
    leastGap = after - before;
    best = { wallSeconds: wall / 1000, monotonicSeconds: (before + after) / 2000 };
  }
  return best;
}
