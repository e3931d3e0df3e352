import { digitItLooksLike } from '../../../text/lookalikes.ts';
import type { DigitScript } from '../../../text/digits.ts';
import { digitsIn, isNumber, lengthOf, written } from './chunks.ts';
import type { Chunk, Line } from './chunks.ts';
import { CODE_LENGTH, LOGIN_CODE_LENGTH, SHORTEST_ROW } from './code-shape.ts';
import { listNumbersIn } from './list-numbers.ts';
import { LIST_NUMBER, WORD } from './tokenizer.ts';

/** Characters that may be one code. */
export interface Code {
  readonly characters: readonly string[];
  /** How many characters each chunk has that it was written in, such as `4 4`. */
  readonly layout: string;
  readonly scripts: readonly DigitScript[];
  /** Whether a plus stands before it. */
  readonly plus: boolean;
  /** Whether an area code stands in brackets. */
  readonly areaCode: boolean;
  /** Whether a list number before it was left out. */
  readonly numbered: boolean;
}

const HARD_GAP = /[;:=+|\t\u2192\u3001\u060C\u3002\u2460\u6587]|[,./] /u;
/** A date such as 2026-11-23 or 23/11/2026, for those who wrote the day above their list. */
const DATE = /^(?:[0-9]{4}([-./])[0-9]{2}\1[0-9]{2}|[0-9]{2}([-./])[0-9]{2}\2[0-9]{4})$/u;
/** For those who paste from a spreadsheet, which adds a decimal rest: `12345678.0`. */
const DECIMAL_REST = /^[0-9]{6,}[.,]0{1,2}$/u;

/** Whether words stand in a line: of a script without look-alikes, or letters of which one looks like no digit. */
export function isProse(line: Line): boolean {
  return line.some(
    ({ characters, digits, before, after }) =>
      `${before}${after}`.includes(WORD) ||
      (digits === 0 &&
        characters.length >= 2 &&
        characters.some((character) => digitItLooksLike(character) === undefined)),
  );
}

/**
 * Leaves out the words and list numbers of a line and puts together what may be codes.
 *
 * @param counted - whether numbers without a sign before a code are list numbers.
 */
export function codesIn(line: Line, counted: boolean): readonly Code[] {
  const groups = groupsOf(line, counted);
  if (isProse(line)) return groups.filter((group) => !DATE.test(written(group))).flatMap(codesOf);
  const sizes = groups.map(lengthOf);
  const apart =
    sizes.every((size) => size >= SHORTEST_ROW) || sizes.filter((size) => size === CODE_LENGTH).length >= 2;
  return (apart ? groups : [groups.flat()]).flatMap(codesOf);
}

/** Chunks that belong together, because only spaces, hyphens and the like part them. */
function groupsOf(line: Line, counted: boolean): readonly (readonly Chunk[])[] {
  const numbers = listNumbersIn(line, counted);
  const digits = digitsIn(line.filter((chunk, place) => isNumber(chunk) && !numbers.has(place)));
  // Letters beside whole codes are no part of them: `ii. 1234 5678`, `1234 5678 I`.
  const areLettersAside = isProse(line) || (digits > 0 && digits % CODE_LENGTH === 0);
  const groups: Chunk[][] = [];
  let leftOut = '';
  line.forEach((chunk, place) => {
    const before = leftOut + chunk.before;
    if (numbers.has(place) || (areLettersAside && chunk.digits === 0)) {
      leftOut = before + (chunk.digits === 0 ? WORD : LIST_NUMBER);
    } else {
      leftOut = '';
      const group = groups.at(-1);
      if (group === undefined || HARD_GAP.test(before)) groups.push([{ ...chunk, before }]);
      else group.push(chunk);
    }
  });
  return groups;
}

/** Cuts a group into codes where it is several: login codes side by side, or digits enough for two backup codes. */
function codesOf(chunks: readonly Chunk[]): readonly Code[] {
  const group = DECIMAL_REST.test(written(chunks)) ? chunks.slice(0, 1) : chunks;
  const whole = codeOf(group);
  const { length } = whole.characters;
  const isLong = length >= CODE_LENGTH * 2 && isNearlyAllDigits(whole.characters);
  const isRow = group.length > 1 && group.every((chunk) => chunk.characters.length >= LOGIN_CODE_LENGTH);
  if (!isLong && (!isRow || whole.plus)) return [whole];
  const codes: Chunk[][] = [];
  for (const piece of group.flatMap(inEights)) {
    const code = codes.at(-1);
    if (code !== undefined && lengthOf(code) + piece.characters.length <= CODE_LENGTH) code.push(piece);
    else codes.push([piece]);
  }
  return codes.map((code) => ({ ...codeOf(code), plus: false, areaCode: false, numbered: whole.numbered }));
}

/** At most one wrong sign a code. */
function isNearlyAllDigits(characters: readonly string[]): boolean {
  const wrong = characters.filter((character) => !/^[0-9]$/u.test(digitItLooksLike(character) ?? character));
  return wrong.length * CODE_LENGTH <= characters.length;
}

function inEights(chunk: Chunk): readonly Chunk[] {
  if (chunk.characters.length < CODE_LENGTH * 2) return [chunk];
  const count = Math.ceil(chunk.characters.length / CODE_LENGTH);
  return Array.from({ length: count }, (_, place) => ({
    ...chunk,
    characters: chunk.characters.slice(place * CODE_LENGTH, (place + 1) * CODE_LENGTH),
  }));
}

function codeOf(chunks: readonly Chunk[]): Code {
  const before = chunks[0]?.before ?? '';
  return {
    characters: chunks.flatMap((chunk) => chunk.characters),
    layout: chunks.map((chunk) => chunk.characters.length).join(' '),
    scripts: [...new Set(chunks.flatMap((chunk) => chunk.scripts))],
    plus: /\+ ?\(?$/u.test(before),
    areaCode: chunks.some(
      (chunk) => isNumber(chunk) && chunk.before.endsWith('(') && chunk.after.startsWith(')'),
    ),
    numbered: before.includes(LIST_NUMBER),
  };
}
