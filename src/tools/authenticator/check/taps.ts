import { STEP_SECONDS } from '../../kit/check/totp.ts';
import { aroundZero } from './circle.ts';

/** How many taps an answer takes. */
export const TAPS_WANTED = 3;
/** One tap that does not fit the others is asked again; when that does not fit either, there is no answer. */
export const MOST_TAPS = 4;
/** Taps fit together when they lie within this of each other: people tap a second late now and then. */
export const FIT_SECONDS = 2.5;
/** A clock this close to true time "fits". */
export const CLOSE_SECONDS = 3;

/** What the taps say so far. */
export type TapsVerdict =
  /** More taps are needed; `misfit` where one of those made does not fit the others. */
  | { readonly state: 'more'; readonly taps: number; readonly misfit: boolean }
  | {
      readonly state: 'done';
      readonly verdict: 'seconds-fit' | 'seconds-off';
      /** The phone's clock minus true time, above -15 and at most 15: whole half minutes do not show. */
      readonly offsetSeconds: number;
      /** How far the taps that count lie apart. */
      readonly spreadSeconds: number;
      /** How many different changes of the code the taps that count were made at. */
      readonly changes: number;
      /** The taps that count, as they were given; one that does not fit is left out. */
      readonly counted: readonly number[];
      /** Whether spread and uncertainty reach across the limit of "fits". */
      readonly nearLimit: boolean;
    }
  | { readonly state: 'done'; readonly verdict: 'inconsistent' };

/**
 * What one tap says about the phone's clock. Codes change when the phone's clock shows a whole multiple of 30 s of
 * Unix time (RFC 6238, section 4.2), so the clock is off by what is missing to the nearest one.
 *
 * @param trueSeconds - true Unix time of the tap.
 * @returns the phone's clock minus true time, above -15 and at most 15.
 */
export function flipOffsetSeconds(trueSeconds: number): number {
  return aroundZero(-trueSeconds, STEP_SECONDS);
}

/**
 * Whether a hand that is always late, or always early, by the same time would look like this clock. Taps by a switch or
 * by way of a screen reader can be late by many seconds; whoever is a whole step late taps at the next change.
 *
 * @param offsetSeconds - what taps say: the phone's clock minus true time.
 * @returns whether the clock may be right all the same.
 */
export function handCanExplain(offsetSeconds: number): boolean {
  return Math.abs(offsetSeconds) <= STEP_SECONDS;
}

/**
 * Judges the taps made when the code changed.
 *
 * Offsets lie on a circle of 30 s, so 14.8 s ahead and 14.9 s behind are neighbours. Taps that lie within 2.5 s of
 * each other belong together; the middle one of them is the answer.
 *
 * @param tapSeconds - true Unix time of each tap, in their order; none or more, `MOST_TAPS` at most.
 * @param uncertaintySeconds - how far the true time itself may be off.
 * @returns whether more taps are wanted, or the verdict.
 */
export function judgeTaps(tapSeconds: readonly number[], uncertaintySeconds: number): TapsVerdict {
  const taps = tapSeconds.length;
  if (taps < TAPS_WANTED) return { state: 'more', taps, misfit: false };
  const together = largestGroup(tapSeconds);
  if (together.length < TAPS_WANTED) {
    // Where no two fit there is nothing to ask again.
    const hopeless = together.length < TAPS_WANTED - 1 || taps >= MOST_TAPS;
    return hopeless ? { state: 'done', verdict: 'inconsistent' } : { state: 'more', taps, misfit: true };
  }
  const counted = together.map(({ tap }) => tap);
  const middle = together[Math.floor((together.length - 1) / 2)];
  // The first lies 0 s from itself.
  const spreadSeconds = together[together.length - 1]?.beyondFirst ?? 0;
  const offsetSeconds = flipOffsetSeconds(middle?.tap ?? 0);
  const size = Math.abs(offsetSeconds);
  return {
    state: 'done',
    verdict: size <= CLOSE_SECONDS ? 'seconds-fit' : 'seconds-off',
    offsetSeconds,
    spreadSeconds,
    changes: differentChanges(counted),
    counted,
    nearLimit: Math.abs(size - CLOSE_SECONDS) <= spreadSeconds / 2 + uncertaintySeconds,
  };
}

interface Placed {
  readonly tap: number;
  /** Seconds round the circle from the group's first. */
  readonly beyondFirst: number;
}

/** The most taps that fit together, in their order round the circle; of groups of one size, the closest. */
function largestGroup(taps: readonly number[]): readonly Placed[] {
  const groups = taps.map((start) =>
    taps
      .map((tap) => ({ tap, beyondFirst: forward(flipOffsetSeconds(tap) - flipOffsetSeconds(start)) }))
      .filter(({ beyondFirst }) => beyondFirst <= FIT_SECONDS)
      .sort((one, other) => one.beyondFirst - other.beyondFirst),
  );
  const width = (group: readonly Placed[]): number => group[group.length - 1]?.beyondFirst ?? 0;
  return groups.reduce<readonly Placed[]>(
    (best, group) =>
      group.length > best.length || (group.length === best.length && width(group) < width(best))
        ? group
        : best,
    [],
  );
}

/** A distance round the circle in one direction, from 0 to below 30. */
function forward(difference: number): number {
  const rest = difference - STEP_SECONDS * Math.floor(difference / STEP_SECONDS);
  // Rounding may leave a hair less than a whole turn between equals.
  return rest > STEP_SECONDS - 1e-6 ? 0 : rest;
}

/** Taps closer together than half a step were made at one change. */
function differentChanges(taps: readonly number[]): number {
  const inOrder = [...taps].sort((one, other) => one - other);
  return inOrder.filter((tap, index) => index === 0 || tap - (inOrder[index - 1] ?? 0) > STEP_SECONDS / 2)
    .length;
}
