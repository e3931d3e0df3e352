import { digitsIn, lengthOf } from './chunks.ts';
import type { Chunk } from './chunks.ts';
import type { KeyReason, SetupKey } from './verdicts.ts';

const SHORTEST_KEY = 16;
const INSTAGRAM_KEY = 32;
const KEY_GROUP = 4;
/** The Base32 alphabet in either case (RFC 4648, section 6). */
const BASE32 = /^[A-Za-z2-7]$/u;
const SMALL_LETTER = /^\p{Ll}$/u;
const BEYOND_HEXADECIMAL = /^[G-Zg-z]$/u;

/**
 * Looks for the setup key of an authenticator app: Base32, 16 characters or more; 32 in eight groups of four on
 * Instagram. The answer carries nothing of the key.
 *
 * Words consist of the same letters, so the more a text looks like words, the more it must look like a key too.
 *
 * @param chunks - all chunks of a line or of a text.
 * @returns the verdict, or undefined when there is no key in it.
 */
export function setupKeyIn(chunks: readonly Chunk[]): SetupKey | undefined {
  if (chunks.some(isKeyLink)) return verdict(lengthOf(chunks), 'link');
  const length = lengthOf(chunks);
  if (length >= SHORTEST_KEY && chunks.every(isBase32) && isWholeKey(chunks)) return verdict(length);
  if (isAlmostKey(chunks)) return verdict(length, 'almost');
  const longest = longestKeyWithin(chunks);
  return longest > 0 ? verdict(longest) : undefined;
}

function verdict(length: number, reason?: KeyReason): SetupKey {
  const usual: KeyReason = length === INSTAGRAM_KEY ? 'thirty-two' : 'other-length';
  return { verdict: 'setup-key', length, reason: reason ?? usual };
}

/** `otpauth://` and `otpauth-migration://` links carry keys. */
function isKeyLink(chunk: Chunk): boolean {
  const { length } = chunk.characters;
  return (
    length === 7 && chunk.characters.join('').toLowerCase() === 'otpauth' && /^(?:-|:\/)/u.test(chunk.after)
  );
}

function isBase32(chunk: Chunk): boolean {
  return chunk.characters.every((character) => BASE32.test(character));
}

function isWholeKey(chunks: readonly Chunk[]): boolean {
  if (!hasKeyLetters(chunks)) return false;
  if (chunks.length === 1 || isEvenlyCut(chunks, KEY_GROUP)) return true;
  if (!hasKeyLook(chunks)) return false;
  const size = chunks[0]?.characters.length ?? 0;
  const mixed = chunks.filter((chunk) => chunk.digits > 0 && chunk.digits < chunk.characters.length).length;
  return isEvenlyCut(chunks, size) || lengthOf(chunks) === INSTAGRAM_KEY || mixed >= 2;
}

/** The length of the longest key among words: one long chunk, or groups of four in a row. */
function longestKeyWithin(chunks: readonly Chunk[]): number {
  let longest = 0;
  let run: Chunk[] = [];
  const close = (): void => {
    const length = lengthOf(run);
    if (length >= SHORTEST_KEY && hasKeyLetters(run) && hasKeyLook(run)) longest = Math.max(longest, length);
    run = [];
  };
  for (const chunk of chunks) {
    const size = chunk.characters.length;
    if (size >= SHORTEST_KEY && isBase32(chunk) && hasKeyLetters([chunk]) && hasKeyLook([chunk])) {
      longest = Math.max(longest, size);
    }
    if (size === KEY_GROUP && isBase32(chunk)) run.push(chunk);
    else close();
  }
  close();
  return longest;
}

/** Thirty-two letters and digits like a key, but with a 0, 1, 8 or 9, which no key has. */
function isAlmostKey(chunks: readonly Chunk[]): boolean {
  if (lengthOf(chunks) !== INSTAGRAM_KEY || !hasKeyLetters(chunks)) return false;
  if (chunks.length > 1 && !isEvenlyCut(chunks, KEY_GROUP)) return false;
  return (
    digitsIn(chunks) > 0 &&
    chunks.some((chunk) => chunk.characters.some((character) => BEYOND_HEXADECIMAL.test(character)))
  );
}

/** Whether all chunks have one size, the last perhaps less. */
function isEvenlyCut(chunks: readonly Chunk[], size: number): boolean {
  return chunks.every((chunk, index) => {
    const { length } = chunk.characters;
    return length === size || (index === chunks.length - 1 && length < size);
  });
}

/** Five in six signs of Base32 are letters, so a key with more digits than letters is no key but codes with a slip. */
function hasKeyLetters(chunks: readonly Chunk[]): boolean {
  return digitsIn(chunks) * 2 <= lengthOf(chunks);
}

/** Capitals only, or digits among the letters: words seldom have either. */
function hasKeyLook(chunks: readonly Chunk[]): boolean {
  return (
    digitsIn(chunks) > 0 ||
    chunks.every((chunk) => chunk.characters.every((character) => !SMALL_LETTER.test(character)))
  );
}
