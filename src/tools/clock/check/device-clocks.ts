import type { Interval } from './interval.ts';

/** Two clocks of one device, read at one moment. */
export interface ClockPair {
  /** The clock that people see and set: Unix time in seconds, with fractions. */
  readonly wallSeconds: number;
  /** A clock that only runs on, from any start: seconds, with fractions. */
  readonly monotonicSeconds: number;
}

/**
 * What the visible clock would show had nobody touched it since `start`.
 *
 * @returns Unix time in seconds by the device, with fractions.
 */
export function undisturbedSeconds(start: ClockPair, now: ClockPair): number {
  return start.wallSeconds + (now.monotonicSeconds - start.monotonicSeconds);
}

/** A clock that moved by more than this was set, or the device slept. */
export const JUMP_LIMIT_SECONDS = 1;

/**
 * By how much the visible clock moved by itself between two moments.
 *
 * @returns seconds, above zero where it was put forward (or the device slept and the other clock stood still).
 */
export function clockMovedSeconds(start: ClockPair, now: ClockPair): number {
  return now.wallSeconds - now.monotonicSeconds - (start.wallSeconds - start.monotonicSeconds);
}

/** @returns whether the visible clock was set, or the device slept, between `start` and `now`. */
export function clockJumped(start: ClockPair, now: ClockPair): boolean {
  return Math.abs(clockMovedSeconds(start, now)) > JUMP_LIMIT_SECONDS;
}

/**
 * Widens bounds by a move too small to count as a jump: which of the two clocks moved, nobody can tell.
 *
 * @param offset - bounds found with the clock as it stood at the start.
 * @param movedSeconds - what `clockMovedSeconds` says at the end.
 * @returns bounds that hold whichever clock moved.
 */
export function widenByMove(offset: Interval, movedSeconds: number): Interval {
  return {
    lowSeconds: offset.lowSeconds + Math.min(0, movedSeconds),
    highSeconds: offset.highSeconds + Math.max(0, movedSeconds),
  };
}
