import { stemmer as porter } from 'stemmer';
import type { ByLanguage, LanguageCode } from './languages.ts';

/** Cuts a word in small letters to what its forms share. */
type Stemmer = (word: string) => string;

/** Endings of the plural of words without accents, with what stands there in the singular; the first that fits counts. */
const PORTUGUESE_PLURALS: readonly (readonly [ending: RegExp, singular: string])[] = [
  [/(?:oes|aes)$/u, 'ao'],
  [/([aeou])is$/u, '$1l'],
  [/([rzs])es$/u, '$1'],
  [/ns$/u, 'm'],
  [/s$/u, ''],
];

/**
 * Takes number and gender off a Portuguese word: a whole stemmer would make every search page a third heavier, and what
 * verbs say is learnt from the sample queries.
 *
 * @see Savoy, "Light stemming approaches for the French, Portuguese, German and Hungarian languages", SAC 2006
 */
function portuguese(word: string): string {
  if (word.length < 5) return word;
  const [ending, singular] = PORTUGUESE_PLURALS.find(([plural]) => plural.test(word)) ?? [/$/u, ''];
  return word.replace(ending, singular).replace(/(...)[aeo]$/u, '$1');
}

/** Porter's rules make one stem of an authenticator, which is an app, and of authentication, which is a login. */
const english: Stemmer = (word) => (/^authenticators?$/u.test(word) ? 'authenticator' : porter(word));

/** Of a script that runs on the pages of one language alone; see `inline-scripts.ts`. */
declare const SCRIPT_LANGUAGE: LanguageCode;

/** @returns a stemmer, or nothing where no page of its language will ever ask. */
const STEMMERS: ByLanguage<Stemmer | undefined> = {
  en: typeof SCRIPT_LANGUAGE === 'undefined' || SCRIPT_LANGUAGE === 'en' ? english : undefined,
  'pt-BR': typeof SCRIPT_LANGUAGE === 'undefined' || SCRIPT_LANGUAGE === 'pt-BR' ? portuguese : undefined,
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
