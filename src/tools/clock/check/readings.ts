import { containsInterval, intersection, widthSeconds } from './interval.ts';
import type { Interval } from './interval.ts';

/**
 * One answer of the server. Both times are the device's own clock as it stood at the start of the check, carried on
 * by a clock that cannot be set (`performance.now()`), in Unix seconds with fractions.
 */
export interface ClockSample {
  /** When the request was sent. */
  readonly sentAtSeconds: number;
  /** When the answer was there. */
  readonly receivedAtSeconds: number;
  /** The `Date` header: Unix time, whole seconds. */
  readonly dateSeconds: number;
  /** The `Age` header in seconds, where there is one. */
  readonly ageSeconds?: number;
}

/**
 * How a `Date` header can be meant. `live`: the time of this answer. `frozen`: the time at which a stored copy was
 * made, to which its `Age` must be added. Hosts do both, and either may send an `Age`.
 */
export type Reading = 'live' | 'frozen';

/** What a set of samples says, once it says something. */
export type Estimate =
  | { readonly state: 'known'; readonly reading: Reading; readonly offset: Interval }
  /** Not enough samples yet, or they lie too close together. */
  | { readonly state: 'undecided' }
  /** Neither reading fits: a stored copy without an age, or a server that changes its mind. */
  | { readonly state: 'contradictory' }
  /** Both readings fit and say different things. More samples, further apart, may settle it. */
  | { readonly state: 'ambiguous' };

/**
 * Samples closer together than this decide nothing. For the frozen reading it takes longer until a copy whose date
 * and age both stand still (kept whole by a service worker, say) has contradicted it.
 */
export const LEAST_SPAN_SECONDS: Readonly<Record<Reading, number>> = { live: 2.6, frozen: 3.4 };

/** A `Date` header is cut to whole seconds. */
const DATE_RESOLUTION_SECONDS = 1;
/** Timers of browsers are rounded, to 1/60 s at worst. */
const TIMER_SLACK_SECONDS = 0.02;
/** A busy server renews its stamp late: it still writes the second that has just ended. */
export const LATE_STAMP_SECONDS = 0.05;
/** `Age` is cut to whole seconds, and may or may not include the way between caches: one second on each side. */
const AGE_SLACK_SECONDS = 1;
/** Machines of one host differ a little. Bounds that cross by no more than this are taken as that, not as a contradiction. */
const CROSSING_TOLERANCE_SECONDS = 0.3;

/**
 * Where the device's offset can lie, by one sample.
 *
 * The server wrote its stamp S between sending and receiving, so with a live date S <= true time < S + 1 gives
 * `sent - (S + 1) < offset <= received - S`.
 *
 * @returns bounds for device time minus true time, in seconds; above zero the device is ahead.
 */
export function offsetBounds(sample: ClockSample, reading: Reading): Interval {
  const stamp = sample.dateSeconds + (reading === 'frozen' ? (sample.ageSeconds ?? 0) : 0);
  const slack = TIMER_SLACK_SECONDS + (reading === 'frozen' ? AGE_SLACK_SECONDS : 0);
  return {
    lowSeconds: sample.sentAtSeconds - (stamp + DATE_RESOLUTION_SECONDS) - LATE_STAMP_SECONDS - slack,
    highSeconds: sample.receivedAtSeconds - stamp + slack,
  };
}

/**
 * What all samples together allow, under one reading.
 *
 * Without a single `Age` there is no frozen reading: a stored copy whose age nobody tells cannot be told from a
 * fresh one, except by its date standing still, which contradicts the live reading.
 *
 * @returns the offset's bounds, or `undefined` where the samples contradict the reading.
 */
export function readingBounds(samples: readonly ClockSample[], reading: Reading): Interval | undefined {
  if (samples.length === 0) return undefined;
  if (reading === 'frozen' && samples.every((sample) => sample.ageSeconds === undefined)) return undefined;
  const common = intersection(samples.map((sample) => offsetBounds(sample, reading)));
  const crossing = -widthSeconds(common);
  if (crossing <= 0) return common;
  if (crossing > CROSSING_TOLERANCE_SECONDS) return undefined;
  return { lowSeconds: common.highSeconds, highSeconds: common.lowSeconds };
}

/**
 * @param samples - answers of one check, in the order of asking.
 * @returns seconds that surely lie between the first stamp and the last; 0 for fewer than two samples.
 */
export function spanSeconds(samples: readonly ClockSample[]): number {
  const first = samples[0];
  const last = samples[samples.length - 1];
  if (first === undefined || last === undefined) return 0;
  return Math.max(0, last.sentAtSeconds - first.receivedAtSeconds);
}

/**
 * Keeps both readings side by side and says which one the samples leave standing.
 *
 * @param samples - answers of one check, in the order of asking.
 * @returns the offset under the surviving reading, or why there is none.
 */
export function estimateOffset(samples: readonly ClockSample[]): Estimate {
  const live = readingBounds(samples, 'live');
  const frozen = readingBounds(samples, 'frozen');
  if (samples.length > 0 && live === undefined && frozen === undefined) return { state: 'contradictory' };
  if (spanSeconds(samples) < LEAST_SPAN_SECONDS[live === undefined ? 'frozen' : 'live'])
    return { state: 'undecided' };
  if (live !== undefined && (frozen === undefined || containsInterval(frozen, live))) {
    return { state: 'known', reading: 'live', offset: live };
  }
  if (live === undefined && frozen !== undefined)
    return { state: 'known', reading: 'frozen', offset: frozen };
  return { state: 'ambiguous' };
}
