import { digitItLooksLike } from '../../../text/lookalikes.ts';
import type { Code } from './code-groups.ts';
import {
  CODE_LENGTH,
  LOGIN_CODE_LENGTH,
  LONGEST_MAILED_CODE,
  SHORTEST_ROW,
  groupSize,
} from './code-shape.ts';
import type {
  LengthReason,
  NotACode,
  OtherReason,
  SeenThrough,
  SingleCheck,
  WrongCharacter,
} from './recovery-code-verdicts.ts';

/** International numbers have at most 15 digits (ITU-T E.164, section 6). */
const LONGEST_PHONE_NUMBER = 15;
const SHORTEST_NATIONAL_NUMBER = 9;
const SHORTEST_INTERNATIONAL_NUMBER = 7;
const LONGEST_WITH_LETTERS = 12;
const DIGIT = /^[0-9]$/u;

/** Judges characters that are at most one code. */
export function checkOne(code: Code): SingleCheck {
  const { characters, scripts, numbered } = code;
  const digits = characters.length;
  const seen = { digits, scripts, listNumberLeftOut: numbered };
  if (characters.some((character) => !DIGIT.test(character))) return checkWithLetters(characters, seen);
  if (isPhoneNumber(code)) return { verdict: 'phone-number' };
  const reading = { readAs: inGroups(characters), ...seen };
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

function checkWithLetters(characters: readonly string[], seen: SeenThrough): SingleCheck {
  const { length } = characters;
  const wrong = characters.flatMap((character, index): WrongCharacter[] =>
    DIGIT.test(character) ? [] : [{ position: index + 1, character }],
  );
  if (wrong.length * 2 > length || length < SHORTEST_ROW || length > LONGEST_WITH_LETTERS) {
    return notACode('letters');
  }
  return wrong.every(({ character }) => digitItLooksLike(character) !== undefined)
    ? { verdict: 'lookalikes', ...seen, characters, wrong }
    : { verdict: 'not-a-code', reason: 'letters', characters, wrong };
}

function inGroups(digits: readonly string[]): string {
  const size = groupSize(digits.length);
  return digits.map((digit, index) => (index > 0 && index % size === 0 ? ` ${digit}` : digit)).join('');
}

/** A plus, a zero in front, or an area code: in brackets, or in the layout of North America. */
function isPhoneNumber({ characters, layout, plus, areaCode }: Code): boolean {
  const { length } = characters;
  if (length > LONGEST_PHONE_NUMBER) return false;
  if (plus) return length >= SHORTEST_INTERNATIONAL_NUMBER;
  if (length < SHORTEST_NATIONAL_NUMBER) return false;
  return characters[0] === '0' || areaCode || /^(?:1 )?3 3 4$/u.test(layout);
}

function lengthReasons({ characters, layout }: Code): readonly LengthReason[] {
  const { length } = characters;
  if (length < CODE_LENGTH - 1) return ['too-short'];
  if (length === CODE_LENGTH - 1) {
    return layout === '4 3' ? ['digit-missing', 'leading-zero-lost'] : ['leading-zero-lost', 'digit-missing'];
  }
  if (/^[12] (?:8|4 4)$/u.test(layout)) return ['list-number', 'digit-extra'];
  if (length === LONGEST_MAILED_CODE) return ['mailed-code', 'too-long'];
  if (length > CODE_LENGTH + 1) return ['too-long'];
  const doubled = characters.some((digit, index) => index > 0 && digit === characters[index - 1]);
  return doubled ? ['digit-doubled', 'list-number'] : ['list-number', 'digit-extra'];
}
