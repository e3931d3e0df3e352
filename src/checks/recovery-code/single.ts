import type { Code } from './code.ts';
import { digitItLooksLike } from '../../text/lookalikes.ts';
import type {
  LengthReason,
  NotACode,
  OtherReason,
  PhoneReason,
  Reading,
  SeenThrough,
  SingleCheck,
  WrongCharacter,
} from './verdicts.ts';

const CODE_LENGTH = 8;
const LOGIN_CODE_LENGTH = 6;
/** Codes for a new password are mailed with six, eight or ten digits. */
const LONGEST_MAILED_CODE = 10;
/** International numbers have at most 15 digits (ITU-T E.164, section 6). */
const LONGEST_PHONE_NUMBER = 15;
const SHORTEST_NATIONAL_NUMBER = 9;
const SHORTEST_INTERNATIONAL_NUMBER = 7;
const LONGEST_SPELLED_OUT = 12;
const DIGIT = /^[0-9]$/u;

/**
 * Judges characters that are at most one code.
 *
 * @param code - its characters, digits already 0 to 9.
 * @returns the verdict with its reasons.
 */
export function checkOne(code: Code): SingleCheck {
  if (code.characters.some((character) => !DIGIT.test(character))) return checkWithLetters(code);
  const phone = phoneReason(code);
  const digits = code.characters.length;
  if (phone !== undefined) return { verdict: 'phone-number', digits, reason: phone };
  const reading = readingOf(code);
  if (digits === CODE_LENGTH) return { verdict: 'looks-right', ...reading };
  if (digits === LOGIN_CODE_LENGTH) return { verdict: 'six-digit-code', ...reading };
  return { verdict: 'wrong-length', ...reading, reasons: lengthReasons(code) };
}

/** A text that is no code, for a reason that needs no characters shown. */
export function notACode(reason: OtherReason): NotACode {
  return { verdict: 'not-a-code', reason, characters: [], wrong: [] };
}

/** The digits that characters stand for: look-alikes replaced, other letters kept. */
export function asDigits(characters: readonly string[]): readonly string[] {
  return characters.map((character) => digitItLooksLike(character) ?? character);
}

/** How many characters one group has when so many are written down: two of four, two of three. */
export function groupSize(characters: number): number {
  return characters === LOGIN_CODE_LENGTH ? 3 : 4;
}

function checkWithLetters(code: Code): SingleCheck {
  const { characters } = code;
  const { length } = characters;
  const wrong = characters.flatMap((character, index): WrongCharacter[] =>
    DIGIT.test(character) ? [] : [{ position: index + 1, character }],
  );
  const mostlyDigits = wrong.length * 2 <= length && length >= 5 && length <= LONGEST_SPELLED_OUT;
  const all = wrong.every(({ character }) => digitItLooksLike(character) !== undefined);
  if (all && (length === CODE_LENGTH || mostlyDigits)) {
    return { verdict: 'lookalikes', ...seenThrough(code), characters, wrong };
  }
  if (!mostlyDigits) return notACode('letters');
  return { verdict: 'not-a-code', reason: 'letters', characters, wrong };
}

function seenThrough(code: Code): SeenThrough {
  return { digits: code.characters.length, scripts: code.scripts, listNumberLeftOut: code.numbered };
}

function readingOf(code: Code): Reading {
  const { characters } = code;
  const readAs = characters.length > LONGEST_PHONE_NUMBER ? '' : inGroups(characters);
  return { readAs, ...seenThrough(code) };
}

function inGroups(digits: readonly string[]): string {
  const size = groupSize(digits.length);
  return digits.map((digit, index) => (index > 0 && index % size === 0 ? ` ${digit}` : digit)).join('');
}

function phoneReason(code: Code): PhoneReason | undefined {
  const { length } = code.characters;
  if (length > LONGEST_PHONE_NUMBER) return undefined;
  if (code.plus) return length >= SHORTEST_INTERNATIONAL_NUMBER ? 'plus' : undefined;
  if (length < SHORTEST_NATIONAL_NUMBER) return undefined;
  if (code.characters[0] === '0') return 'leading-zero';
  const sizes = code.sizes.join(' ');
  const northAmerican = sizes === '3 3 4' || (sizes === '1 3 3 4' && code.characters[0] === '1');
  return code.areaCode || northAmerican ? 'area-code' : undefined;
}

function lengthReasons(code: Code): readonly LengthReason[] {
  const { length } = code.characters;
  const layout = code.sizes.join(' ');
  if (length < CODE_LENGTH - 1) return ['too-short'];
  if (length === CODE_LENGTH - 1) {
    return layout === '4 3' ? ['digit-missing', 'leading-zero-lost'] : ['leading-zero-lost', 'digit-missing'];
  }
  if (/^(?:1 8|1 4 4|2 8|2 4 4)$/u.test(layout)) return ['list-number', 'digit-extra'];
  if (length === LONGEST_MAILED_CODE) return ['mailed-code', 'too-long'];
  if (length > CODE_LENGTH + 1) return ['too-long'];
  const doubled = code.characters.some((digit, index) => index > 0 && digit === code.characters[index - 1]);
  return doubled ? ['digit-doubled', 'list-number'] : ['list-number', 'digit-extra'];
}
