import { isNumber, lengthOf } from './chunks.ts';
import type { Chunk, Line } from './chunks.ts';
import { codeOf, separated } from './code.ts';
import type { Code } from './code.ts';
import { groupsOf, joined } from './groups.ts';
import type { Group } from './groups.ts';
import { countedCodes } from './numbering.ts';
import { setupKeyIn } from './setup-key.ts';
import { asDigits, checkOne, notACode } from './single.ts';
import type { SingleCheck } from './verdicts.ts';

/** The answer for one code, with what is needed to put it into a list. */
export interface Finding {
  readonly check: SingleCheck;
  /** How many characters it has. */
  readonly length: number;
  /** Equal for the same code however it was written. Never leaves the check. */
  readonly key: string;
}

const SHORTEST_OF_A_ROW = 5;
const CODE_LENGTH = 8;

/**
 * Judges one line of a text.
 *
 * @param line - the line.
 * @returns what stands in it: one finding, more where it holds several codes.
 */
export function checkLine(line: Line): readonly Finding[] {
  const { chunks } = line;
  const setupKey = setupKeyIn(chunks);
  if (setupKey !== undefined) return [finding(setupKey, chunks)];
  if (chunks.some(isAddressPart)) return [finding(notACode('address'), [])];
  if (chunks.length === 0) return [finding(notACode(line.foreignWords ? 'words' : 'no-digits'), [])];
  if (isOtherService(chunks)) return [finding(notACode('other-service'), chunks)];
  if (isSpreadsheetNumber(chunks)) return [spreadsheetNumber(chunks)];
  const counted = countedCodes(chunks);
  if (counted !== undefined) {
    return counted.map((code) => checkCode(codeOf({ chunks: code, plus: false, numbered: true })));
  }
  const { groups, prose } = groupsOf(line);
  if (groups.length === 0) return [finding(notACode('words'), [])];
  return prose ? checkProse(groups) : checkBare(groups);
}

function checkBare(groups: readonly Group[]): readonly Finding[] {
  const sizes = groups.map((group) => lengthOf(group.chunks));
  const apart =
    sizes.every((size) => size >= SHORTEST_OF_A_ROW) ||
    sizes.filter((size) => size === CODE_LENGTH).length >= 2;
  const parts = apart ? groups : [joined(groups)];
  return parts.flatMap((group) => separated(codeOf(group)).map(checkCode));
}

/** Among words only what has the shape of something counts; a year or a house number does not. */
function checkProse(groups: readonly Group[]): readonly Finding[] {
  const found = groups
    .filter((group) => !isDate(group.chunks))
    .flatMap((group) => separated(codeOf(group)).map(checkCode))
    .filter(({ check }) => {
      if (check.verdict === 'wrong-length') return Math.abs(check.digits - CODE_LENGTH) === 1;
      if (check.verdict === 'lookalikes') return check.digits === CODE_LENGTH && check.wrong.length <= 3;
      return check.verdict !== 'not-a-code';
    });
  return found.length > 0 ? found : [finding(notACode('words'), [])];
}

function checkCode(code: Code): Finding {
  return {
    check: checkOne(code),
    length: code.characters.length,
    key: asDigits(code.characters).join(''),
  };
}

function finding(check: SingleCheck, chunks: readonly Chunk[]): Finding {
  return {
    check,
    length: lengthOf(chunks),
    key: chunks.map((chunk) => chunk.characters.join('')).join(''),
  };
}

/** Part of a web or mail address: `https://…`, `www.…`, `name@…`. */
function isAddressPart(chunk: Chunk): boolean {
  if (chunk.after === '@' || chunk.after.startsWith(':/')) return true;
  return (
    chunk.after === '.' && chunk.characters.length === 3 && chunk.characters.join('').toLowerCase() === 'www'
  );
}

/**
 * Codes of other services: five letters or digits, a hyphen, five more; the `G-123456` of Google's text messages;
 * Facebook's `FB-12345`.
 */
function isOtherService(chunks: readonly Chunk[]): boolean {
  const [left, right, more] = chunks;
  if (left === undefined || right === undefined || more !== undefined || right.before !== '-') return false;
  if (left.characters.length === 5 && right.characters.length === 5)
    return !isNumber(left) || !isNumber(right);
  if (left.characters.length > 2 || !isNumber(right)) return false;
  const { length } = right.characters;
  const prefix = left.characters.join('');
  return (prefix === 'G' && length === 6) || (prefix === 'FB' && length >= 5 && length <= CODE_LENGTH);
}

/** What a spreadsheet makes of a long number: `1.2345678E+07`. */
function isSpreadsheetNumber(chunks: readonly Chunk[]): boolean {
  if (chunks.length > 3 || lengthOf(chunks) > 20) return false;
  const written = chunks
    .map((chunk, index) => (index > 0 ? chunk.before : '') + chunk.characters.join(''))
    .join('');
  return /^[0-9](?:[.,][0-9]{1,15})?E\+?[0-9]{1,2}$/iu.test(written);
}

function spreadsheetNumber(chunks: readonly Chunk[]): Finding {
  const digits = chunks.reduce((sum, chunk) => sum + chunk.digits, 0);
  const reading = { readAs: '', digits, scripts: [], listNumberLeftOut: false };
  return finding({ verdict: 'wrong-length', ...reading, reasons: ['spreadsheet-number'] }, chunks);
}

/** A date such as 2026-11-23 or 23/11/2026, which stands above many a list. */
function isDate(chunks: readonly Chunk[]): boolean {
  const [first, second, third, more] = chunks;
  if (first === undefined || second === undefined || third === undefined || more !== undefined) return false;
  const layout = [first, second, third].map((chunk) => chunk.characters.length).join(' ');
  return (
    (layout === '4 2 2' || layout === '2 2 4') &&
    second.before === third.before &&
    /^[-./]$/u.test(second.before)
  );
}
