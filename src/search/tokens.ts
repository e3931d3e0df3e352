import { stemmer } from 'stemmer';
import { fold } from '../text/fold.ts';

/** One word of a query. */
export interface Token {
  /** Small letters and digits, without accents. */
  readonly word: string;
  readonly stem: string;
  /** Number of the sentence that it stands in, from 0. */
  readonly sentence: number;
}

/** Enough for any story; what comes after is not read, so that a book pasted into the field costs nothing. */
const LONGEST_TEXT = 2_000;

const SENTENCE_END = /[.!?…。؟\n]+/gu;
/** Letters and digits are told apart: "6digit" is two words, and so is "2fa" wherever it stands. */
const WORD = /\p{L}+|\p{Nd}+/gu;

/** The words of a folded text. */
const wordsIn = (folded: string): readonly string[] => folded.match(WORD) ?? [];

/** The words of a text, as those of a query are read: {@link fold}ed. */
export const wordsOf = (text: string): readonly string[] => wordsIn(fold(text));

/**
 * Cuts text into words that can be compared: one case, no accents, digits of every script as ours, no emoji.
 *
 * @param text - what a reader typed.
 * @returns the words in their order; no more than 2,000 characters are read.
 */
export function tokensOf(text: string): Token[] {
  // Cut twice: some signs become whole sentences.
  return fold(text.slice(0, LONGEST_TEXT))
    .slice(0, LONGEST_TEXT)
    .split(SENTENCE_END)
    .flatMap((part, sentence) => wordsIn(part).map((word) => ({ word, stem: stemOf(word), sentence })));
}

/**
 * Cuts a word to what its forms share. "Authenticator" (an app) keeps apart from "authentication" (a login).
 *
 * @param word - small letters.
 * @returns its stem, by Porter's rules for English.
 */
export function stemOf(word: string): string {
  return /^authenticators?$/u.test(word) ? 'authenticator' : stemmer(word);
}
