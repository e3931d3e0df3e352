import { widenByMove } from './device-clocks.ts';
import { clockFits } from './clock-fit.ts';
import type { ClockFit } from './clock-fit.ts';
import { middleSeconds, widthSeconds } from './interval.ts';
import type { Interval } from './interval.ts';
import { estimateOffset } from './readings.ts';
import type { ClockSample, Reading } from './readings.ts';

/** How far off, with the most that each allows: 5 s, 30 s, anything. */
export type ClockBand = 'in-sync' | 'slightly-off' | 'too-far-off';

/** Why there is no answer. */
export const NO_ANSWER_REASONS = [
  /** The website could not be reached, or stopped answering. */
  'no-answer',
  /** An answer came without a date that can be read. */
  'no-date',
  /** The dates are neither fresh nor stored copies with their age. */
  'contradictory-dates',
  /** The dates fit two different times. */
  'ambiguous-dates',
  /** The line is so slow that the bounds say nothing. */
  'line-too-slow',
  /** The device's clock was set again and again during the check. */
  'clock-jumped',
] as const;

export type NoAnswerReason = (typeof NO_ANSWER_REASONS)[number];

/** The answer of the clock check. */
export type ClockVerdict =
  | {
      readonly verdict: ClockBand;
      /** Device time minus true time: above zero the device is ahead. */
      readonly offsetSeconds: number;
      /** True offsets lie this far from `offsetSeconds` at most. */
      readonly uncertaintySeconds: number;
      readonly offset: Interval;
      /** Set where the bounds reach into another band: the best guess is `verdict`, but it may be one of these. */
      readonly mayAlsoBe: readonly ClockBand[];
      readonly reading: Reading;
      readonly fits: readonly ClockFit[];
    }
  | { readonly verdict: 'could-not-check'; readonly reason: NoAnswerReason };

const IN_SYNC_SECONDS = 5;
const SLIGHTLY_OFF_SECONDS = 30;
/** Bounds wider than this on either side cannot tell "in sync" from "off" even at best. */
const USELESS_UNCERTAINTY_SECONDS = 5;
const BANDS: readonly ClockBand[] = ['in-sync', 'slightly-off', 'too-far-off'];

/**
 * Judges the answers of one check.
 *
 * Where the bounds lie in one band, that band is the verdict. Where they reach across a limit, the middle decides and
 * `mayAlsoBe` says so; where they are also so wide that the middle means nothing, there is no verdict.
 *
 * @param movedSeconds - how far the visible clock moved during the check (`clockMovedSeconds`), at most a second or so.
 */
export function judgeClock(samples: readonly ClockSample[], movedSeconds = 0): ClockVerdict {
  const estimate = estimateOffset(samples);
  if (estimate.state === 'contradictory') return couldNotCheck('contradictory-dates');
  if (estimate.state === 'ambiguous') return couldNotCheck('ambiguous-dates');
  if (estimate.state === 'undecided') return couldNotCheck('no-answer');

  const offset = widenByMove(estimate.offset, movedSeconds);
  const offsetSeconds = middleSeconds(offset);
  const uncertaintySeconds = widthSeconds(offset) / 2;
  const verdict = clockBand(offsetSeconds);
  const possible = possibleBands(offset);
  if (possible.length > 1 && uncertaintySeconds > USELESS_UNCERTAINTY_SECONDS) {
    return couldNotCheck('line-too-slow');
  }
  return {
    verdict,
    offsetSeconds,
    uncertaintySeconds,
    offset,
    mayAlsoBe: possible.filter((band) => band !== verdict),
    reading: estimate.reading,
    fits: clockFits(offsetSeconds),
  };
}

/** @returns the verdict of a check that came to no offset: a clock without one is never called right or wrong. */
export function couldNotCheck(reason: NoAnswerReason): ClockVerdict {
  return { verdict: 'could-not-check', reason };
}

/**
 * @param offsetSeconds - device time minus true time.
 * @returns `in-sync` up to 5 s, `slightly-off` up to 30 s, `too-far-off` beyond.
 */
export function clockBand(offsetSeconds: number): ClockBand {
  const size = Math.abs(offsetSeconds);
  if (size <= IN_SYNC_SECONDS) return 'in-sync';
  return size <= SLIGHTLY_OFF_SECONDS ? 'slightly-off' : 'too-far-off';
}

/** The bands that the interval touches, nearest to true time first. */
function possibleBands({ lowSeconds, highSeconds }: Interval): readonly ClockBand[] {
  const nearest =
    lowSeconds <= 0 && highSeconds >= 0 ? 0 : Math.min(Math.abs(lowSeconds), Math.abs(highSeconds));
  const furthest = Math.max(Math.abs(lowSeconds), Math.abs(highSeconds));
  return BANDS.slice(BANDS.indexOf(clockBand(nearest)), BANDS.indexOf(clockBand(furthest)) + 1);
}
