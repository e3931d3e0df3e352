import { generateSync } from 'otplib';

/** A step of RFC 6238 (section 5.2), and of the codes that authenticator apps show. */
export const STEP_SECONDS = 30;

/**
 * A made-up key for examples, in Base32. It is printed in RFC 6238, Appendix B ("12345678901234567890"), for everybody
 * to read, so it guards nothing.
 */
export const EXAMPLE_KEY = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

/**
 * The code that an authenticator app shows at a moment (RFC 6238 with SHA-1 and a step of 30 seconds).
 *
 * @param key - the shared key in Base32, of 16 bytes or more.
 * @param unixSeconds - Unix time in seconds; fractions are allowed, times before 1970 are not.
 * @param digits - how many digits to show.
 * @returns the code, with leading zeros.
 * @throws RangeError for a time before 1970 or one that is not a number.
 * @throws the errors of otplib for a key that is not Base32 or too short.
 */
export function codeAt(key: string, unixSeconds: number, digits: 6 | 8 = 6): string {
  if (!(unixSeconds >= 0 && Number.isFinite(unixSeconds))) {
    throw new RangeError(`No code exists for the Unix time ${String(unixSeconds)}: give seconds since 1970.`);
  }
  return generateSync({
    secret: key,
    epoch: Math.floor(unixSeconds),
    period: STEP_SECONDS,
    digits,
    algorithm: 'sha1',
  });
}

/**
 * @param unixSeconds - Unix time in seconds, with fractions.
 * @returns seconds until the next code, above 0 and at most 30.
 */
export function secondsLeftInStep(unixSeconds: number): number {
  return STEP_SECONDS - (((unixSeconds % STEP_SECONDS) + STEP_SECONDS) % STEP_SECONDS);
}
