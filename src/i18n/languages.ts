interface Language {
  readonly direction: 'ltr' | 'rtl';
  /** Every mark that opens or closes a quotation. */
  readonly quotationMarks: string;
}

/**
 * The languages that the site is written in. What scripts of pages need of a language stands in the other files of this
 * room, one subject each, so that no page carries more than it asks for; the compiler names what a new language lacks.
 */
export const LANGUAGES = {
  en: { direction: 'ltr', quotationMarks: '"“”' },
} as const satisfies Readonly<Record<string, Language>>;

/** Code of such a language: a BCP 47 tag, and the folder of its words in `src/content`. */
export type LanguageCode = keyof typeof LANGUAGES;

/** The language of the pages that stand below no language's folder. */
export const DEFAULT_LANGUAGE: LanguageCode = 'en';

/**
 * Reads the language of a page.
 *
 * @param code - what Astro or the page says, where it says it.
 * @returns the code, or the default language's where the site is not written in such a language.
 */
export function languageOr(code: string | undefined): LanguageCode {
  return code !== undefined && isLanguage(code) ? code : DEFAULT_LANGUAGE;
}

function isLanguage(code: string): code is LanguageCode {
  return Object.hasOwn(LANGUAGES, code);
}
