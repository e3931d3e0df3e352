import { isNumber, lengthOf } from './chunks.ts';
import type { Chunk, Line } from './chunks.ts';

/** Fewer characters than this after a number, and the number belongs to them. */
const LEAST_BEHIND_A_LIST_NUMBER = 5;
/** A bracketed number above this is an area code rather than the number of a list. */
const LONGEST_LIST = 10;

/**
 * Finds the list numbers of a line, as in `1. 1234 5678` or `1) 12345678 2) 23456789`.
 *
 * @param chunks - the chunks of the line.
 * @returns the places of the chunks that are list numbers.
 */
export function listNumbersIn(chunks: readonly Chunk[]): ReadonlySet<number> {
  const found = new Set<number>();
  const sizes = chunks.map((chunk) => chunk.characters.length);
  const first = chunks.findIndex((chunk) => chunk.digits > 0);
  let behind = lengthOf(chunks);
  let expected: number | undefined;
  chunks.forEach((chunk, place) => {
    behind -= sizes[place] ?? 0;
    const number = smallNumber(chunk);
    if (number === undefined || behind < LEAST_BEHIND_A_LIST_NUMBER) return;
    if (place !== first && number !== expected) return;
    const codeFollows = sizes[place + 1] === 8 || (sizes[place + 1] === 4 && sizes[place + 2] === 4);
    if (!isSetApart(chunk, number, codeFollows)) return;
    found.add(place);
    expected = number + 1;
  });
  return found;
}

/**
 * Takes bare numbers off lines that are counted 1, 2, 3 and so on, as in a table that lost its borders.
 *
 * @param lines - the lines of a text that hold anything.
 * @returns the lines without their numbers, or undefined when they are not counted.
 */
export function withoutCount(lines: readonly Line[]): readonly Line[] | undefined {
  if (lines.length < 2) return undefined;
  const counted = lines.every((line, index) => {
    const [head, ...rest] = line.chunks;
    if (head === undefined || smallNumber(head) !== index + 1) return false;
    return lengthOf(rest) >= LEAST_BEHIND_A_LIST_NUMBER && !head.before.endsWith('+');
  });
  return counted ? lines.map((line) => ({ ...line, chunks: line.chunks.slice(1) })) : undefined;
}

/**
 * Cuts a line such as `1 12345678 2 2345 6789` into its codes, where it is nothing but counted codes.
 *
 * @param chunks - the chunks of the line.
 * @returns the chunks of each code, at least two, or undefined.
 */
export function countedCodes(chunks: readonly Chunk[]): readonly (readonly Chunk[])[] | undefined {
  const codes: (readonly Chunk[])[] = [];
  let place = 0;
  while (place < chunks.length) {
    const [number, head, tail] = chunks.slice(place, place + 3);
    if (number === undefined || head === undefined || smallNumber(number) !== codes.length + 1)
      return undefined;
    if (head.characters.length === 8) codes.push([head]);
    else if (head.characters.length === 4 && tail?.characters.length === 4) codes.push([head, tail]);
    else return undefined;
    place += 1 + (codes.at(-1)?.length ?? 0);
  }
  return codes.length >= 2 ? codes : undefined;
}

/** The value of a chunk that can be the number of a list: one or two digits, not zero. */
function smallNumber(chunk: Chunk): number | undefined {
  if (!isNumber(chunk) || chunk.characters.length > 2) return undefined;
  const value = Number(chunk.characters.join(''));
  return value === 0 ? undefined : value;
}

function isSetApart(chunk: Chunk, number: number, codeFollows: boolean): boolean {
  const { before, after } = chunk;
  if (before.endsWith('+')) return false;
  if (before.endsWith('(')) return after.startsWith(')') && number <= LONGEST_LIST;
  if (/^[)\]\t]/u.test(after)) return true;
  if (before.endsWith('#')) return /^[ .:]/u.test(after);
  if (/^ ?[.:\u3001]/u.test(after)) return codeFollows || after.includes(' ') || after.includes('\t');
  return codeFollows && after.startsWith(' -');
}
