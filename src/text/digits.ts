import { decimalValue } from './decimal-value.ts';

/** Scripts whose digits people meet on keyboards, by the code point of their zero. */
const ZEROS = {
  0x0660: 'arabic-indic',
  0x06f0: 'persian',
  0x0966: 'devanagari',
  0x09e6: 'bengali',
  0x0a66: 'gurmukhi',
  0x0ae6: 'gujarati',
  0x0b66: 'odia',
  0x0be6: 'tamil',
  0x0c66: 'telugu',
  0x0ce6: 'kannada',
  0x0d66: 'malayalam',
  0x0e50: 'thai',
  0x0ed0: 'lao',
  0x1040: 'burmese',
  0x17e0: 'khmer',
  0xff10: 'full-width',
} as const;

/** Scripts in which digits can be written; `other` stands for all that have no name here. */
export const DIGIT_SCRIPTS = [...Object.values(ZEROS), 'other'] as const;

export type DigitScript = (typeof DIGIT_SCRIPTS)[number];

/** A decimal digit of any script. */
export interface Digit {
  readonly value: number;
  /** Missing for the digits 0 to 9 of ASCII. */
  readonly script?: DigitScript;
}

/**
 * Reads a decimal digit of any script, and names the script.
 *
 * @param character - one code point.
 * @returns its value from 0 to 9 with its script, or undefined when the character is no decimal digit.
 */
export function decimalDigit(character: string): Digit | undefined {
  const value = decimalValue(character);
  if (value === undefined) return undefined;
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? { value } : { value, script: scriptOf(code - value) };
}

function scriptOf(zero: number): DigitScript {
  return isNamed(zero) ? ZEROS[zero] : 'other';
}

function isNamed(zero: number): zero is keyof typeof ZEROS {
  return Object.hasOwn(ZEROS, zero);
}
