import { undisturbedSeconds } from '../../../../../src/tools/clock/check/device-clocks.ts';
import { planNextRequest } from '../../../../../src/tools/clock/check/planner.ts';
import type { ClockSample } from '../../../../../src/tools/clock/check/readings.ts';

/** What a host writes into its answer at a moment of true time. */
export type Stamp = (trueSeconds: number) => { readonly dateSeconds: number; readonly ageSeconds?: number };

/** The time of this answer, cut to whole seconds, as nginx or GitHub Pages send it. */
export const live: Stamp = (time) => ({ dateSeconds: Math.floor(time) });

/** The time of this answer, with the age of a stored copy that must not be added (Fastly, GitHub Pages). */
export function liveWithGrowingAge(storedAtSeconds: number): Stamp {
  return (time) => ({ dateSeconds: Math.floor(time), ageSeconds: Math.floor(time - storedAtSeconds) });
}

/** The time at which the copy was stored, with its age (Netlify, Varnish). */
export function frozenWithAge(storedAtSeconds: number): Stamp {
  return (time) => ({
    dateSeconds: Math.floor(storedAtSeconds),
    ageSeconds: Math.floor(time - storedAtSeconds),
  });
}

/** The time at which the copy was stored, without a word about its age (an old proxy, a service worker). */
export function frozenWithoutAge(storedAtSeconds: number): Stamp {
  return () => ({ dateSeconds: Math.floor(storedAtSeconds) });
}

/** Seconds on the way to the server and back, for the n-th request. */
export type Delays = (index: number) => { readonly there: number; readonly back: number };

export interface Simulation {
  readonly stamp: Stamp;
  readonly delays: Delays;
  /** Device time minus true time. */
  readonly offsetSeconds: number;
  /** True time at the start. */
  readonly startSeconds: number;
}

/**
 * Plays a whole check as the planner directs it.
 *
 * @param simulation - host, line and clock.
 * @returns the answers in the order of asking.
 */
export function simulatedSamples({ stamp, delays, offsetSeconds, startSeconds }: Simulation): ClockSample[] {
  const samples: ClockSample[] = [];
  const bootSeconds = startSeconds - 1234.5;
  const clocks = (trueSeconds: number) => ({
    wallSeconds: trueSeconds + offsetSeconds,
    monotonicSeconds: trueSeconds - bootSeconds,
  });
  const start = clocks(startSeconds);
  let trueSeconds = startSeconds;
  for (let index = 0; index < 50; index += 1) {
    const nowSeconds = undisturbedSeconds(start, clocks(trueSeconds));
    const plan = planNextRequest(samples, nowSeconds);
    if (plan.next === 'finish') return samples;
    if (plan.atSeconds < nowSeconds) throw new Error('planned into the past');
    trueSeconds += plan.atSeconds - nowSeconds;
    const { there, back } = delays(index);
    const sentAtSeconds = undisturbedSeconds(start, clocks(trueSeconds));
    const answer = stamp(trueSeconds + there);
    trueSeconds += there + back;
    samples.push({
      sentAtSeconds,
      receivedAtSeconds: undisturbedSeconds(start, clocks(trueSeconds)),
      ...answer,
    });
  }
  throw new Error('the planner never finished');
}
