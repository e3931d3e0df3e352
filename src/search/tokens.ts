import { DEFAULT_LANGUAGE, type LanguageCode } from '../i18n/languages.ts';
import { evenLetters } from '../i18n/even-letters.ts';
import { stemOf } from '../i18n/stemmers.ts';
import { wordsInRun } from '../i18n/word-breaks.ts';
import { fold } from '../text/fold.ts';

/** One word of a query. */
export interface Token {
  /** Small letters with the signs that belong to them, without accents; or digits. */
  readonly word: string;
  readonly stem: string;
}

/** Enough for any story; what comes after is not read, so that a book pasted into the field costs nothing. */
const LONGEST_TEXT = 2_000;

/** Letters and digits are told apart: "6digit" is two words, and so is "2fa" wherever it stands. */
const WORD = /\p{L}[\p{L}\p{M}]*|\p{Nd}+/gu;

const wordsIn = (folded: string, language: LanguageCode): readonly string[] =>
  (evenLetters(folded, language).match(WORD) ?? []).flatMap((run) => wordsInRun(run, language));

/** The words of a text of any length, folded as those of a query are. */
export function wordsOf(text: string, language: LanguageCode = DEFAULT_LANGUAGE): readonly string[] {
  return wordsIn(fold(text), language);
}

/**
 * Cuts a query into words that can be compared: one case, no accents, digits of every script as ours, no emoji.
 *
 * @param text - what a reader typed.
 * @param language - whose word forms are known.
 * @returns the words in their order; no more than 2,000 characters are read.
 */
export function tokensOf(text: string, language: LanguageCode): Token[] {
  // Cut twice: some signs become whole sentences.
  return wordsIn(fold(text.slice(0, LONGEST_TEXT)).slice(0, LONGEST_TEXT), language).map((word) => ({
    word,
    stem: stemOf(word, language),
  }));
}
