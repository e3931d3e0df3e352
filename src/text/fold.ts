import { decimalValue } from './decimal-value.ts';

/**
 * Marks that a writer may leave out: accents, vowel marks of Arabic and Hebrew, the dot below letters of Hindi. The vowel
 * signs of Hindi and the voicing marks of Japanese are none of them: with another one it is another word.
 */
const ACCENTS = /(?![\u3099\u309A])(?=\p{M})[\p{sc=Zinh}\p{sc=Arab}\p{sc=Hebr}\u093C]/gu;
const APOSTROPHES = /['’‘`ʼ]/gu;
/** Compatibility forms would make a space with an accent of it. */
const ACUTE = /´/gu;
const DIGITS_OF_OTHER_SCRIPTS = /(?![0-9])\p{Nd}/gu;
/** What joins or parts the letters of a word on the screen. */
const JOINERS = /(\p{M})[\u200C\u200D]+/gu;

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
    .replace(JOINERS, '$1')
    .replace(APOSTROPHES, '')
    .replace(DIGITS_OF_OTHER_SCRIPTS, (digit) => String(decimalValue(digit)))
    .normalize('NFC');
}
