import { ScureBase32Plugin } from 'otplib';
import { STEP_SECONDS } from '../../kit/check/totp.ts';

/** Length of a test key: 160 bits, as RFC 4226, section 4, recommends. */
export const KEY_BYTES = 20;

/**
 * Writes a key in Base32 (RFC 4648, section 6), as authenticator apps take it.
 *
 * @param bytes - the key, 20 bytes from a source of random numbers.
 * @returns 32 letters and digits.
 * @throws RangeError for another length: a shorter key would be refused by some apps.
 */
export function keyFrom(bytes: Uint8Array): string {
  if (bytes.length !== KEY_BYTES) throw new RangeError(`A test key has ${String(KEY_BYTES)} bytes.`);
  return new ScureBase32Plugin().encode(bytes, { padding: false });
}

/**
 * Makes the address from which an authenticator app adds the test entry.
 *
 * @param name - what the app calls the entry: its label and its issuer.
 * @returns an `otpauth:` address for SHA-1, six digits, 30 s.
 * @see https://github.com/google/google-authenticator/wiki/Key-Uri-Format
 */
export function entryAddress(key: string, name: string): string {
  const said = encodeURIComponent(name);
  return `otpauth://totp/${said}?secret=${key}&issuer=${said}&algorithm=SHA1&digits=6&period=${String(STEP_SECONDS)}`;
}

/** @returns a key in groups of four, as people copy it by hand. */
export function inGroups(key: string): string {
  return key.replace(/.{4}(?=.)/gu, '$& ');
}
