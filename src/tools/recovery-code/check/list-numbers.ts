import { isNumber, lengthOf } from './chunks.ts';
import type { Chunk, Line } from './chunks.ts';
import { CODE_LENGTH, HALF_LENGTH, SHORTEST_ROW } from './code-shape.ts';

/** The number of a list in round brackets; a larger one or one with a zero before it is an area code. */
const NUMBER_IN_BRACKETS = /^(?:[1-9]|10)$/u;

/**
 * Whether the codes of a text are numbered without any sign: `1 1234 5678 2 2345 6789`, on one line or on several. Such
 * a text comes from who copies a numbered table off a page or out of a document.
 */
export function isCounted(lines: readonly Line[]): boolean {
  const numbered = lines.flatMap((line) =>
    line.filter((chunk, place) => isSmallNumber(chunk) && isCodeBehind(line, place)),
  );
  return numbered.length >= 2;
}

/**
 * Finds the list numbers of a line, as in `1. 1234 5678` or `1) 12345678 2) 23456789`, and letters in their place.
 *
 * @param counted - whether numbers without a sign count too.
 */
export function listNumbersIn(line: Line, counted: boolean): ReadonlySet<number> {
  const found = new Set<number>();
  let behind = lengthOf(line);
  line.forEach((chunk, place) => {
    behind -= chunk.characters.length;
    if (behind < SHORTEST_ROW) return;
    const codeBehind = isCodeBehind(line, place);
    const isBare = counted && (codeBehind || place === 0);
    const isNumbered = isSmallNumber(chunk) && (isBare || isSetApart(chunk, codeBehind));
    if (isNumbered || isListLetter(chunk)) found.add(place);
  });
  return found;
}

/** One or two digits that are no country's number. */
function isSmallNumber(chunk: Chunk): boolean {
  return (
    isNumber(chunk) &&
    chunk.characters.length <= 2 &&
    Number(chunk.characters.join('')) > 0 &&
    !chunk.before.endsWith('+')
  );
}

/** The `a)` of a list, or the x of a ticked `[x]`. */
function isListLetter({ characters, digits, after }: Chunk): boolean {
  return characters.length === 1 && digits === 0 && /^(?:[)\]]|\. )/u.test(after);
}

/** Whether a whole code follows a chunk: eight characters, or four and four. */
function isCodeBehind(line: Line, place: number): boolean {
  const [size, next] = line.slice(place + 1, place + 3).map((chunk) => chunk.characters.length);
  return size === CODE_LENGTH || (size === HALF_LENGTH && next === HALF_LENGTH);
}

function isSetApart({ characters, before, after }: Chunk, codeBehind: boolean): boolean {
  if (before.endsWith('(')) return after.startsWith(')') && NUMBER_IN_BRACKETS.test(characters.join(''));
  if (before.endsWith('#') || /^(?:[)\]\t]| ?[.:\u3001][ \t])/u.test(after)) return true;
  return codeBehind && /^(?: ?[.:\u3001]| -)/u.test(after);
}
