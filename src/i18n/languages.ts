/** What the site has to know of each language that it is written in, apart from its words. */
export const LANGUAGES = {
  en: {
    direction: 'ltr',
    /** Whose form of dates is used: "23 November 2026". */
    dates: 'en-GB',
    /** Every mark that opens or closes a quotation. */
    quotationMarks: '"“”',
  },
} as const satisfies Readonly<Record<string, Language>>;

interface Language {
  readonly direction: 'ltr' | 'rtl';
  /** BCP 47 tag. */
  readonly dates: string;
  readonly quotationMarks: string;
}

/** Code of a language that the site is written in: a BCP 47 tag, and the folder of its words in `src/content`. */
export type LanguageCode = keyof typeof LANGUAGES;

/** The language of the pages that stand below no language's folder. */
export const DEFAULT_LANGUAGE: LanguageCode = 'en';

/** Whether the site is written in a language. */
export function isLanguage(code: string): code is LanguageCode {
  return Object.hasOwn(LANGUAGES, code);
}

/**
 * @param code - BCP 47 tag, such as a page's own; none where nothing says it.
 * @returns the code, or the default language's where the site is not written in that language.
 */
export function languageOr(code: string | undefined): LanguageCode {
  return code !== undefined && isLanguage(code) ? code : DEFAULT_LANGUAGE;
}
