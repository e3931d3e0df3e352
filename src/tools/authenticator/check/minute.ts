import { DAY_SECONDS, QUARTER_HOUR_SECONDS } from '../../../text/time-units.ts';
import { STEP_SECONDS } from '../../kit/check/totp.ts';
import { aroundZero } from './circle.ts';
import { CLOSE_SECONDS } from './taps.ts';

/** People set clocks by hand to the minute. */
const NEAR_QUARTER_SECONDS = 60;
/** One tap, and a display that may show the new minute a little late. */
const MINUTE_FIT_SECONDS = 4;

/** What somebody saw on the other phone. */
export interface SeenMinute {
  /** The new minute that the phone showed, in minutes after its midnight, from 0 to 1,439. */
  readonly shownMinutes: number;
  /** True Unix time of the tap at the change of the minute. */
  readonly trueSeconds: number;
  /** Local time minus UTC in the zone that the phone is thought to be set to. */
  readonly zoneOffsetSeconds: number;
  /** Whether the reader said which zone that is, or it is only guessed from this device. */
  readonly zoneSaid: boolean;
}

/** What both parts together say of that phone's clock. */
export type WholeVerdict =
  | {
      readonly verdict: 'in-step' | 'clock-off';
      /** The phone's clock minus true time, above -12 h and at most 12 h: whole days do not show. */
      readonly offsetSeconds: number;
    }
  | {
      readonly verdict: 'zone-or-clock';
      readonly offsetSeconds: number;
      /** The whole quarter hours in it. */
      readonly quarterHours: number;
      /** What is left without them, from -60 to 60. */
      readonly restSeconds: number;
    }
  /** The minute did not change where the codes do. */
  | { readonly verdict: 'inconsistent'; readonly gapSeconds: number };

const CLOCK_TIME = /^([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d{1,3})?)?$/u;

/**
 * Reads the value of a field of type `time` (HTML, "valid time string").
 *
 * @param text - such as `09:41`; seconds are cut off, because the time was read when the minute changed.
 * @returns minutes after midnight, or undefined when it is no time of day.
 */
export function clockMinutes(text: string): number | undefined {
  const match = CLOCK_TIME.exec(text);
  return match === null ? undefined : Number(match[1]) * 60 + Number(match[2]);
}

/**
 * Puts the two parts together: the minute tells the whole offset roughly, the codes tell the seconds.
 *
 * @param seen - what the other phone showed, and when.
 * @param secondsOffset - what the changes of the code said: the phone's clock minus true time, modulo 30 s.
 * @returns the verdict; `zone-or-clock` only where the zone was not said.
 */
export function judgeMinute(seen: SeenMinute, secondsOffset: number): WholeVerdict {
  // A time of day says nothing of the date.
  const rough = aroundZero(seen.shownMinutes * 60 - (seen.trueSeconds + seen.zoneOffsetSeconds), DAY_SECONDS);
  const gapSeconds = aroundZero(rough - secondsOffset, STEP_SECONDS);
  if (Math.abs(gapSeconds) > MINUTE_FIT_SECONDS) return { verdict: 'inconsistent', gapSeconds };
  const offsetSeconds = aroundZero(rough - gapSeconds, DAY_SECONDS);
  const quarterHours = Math.round(offsetSeconds / QUARTER_HOUR_SECONDS);
  const restSeconds = offsetSeconds - quarterHours * QUARTER_HOUR_SECONDS;
  if (!seen.zoneSaid && quarterHours !== 0 && Math.abs(restSeconds) <= NEAR_QUARTER_SECONDS) {
    return { verdict: 'zone-or-clock', offsetSeconds, quarterHours, restSeconds };
  }
  return { verdict: Math.abs(offsetSeconds) <= CLOSE_SECONDS ? 'in-step' : 'clock-off', offsetSeconds };
}
