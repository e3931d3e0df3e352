import { middleSeconds, widthSeconds } from './interval.ts';
import type { Interval } from './interval.ts';
import { estimateOffset, LATE_STAMP_SECONDS, LEAST_SPAN_SECONDS, readingBounds } from './readings.ts';
import type { ClockSample } from './readings.ts';

/** How many answers a check usually needs. */
export const USUAL_REQUESTS = 5;
/** Asked once more where the usual number left more than `FINE_WIDTH_SECONDS` open. */
const MOST_REQUESTS = 6;
/** Asked on to this number while both readings of the dates still fit. */
const MOST_REQUESTS_WHILE_AMBIGUOUS = 9;
/** Plus or minus a tenth of a second. */
const FINE_WIDTH_SECONDS = 0.2;
/** Pause after an answer. */
const LEAST_PAUSE_SECONDS = 0.25;
/** Pause while both readings fit: only distance in time tells them apart. */
const AMBIGUOUS_PAUSE_SECONDS = 1;
/** Steps of this length meet a frozen date at ever new parts of its second. */
const FROZEN_PAUSE_SECONDS = 0.7;

/** When to ask again (on the clock of the samples), or that there is nothing left to ask. */
export type Plan = { readonly next: 'ask'; readonly atSeconds: number } | { readonly next: 'finish' };

/**
 * Plans the next request so that it halves what is still open.
 *
 * A date changes at whole seconds of true time. A request that reaches the server just when a second would change, if
 * the device were off by the middle of its bounds, tells which half the offset lies in. Ten requests at any old moment
 * are no better than one.
 *
 * @param samples - answers so far, in the order of asking.
 * @param nowSeconds - now, on the clock of the samples.
 * @returns the moment of the next request, never in the past, or the end of the check.
 */
export function planNextRequest(samples: readonly ClockSample[], nowSeconds: number): Plan {
  const first = samples[0];
  if (first === undefined) return { next: 'ask', atSeconds: nowSeconds };
  const { state } = estimateOffset(samples);
  if (state === 'contradictory') return { next: 'finish' };
  const live = readingBounds(samples, 'live');
  if (state !== 'undecided' && samples.length >= USUAL_REQUESTS && !wantsMore(samples.length, state, live)) {
    return { next: 'finish' };
  }
  // Even on the slowest line the number of requests has an end.
  if (samples.length >= MOST_REQUESTS_WHILE_AMBIGUOUS) return { next: 'finish' };

  const spanned = first.receivedAtSeconds + LEAST_SPAN_SECONDS[live === undefined ? 'frozen' : 'live'];
  // The last of the usual requests waits until the samples lie far enough apart.
  const leastSeconds = samples.length >= USUAL_REQUESTS - 1 ? spanned : nowSeconds;
  if (live === undefined) {
    return { next: 'ask', atSeconds: Math.max(nowSeconds + FROZEN_PAUSE_SECONDS, leastSeconds) };
  }
  const pause = state === 'ambiguous' ? AMBIGUOUS_PAUSE_SECONDS : LEAST_PAUSE_SECONDS;
  return { next: 'ask', atSeconds: aimedAt(live, samples, Math.max(nowSeconds + pause, leastSeconds)) };
}

function wantsMore(count: number, state: 'known' | 'ambiguous', live: Interval | undefined): boolean {
  if (state === 'ambiguous') return count < MOST_REQUESTS_WHILE_AMBIGUOUS;
  return live !== undefined && widthSeconds(live) > FINE_WIDTH_SECONDS && count < MOST_REQUESTS;
}

/** The first moment from `earliest` on at which a request reaches the server at a whole second, if the middle is true. */
function aimedAt(live: Interval, samples: readonly ClockSample[], earliest: number): number {
  // A stamp is seldom late, so the room left for that is not halved with the rest.
  const likelyOffset = middleSeconds(live) + LATE_STAMP_SECONDS / 2;
  const roundTrips = samples.map((sample) => sample.receivedAtSeconds - sample.sentAtSeconds);
  const phase = likelyOffset - Math.min(...roundTrips) / 2;
  return phase + Math.ceil(earliest - phase);
}
