import { decimalValue } from './decimal-value.ts';

/** Digits with what parts thousands and fractions; what touches a Latin letter is a name, such as 2FA. */
const NUMBER = /[\p{Script=Latin}\p{Nd}]+(?:[.,٫٬'’\u00A0\u202F]\p{Nd}+)*/gu;
const DIGITS_ONLY = /^\p{Nd}\P{L}*$/u;
/** English writes "the 28th" where others write 28 or 28º. */
const ORDINAL = /^\p{Nd}+(?:st|nd|rd|th|º|ª)$/u;

/**
 * Lists the numbers of a text in any digits, so that two languages can be compared: 1,000 is written 1.000 in others.
 *
 * @param text - any text.
 * @returns each number in our digits, without what parts them, in order of size as texts are sorted.
 */
export function numbersIn(text: string): string[] {
  return (text.match(NUMBER) ?? [])
    .filter((word) => DIGITS_ONLY.test(word) || ORDINAL.test(word))
    .map((word) => Array.from(word, (sign) => decimalValue(sign) ?? '').join(''))
    .sort();
}
