import { charactersOf } from '../../../text/characters.ts';

/** A longer text is not read, in UTF-16 units. */
export const LONGEST_CODE_TEXT = 100;
const DIGITS = 6;

/** Why a text is no code. */
export const MALFORMED_REASONS = ['empty', 'letters', 'too-few', 'too-many', 'too-long'] as const;

/** A code as it was typed. */
export type TypedCode =
  | {
      readonly kind: 'code';
      /** Six digits, 0 to 9. */
      readonly code: string;
      /** Whether digits of another script were read as these. */
      readonly otherDigits: boolean;
    }
  | {
      readonly kind: 'malformed';
      readonly reason: (typeof MALFORMED_REASONS)[number];
      /** How many digits there were. */
      readonly digits: number;
    };

/**
 * Reads a code of six digits. It sees through spaces of every kind, dashes, punctuation, invisible marks and the
 * digits of other scripts. It throws nothing.
 *
 * @param text - what was typed or pasted; texts of more than 100 UTF-16 units are refused unread.
 * @returns the code, or why it is none.
 */
export function readTypedCode(text: string): TypedCode {
  if (text.length > LONGEST_CODE_TEXT) return { kind: 'malformed', reason: 'too-long', digits: 0 };
  const characters = Array.from(text).flatMap(charactersOf);
  const digits = characters.filter((character) => character.kind === 'digit');
  const code = digits.map((digit) => digit.text).join('');
  const refuse = (reason: (typeof MALFORMED_REASONS)[number]): TypedCode => ({
    kind: 'malformed',
    reason,
    digits: code.length,
  });
  if (characters.some(({ kind }) => kind === 'letter' || kind === 'word' || kind === 'sign')) {
    return refuse('letters');
  }
  if (code === '') return refuse('empty');
  if (code.length < DIGITS) return refuse('too-few');
  if (code.length > DIGITS) return refuse('too-many');
  return { kind: 'code', code, otherDigits: digits.some(({ script }) => script !== undefined) };
}
