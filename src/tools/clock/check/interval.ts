/** A range in which a value lies, both ends included, in seconds. */
export interface Interval {
  readonly lowSeconds: number;
  readonly highSeconds: number;
}

/** @returns the middle of `interval`, in seconds. */
export function middleSeconds(interval: Interval): number {
  return (interval.lowSeconds + interval.highSeconds) / 2;
}

/** @returns the whole length of `interval`, in seconds; below zero where nothing fits. */
export function widthSeconds(interval: Interval): number {
  return interval.highSeconds - interval.lowSeconds;
}

/**
 * What lies in every one of `intervals`.
 *
 * @returns the common part; where there is none, its `lowSeconds` is above its `highSeconds`.
 */
export function intersection(intervals: readonly Interval[]): Interval {
  return {
    lowSeconds: Math.max(...intervals.map((interval) => interval.lowSeconds)),
    highSeconds: Math.min(...intervals.map((interval) => interval.highSeconds)),
  };
}

/** @returns whether the whole of `inner` lies in `outer`. */
export function containsInterval(outer: Interval, inner: Interval): boolean {
  return outer.lowSeconds <= inner.lowSeconds && inner.highSeconds <= outer.highSeconds;
}
