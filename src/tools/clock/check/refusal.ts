import { STEP_SECONDS } from '../../kit/check/totp.ts';
import type { Interval } from './interval.ts';

/** Which steps a server accepts, counted from its own. RFC 6238, section 5.2, recommends one back at most. */
export interface AcceptanceWindow {
  readonly stepsBack: number;
  readonly stepsAhead: number;
}

/** How long people take from reading a code to its arrival: any time between the two is as likely as any other. */
export interface TypingDelay {
  readonly leastSeconds: number;
  readonly mostSeconds: number;
}

/** What RFC 6238, section 5.2, recommends for delay: the server's own step and at most the one before. */
export const RFC_WINDOW: AcceptanceWindow = { stepsBack: 1, stepsAhead: 0 };
/** Our assumption: three to fifteen seconds to read, type and send six digits. */
export const USUAL_TYPING: TypingDelay = { leastSeconds: 3, mostSeconds: 15 };

/**
 * The share of codes that a server refuses because of the device's clock.
 *
 * Model: the code is read at any moment u of its 30 s on the device (even spread) and arrives a typing delay y later
 * (even spread). True time is then u + y - offset into that step. The server accepts it from `stepsAhead` steps before
 * to the end of the `stepsBack`-th step after: `-30 * stepsAhead <= u + y - offset < 30 * (stepsBack + 1)`.
 *
 * @param offsetSeconds - device time minus true time.
 * @param typing - typing delay, 0 <= least <= most.
 * @param window - which steps the server accepts.
 * @returns a share from 0 (none refused) to 1 (all).
 */
export function shareRefused(
  offsetSeconds: number,
  typing: TypingDelay = USUAL_TYPING,
  window: AcceptanceWindow = RFC_WINDOW,
): number {
  const accepted =
    shareBelow(offsetSeconds + STEP_SECONDS * (window.stepsBack + 1), typing) -
    shareBelow(offsetSeconds - STEP_SECONDS * window.stepsAhead, typing);
  return Math.min(1, Math.max(0, 1 - accepted));
}

/**
 * The same over a whole interval of offsets.
 *
 * @param offset - bounds of device time minus true time.
 * @returns the least and the most of the shares, looked at in 33 places.
 */
export function shareRefusedRange(
  offset: Interval,
  typing: TypingDelay = USUAL_TYPING,
): { readonly least: number; readonly most: number } {
  const places = Array.from({ length: 33 }, (_, index) => index / 32);
  const shares = places.map((place) =>
    shareRefused(offset.lowSeconds + place * (offset.highSeconds - offset.lowSeconds), typing),
  );
  return { least: Math.min(...shares), most: Math.max(...shares) };
}

/** The share of u + y that lies below `limit`: u even over one step, y even over the typing delay. */
function shareBelow(limit: number, { leastSeconds, mostSeconds }: TypingDelay): number {
  const spread = mostSeconds - leastSeconds;
  // Without a spread the double integral below is 0 / 0; its limit is a single ramp.
  if (spread < 1e-9) return Math.min(1, Math.max(0, (limit - leastSeconds) / STEP_SECONDS));
  const area =
    halfSquare(limit - leastSeconds) -
    halfSquare(limit - leastSeconds - STEP_SECONDS) -
    halfSquare(limit - mostSeconds) +
    halfSquare(limit - mostSeconds - STEP_SECONDS);
  return area / (STEP_SECONDS * spread);
}

/** The integral of the ramp max(0, x). */
function halfSquare(x: number): number {
  return x > 0 ? (x * x) / 2 : 0;
}
