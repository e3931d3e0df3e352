import { decimalValue } from './decimal-value.ts';

const ACCENTS = /\p{M}+/gu;
const APOSTROPHES = /['’‘`ʼ]/gu;
/** Compatibility forms would make a space with an accent of it. */
const ACUTE = /´/gu;
const DIGITS_OF_OTHER_SCRIPTS = /(?![0-9])\p{Nd}/gu;

/**
 * Folds text, so that what differs only in writing can be compared: one case, no accents, no apostrophes, compatibility
 * forms as plain ones (NFKC, Unicode Standard Annex #15), digits of every script as 0 to 9.
 *
 * @param text - any text; one character can become eighteen.
 * @returns the folded text, with its spaces and punctuation.
 */
export function fold(text: string): string {
  return text
    .replace(ACUTE, "'")
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replace(APOSTROPHES, '')
    .replace(DIGITS_OF_OTHER_SCRIPTS, (digit) => String(decimalValue(digit)));
}
