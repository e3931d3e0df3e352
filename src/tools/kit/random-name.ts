/**
 * Makes up a name that nothing else has.
 *
 * @param bytes - how many random bytes are in it.
 * @returns hexadecimal digits, two for each byte.
 */
export function randomName(bytes: number): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
