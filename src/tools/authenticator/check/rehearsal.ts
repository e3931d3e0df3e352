import { middleSeconds } from '../../clock/check/interval.ts';
import type { Interval } from '../../clock/check/interval.ts';
import { DAY_SECONDS } from '../../../text/time-units.ts';
import { codeAt, STEP_SECONDS } from '../../kit/check/totp.ts';

/** How far to look, in steps: 24 hours to each side, and one step for the typing. */
export const REACH_STEPS = DAY_SECONDS / STEP_SECONDS + 1;
/** A match further away than this is confirmed by a second code: a wide search hits by chance. */
const SURE_SECONDS = 15 * 60;
/** Two codes of one app lie apart by the same number of steps, give or take the time it takes to type. */
const SAME_STEPS = 1;
/** Who types by a switch or from memory may need as long as this. */
const SLOWEST_TYPING_SECONDS = 2 * 60;

/** A match that waits for the next code to confirm it. */
export interface Unconfirmed {
  readonly code: string;
  /** Every step that it fits: the app's step, and how many steps that lies from true time. */
  readonly matches: readonly { readonly step: number; readonly apart: number }[];
}

/** What a code says about the app and the clock behind it. */
export type Rehearsal =
  | { readonly verdict: 'in-step' }
  /** The app's clock minus true time; the truth lies within half a step or so. */
  | { readonly verdict: 'clock-off'; readonly offsetSeconds: number }
  | {
      readonly verdict: 'confirm';
      readonly offsetSeconds: number;
      /** Whether the code before was typed again. */
      readonly sameCode: boolean;
      readonly unconfirmed: Unconfirmed;
    }
  /** `unconfirmed`: two codes, each far off, that do not belong together. */
  | { readonly verdict: 'no-match'; readonly reason: 'nowhere' | 'unconfirmed' };

/**
 * Whether a right clock would look like this, had the typing taken longer than one step.
 *
 * @param offsetSeconds - what a code says: the app's clock minus true time.
 * @returns whether the clock may be right all the same.
 */
export function typingCanExplain(offsetSeconds: number): boolean {
  return offsetSeconds < 0 && offsetSeconds >= -SLOWEST_TYPING_SECONDS;
}

/**
 * Finds the time at which an authenticator app with a known key shows a code, nearest to true time first.
 *
 * In step is this step or the one before, since typing takes time. Anything else is a clock that is off. Codes are
 * those of RFC 6238 with SHA-1, six digits, 30 s.
 *
 * @param code - the code that the app showed, six digits.
 * @param typedAt - bounds for the true Unix time at which it was typed, in seconds.
 * @param before - what the code before left open, if anything.
 */
export function judgeRehearsal(
  key: string,
  code: string,
  typedAt: Interval,
  before?: Unconfirmed,
): Rehearsal {
  const trueSeconds = middleSeconds(typedAt);
  const now = Math.floor(trueSeconds / STEP_SECONDS);
  const offsetOf = (apart: number): number => (now + apart + 0.5) * STEP_SECONDS - trueSeconds;
  const isSure = (apart: number): boolean => Math.abs(offsetOf(apart)) <= SURE_SECONDS;
  const matches = matchingSteps(key, code, now, isSure);
  const nearest = matches[0];
  if (nearest === undefined) return { verdict: 'no-match', reason: 'nowhere' };

  const least = Math.floor(typedAt.lowSeconds / STEP_SECONDS) - 1;
  const most = Math.floor(typedAt.highSeconds / STEP_SECONDS);
  if (now + nearest >= least && now + nearest <= most) return { verdict: 'in-step' };
  if (isSure(nearest)) return { verdict: 'clock-off', offsetSeconds: offsetOf(nearest) };

  const unconfirmed = { code, matches: matches.map((apart) => ({ step: now + apart, apart })) };
  if (before === undefined) {
    return { verdict: 'confirm', offsetSeconds: offsetOf(nearest), sameCode: false, unconfirmed };
  }
  if (before.code === code) {
    const first = before.matches[0]?.apart ?? nearest;
    return { verdict: 'confirm', offsetSeconds: offsetOf(first), sameCode: true, unconfirmed: before };
  }
  const confirmed = unconfirmed.matches.find(({ step, apart }) =>
    before.matches.some((match) => match.step < step && Math.abs(match.apart - apart) <= SAME_STEPS),
  );
  return confirmed === undefined
    ? { verdict: 'no-match', reason: 'unconfirmed' }
    : { verdict: 'clock-off', offsetSeconds: offsetOf(confirmed.apart) };
}

/** Steps at which the code is shown, nearest first, the earlier of two first; only the nearest when that is sure. */
function matchingSteps(
  key: string,
  code: string,
  now: number,
  isSure: (apart: number) => boolean,
): readonly number[] {
  const matches: number[] = [];
  for (let distance = 0; distance <= REACH_STEPS; distance += 1) {
    for (const apart of distance === 0 ? [0] : [-distance, distance]) {
      if (now + apart < 0 || codeAt(key, (now + apart) * STEP_SECONDS) !== code) continue;
      matches.push(apart);
      if (isSure(apart)) return matches;
    }
  }
  return matches;
}
