import { digitsIn, lengthOf, written } from './chunks.ts';
import type { Chunk } from './chunks.ts';

const SHORTEST_KEY = 16;
const INSTAGRAM_KEY = 32;
const KEY_GROUP = 4;
/** The Base32 alphabet in either case (RFC 4648, section 6). */
const BASE32 = /^[A-Za-z2-7]+$/u;
const SMALL_LETTER = /\p{Ll}/u;
const BEYOND_HEXADECIMAL = /[G-Zg-z]/u;

/**
 * Whether the setup key of an authenticator app stands in a text: Base32, 16 characters or more; 32 in eight groups of
 * four on Instagram.
 *
 * Words consist of the same letters, so the more a text looks like words, the more it must look like a key too.
 *
 * @param chunks - all chunks of a line or of a text.
 */
export function holdsSetupKey(chunks: readonly Chunk[]): boolean {
  return holdsKeyLink(chunks) || isWholeKey(chunks) || holdsKeyAmongWords(chunks);
}

/** Whether a link `otpauth://` or `otpauth-migration://` stands in a text; these carry keys. */
export function holdsKeyLink(chunks: readonly Chunk[]): boolean {
  return chunks.some(
    (chunk) => /^otpauth$/iu.test(chunk.characters.join('')) && /^(?:-|:\/)/u.test(chunk.after),
  );
}

/** Capitals only, or digits among the letters: words seldom have either. */
export function hasKeyLook(chunks: readonly Chunk[]): boolean {
  return digitsIn(chunks) > 0 || !SMALL_LETTER.test(written(chunks));
}

function isWholeKey(chunks: readonly Chunk[]): boolean {
  const evenly = (size: number): boolean =>
    chunks.every(({ characters: { length } }, place) =>
      place < chunks.length - 1 ? length === size : length <= size,
    );
  const cut = chunks.length === 1 || evenly(KEY_GROUP);
  if (isAlmostKey(chunks)) return cut;
  if (isOtherGroups(chunks)) return false;
  return isKey(chunks) && (cut || (hasKeyLook(chunks) && evenly(chunks[0]?.characters.length ?? 0)));
}

/**
 * Groups with hyphens between them, as other services write their recovery codes and licences. A key is written in groups
 * of four, and in Base32.
 */
export function isOtherGroups(chunks: readonly Chunk[]): boolean {
  const [first, ...rest] = chunks;
  if (first === undefined || rest.length === 0 || !rest.every(({ before }) => before === '-')) return false;
  if (!hasKeyLook(chunks) || !hasKeyLetters(chunks) || lengthOf(chunks) < SHORTEST_KEY) return false;
  return first.characters.length !== KEY_GROUP || !chunks.every(isBase32);
}

/** Among words: one long chunk, or groups of four in a row. */
function holdsKeyAmongWords(chunks: readonly Chunk[]): boolean {
  const runs: Chunk[][] = [[]];
  for (const chunk of chunks) {
    if (chunk.characters.length === KEY_GROUP && isBase32(chunk)) runs.at(-1)?.push(chunk);
    else runs.push([chunk], []);
  }
  return runs.some((run) => isKey(run) && hasKeyLook(run));
}

/** Five in six signs of Base32 are letters, so a key with more digits than letters is no key but codes with a slip. */
function hasKeyLetters(chunks: readonly Chunk[]): boolean {
  return digitsIn(chunks) * 2 <= lengthOf(chunks);
}

function isKey(chunks: readonly Chunk[]): boolean {
  return chunks.every(isBase32) && lengthOf(chunks) >= SHORTEST_KEY && hasKeyLetters(chunks);
}

function isBase32({ characters }: Chunk): boolean {
  return BASE32.test(characters.join(''));
}

/** As long as a key, but with a 0, 1, 8 or 9, which no key has: for those who typed theirs off a screen. */
function isAlmostKey(chunks: readonly Chunk[]): boolean {
  return (
    lengthOf(chunks) === INSTAGRAM_KEY &&
    digitsIn(chunks) > 0 &&
    hasKeyLetters(chunks) &&
    BEYOND_HEXADECIMAL.test(written(chunks))
  );
}
