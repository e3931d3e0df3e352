import { clockJumped, clockMovedSeconds, undisturbedSeconds } from '../../clock/check/device-clocks.ts';
import type { ClockPair } from '../../clock/check/device-clocks.ts';
import { ageHeaderSeconds, httpDateSeconds } from '../../clock/check/http-date.ts';
import { planNextRequest } from '../../clock/check/planner.ts';
import type { ClockSample } from '../../clock/check/readings.ts';
import { couldNotCheck, judgeClock } from '../../clock/check/clock-verdict.ts';
import type { ClockVerdict } from '../../clock/check/clock-verdict.ts';

/** The two headers that matter, as they came; `null` where there is none. */
export interface HostAnswer {
  readonly date: string | null;
  readonly age: string | null;
}

/** What a check needs of the world. */
export interface Surroundings {
  /** Reads both clocks of the device. */
  readonly readClocks: () => ClockPair;
  readonly wait: (seconds: number) => Promise<void>;
  /** Asks the host once; `undefined` where no answer came. */
  readonly ask: () => Promise<HostAnswer | undefined>;
  /** Told after each answer how many there are, and 0 at the start and at each new start. */
  readonly onProgress: (answers: number, restarts: number) => void;
}

/** A clock that was set again and again is left alone after so many new starts. */
const MOST_RESTARTS = 3;

/**
 * Runs one clock check, and starts it again where the clock is set in the middle of it.
 *
 * @param surroundings - clocks, line and the one who watches.
 * @returns the verdict; never rejects unless one of the surroundings does.
 */
export async function runClockCheck(surroundings: Surroundings): Promise<ClockVerdict> {
  for (let restarts = 0; restarts <= MOST_RESTARTS; restarts += 1) {
    surroundings.onProgress(0, restarts);
    const verdict = await runOnce(surroundings, restarts);
    if (verdict !== 'jumped') return verdict;
  }
  return couldNotCheck('clock-jumped');
}

async function runOnce(
  { readClocks, wait, ask, onProgress }: Surroundings,
  restarts: number,
): Promise<ClockVerdict | 'jumped'> {
  const start = readClocks();
  const samples: ClockSample[] = [];
  for (;;) {
    const nowSeconds = undisturbedSeconds(start, readClocks());
    const plan = planNextRequest(samples, nowSeconds);
    if (plan.next === 'finish') break;
    await wait(plan.atSeconds - nowSeconds);

    const sent = readClocks();
    const answer = await ask();
    const received = readClocks();
    if (clockJumped(start, received)) return 'jumped';
    if (answer === undefined) return couldNotCheck('no-answer');
    const dateSeconds = httpDateSeconds(answer.date);
    if (dateSeconds === undefined) return couldNotCheck('no-date');
    const ageSeconds = ageHeaderSeconds(answer.age);
    samples.push({
      sentAtSeconds: undisturbedSeconds(start, sent),
      receivedAtSeconds: undisturbedSeconds(start, received),
      dateSeconds,
      ...(ageSeconds === undefined ? {} : { ageSeconds }),
    });
    onProgress(samples.length, restarts);
  }
  const moved = clockMovedSeconds(start, readClocks());
  return judgeClock(samples, moved);
}
