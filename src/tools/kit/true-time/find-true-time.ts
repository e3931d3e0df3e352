import { trueTimeFrom } from '../../clock/check/true-time.ts';
import type { TrueTime } from '../../clock/check/true-time.ts';
import type { NoAnswerReason } from '../../clock/check/clock-verdict.ts';
import { askHost } from './ask-host.ts';
import { runClockCheck } from './check-run.ts';
import { readClocks } from './read-clocks.ts';

/** True time, or why it could not be had. */
export type FoundTrueTime = TrueTime | { readonly reason: NoAnswerReason };

/**
 * Asks the page's own host for true time, as the clock check does. Takes three to eight seconds.
 *
 * @param address - a tiny file on the page's own host.
 * @param signal - aborts when nobody waits any more.
 * @returns true time, or why there is none; never rejects.
 */
export async function findTrueTime(address: string, signal: AbortSignal): Promise<FoundTrueTime> {
  const verdict = await runClockCheck({
    readClocks,
    wait: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)),
    ask: () => askHost(address, signal),
    onProgress: () => undefined,
  });
  return trueTimeFrom(verdict, readClocks());
}
