import { createHmac } from 'node:crypto';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Base32 of RFC 4648, section 6, without padding, written from the RFC. */
export function base32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/gu) ?? [])
    .map((five) => ALPHABET[Number.parseInt(five.padEnd(5, '0'), 2)] ?? '')
    .join('');
}

/**
 * The code of an authenticator app, written from RFC 4226 (section 5.3) and RFC 6238 (section 4.2) alone, so that the
 * product's own codes are held against something else.
 *
 * @param key - the key's bytes.
 * @param unixSeconds - what the app's clock shows.
 * @param digits - how many digits.
 * @returns the code.
 */
export function rfcCode(key: Uint8Array, unixSeconds: number, digits = 6): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(unixSeconds / 30)));
  const hash = createHmac('sha1', key).update(counter).digest();
  const start = (hash[19] ?? 0) & 0x0f;
  const number = hash.readUInt32BE(start) & 0x7fffffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}

/** @returns the bytes of a key in Base32, written from the RFC. */
export function bytesOf(key: string): Uint8Array {
  const bits = Array.from(key, (letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Uint8Array.from(bits.match(/.{8}/gu) ?? [], (eight) => Number.parseInt(eight, 2));
}
