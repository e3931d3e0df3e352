import { stemmer as porter } from 'stemmer';
import type { ByLanguage, LanguageCode } from './languages.ts';

/** Cuts a word in small letters to what its forms share. */
type Stemmer = (word: string) => string;

const STEMMERS: ByLanguage<Stemmer> = {
  // Porter's rules make one stem of an authenticator, which is an app, and of authentication, which is a login.
  en: (word) => (/^authenticators?$/u.test(word) ? 'authenticator' : porter(word)),
};

/**
 * Cuts a word to what its forms share.
 *
 * @param word - small letters.
 * @param language - whose rules to follow.
 * @returns the stem; the word itself where the language has no rules here.
 */
export function stemOf(word: string, language: LanguageCode): string {
  return STEMMERS[language]?.(word) ?? word;
}
