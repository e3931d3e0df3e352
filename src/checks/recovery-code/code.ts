import { isNumber } from './chunks.ts';
import type { DigitScript } from '../../text/digits.ts';
import type { Group } from './groups.ts';
import { digitItLooksLike } from '../../text/lookalikes.ts';

/** Characters that may be one code or several. */
export interface Code {
  readonly characters: readonly string[];
  /** Sizes of the chunks it was written in. */
  readonly sizes: readonly number[];
  readonly scripts: readonly DigitScript[];
  readonly plus: boolean;
  /** Whether an area code stands in brackets. */
  readonly areaCode: boolean;
  /** Whether a list number before it was left out. */
  readonly numbered: boolean;
}

const CODE_LENGTH = 8;
/** From here on even a count that is no multiple of eight is taken for several codes, which is the safe side. */
const SURELY_SEVERAL = 24;
const SHORTEST_OF_A_ROW = 6;
const DIGIT = /^[0-9]$/u;

/**
 * Takes the characters of a group together. A decimal rest such as `.0`, which spreadsheets add, is dropped.
 *
 * @param group - chunks that belong together.
 * @returns its characters with all that tells what they are.
 */
export function codeOf(group: Group): Code {
  const chunks = hasDecimalRest(group) ? group.chunks.slice(0, 1) : group.chunks;
  return {
    characters: chunks.flatMap((chunk) => chunk.characters),
    sizes: chunks.map((chunk) => chunk.characters.length),
    scripts: [...new Set(chunks.flatMap((chunk) => chunk.scripts))],
    plus: group.plus,
    areaCode: chunks.some(
      (chunk) => isNumber(chunk) && chunk.before.endsWith('(') && chunk.after.startsWith(')'),
    ),
    numbered: group.numbered,
  };
}

/**
 * Cuts characters that are several codes into these: two chunks of six or more each, whole multiples of eight, or more
 * than one code can ever have.
 *
 * @param code - characters that may be several codes.
 * @returns the codes; only the given one when it is one.
 */
export function separated(code: Code): readonly Code[] {
  const { sizes } = code;
  const { length } = code.characters;
  if (code.plus && length < CODE_LENGTH * 2) return [code];
  if (sizes.length >= 2 && sizes.every((size) => size >= SHORTEST_OF_A_ROW)) return cut(code, sizes);
  if (length < CODE_LENGTH * 2 || (length % CODE_LENGTH !== 0 && length < SURELY_SEVERAL)) return [code];
  if (!code.characters.every((character) => DIGIT.test(character) || digitItLooksLike(character)))
    return [code];
  const eights = Array.from({ length: Math.ceil(length / CODE_LENGTH) }, () => CODE_LENGTH);
  return cut(code, eights);
}

function cut(code: Code, sizes: readonly number[]): readonly Code[] {
  let start = 0;
  return sizes.map((size) => {
    const characters = code.characters.slice(start, start + size);
    start += size;
    return { ...code, characters, sizes: [characters.length], plus: false, areaCode: false };
  });
}

function hasDecimalRest(group: Group): boolean {
  const [whole, rest, more] = group.chunks;
  if (whole === undefined || rest === undefined || more !== undefined) return false;
  return (
    whole.characters.length >= 6 && /^[.,]$/u.test(rest.before) && /^0{1,2}$/u.test(rest.characters.join(''))
  );
}
