import { undisturbedSeconds } from './device-clocks.ts';
import type { ClockPair } from './device-clocks.ts';
import type { Interval } from './interval.ts';
import type { ClockVerdict, NoAnswerReason } from './clock-verdict.ts';

/** True time, as far as a clock check found it. */
export interface TrueTime {
  /** Both clocks of the device at the end of the check. */
  readonly clocks: ClockPair;
  /** Bounds for device time minus true time at that moment. */
  readonly offset: Interval;
}

/** Bounds wider than this on either side are of no use to who times something by hand. */
const USELESS_UNCERTAINTY_SECONDS = 3;

/**
 * Turns the answer of a clock check into a source of true time.
 *
 * @param clocks - both clocks of the device right after it.
 * @returns true time, or why there is none: the check's own reason, or bounds wider than 3 s on either side.
 */
export function trueTimeFrom(
  verdict: ClockVerdict,
  clocks: ClockPair,
): TrueTime | { readonly reason: NoAnswerReason } {
  if (verdict.verdict === 'could-not-check') return { reason: verdict.reason };
  if (verdict.uncertaintySeconds > USELESS_UNCERTAINTY_SECONDS) return { reason: 'line-too-slow' };
  return { clocks, offset: verdict.offset };
}

/**
 * Says what the true time was at a moment of the device, before the check or after it.
 *
 * It counts on the clock that cannot be set, so it holds for as long as the device did not sleep in between
 * (`clockJumped` tells).
 *
 * @param moment - both clocks of the device at the moment.
 * @returns bounds for the Unix time in seconds.
 */
export function trueSecondsAt({ clocks, offset }: TrueTime, moment: ClockPair): Interval {
  const deviceSeconds = undisturbedSeconds(clocks, moment);
  return {
    lowSeconds: deviceSeconds - offset.highSeconds,
    highSeconds: deviceSeconds - offset.lowSeconds,
  };
}
