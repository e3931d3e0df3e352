interface Language {
  /** As its readers call it, for the switcher. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Every mark that opens or closes a quotation. */
  readonly quotationMarks: string;
  /** What parts words: blanks, or nothing, so that a dictionary has to find them (`word-breaks.ts`). */
  readonly wordsPartedBy: 'blanks' | 'nothing';
  /** The language by whose rules Pagefind cuts words to their stems. */
  readonly pagefindStemmer: string | undefined;
  /** The published formula by which texts are measured (`readability.ts`). */
  readonly readability: 'flesch-kincaid' | 'martins' | 'szigriszt-pazos' | undefined;
  /** How many letters it takes to say what English says in one: what is held to a length has so much more of it. */
  readonly lettersForOne: number;
}

/**
 * The languages that the site knows. What scripts of pages need of a language stands in the other files of this room, one
 * subject each, so that no page carries more than it asks for; the compiler names what a language lacks there.
 */
export const LANGUAGES = {
  en: {
    name: 'English',
    direction: 'ltr',
    quotationMarks: '"“”',
    wordsPartedBy: 'blanks',
    pagefindStemmer: 'en',
    readability: 'flesch-kincaid',
    lettersForOne: 1,
  },
  'pt-BR': {
    name: 'Português (Brasil)',
    direction: 'ltr',
    quotationMarks: '"“”',
    wordsPartedBy: 'blanks',
    pagefindStemmer: 'pt',
    readability: 'martins',
    lettersForOne: 1.1,
  },
  es: {
    name: 'Español',
    direction: 'ltr',
    quotationMarks: '"“”«»',
    wordsPartedBy: 'blanks',
    pagefindStemmer: 'es',
    readability: 'szigriszt-pazos',
    lettersForOne: 1.15,
  },
  id: {
    name: 'Bahasa Indonesia',
    direction: 'ltr',
    quotationMarks: '"“”',
    wordsPartedBy: 'blanks',
    pagefindStemmer: 'id',
    readability: undefined,
    lettersForOne: 1.15,
  },
  tr: {
    name: 'Türkçe',
    direction: 'ltr',
    quotationMarks: '"“”',
    wordsPartedBy: 'blanks',
    pagefindStemmer: 'tr',
    readability: undefined,
    lettersForOne: 1.15,
  },
  hi: {
    name: 'हिन्दी',
    direction: 'ltr',
    quotationMarks: '"“”',
    wordsPartedBy: 'blanks',
    pagefindStemmer: 'hi',
    readability: undefined,
    lettersForOne: 1.15,
  },
  ar: {
    name: 'العربية',
    direction: 'rtl',
    quotationMarks: '"“”«»',
    wordsPartedBy: 'blanks',
    pagefindStemmer: 'ar',
    readability: undefined,
    lettersForOne: 1,
  },
  fr: {
    name: 'Français',
    direction: 'ltr',
    quotationMarks: '"“”«»',
    wordsPartedBy: 'blanks',
    pagefindStemmer: 'fr',
    readability: undefined,
    lettersForOne: 1.2,
  },
  de: {
    name: 'Deutsch',
    direction: 'ltr',
    quotationMarks: '"„“”»«',
    wordsPartedBy: 'blanks',
    pagefindStemmer: 'de',
    readability: undefined,
    lettersForOne: 1.2,
  },
  ja: {
    name: '日本語',
    direction: 'ltr',
    quotationMarks: '"“”「」『』',
    wordsPartedBy: 'nothing',
    pagefindStemmer: undefined,
    readability: undefined,
    lettersForOne: 0.6,
  },
} as const satisfies Readonly<Record<string, Language>>;

/** Code of such a language: a BCP 47 tag, and the folder of its words in `src/content`. */
export type LanguageCode = keyof typeof LANGUAGES;

/** The languages of the site's pages, the default one first; see `published-languages.ts`. */
export const PUBLISHED_CODES = ['en'] as const satisfies readonly LanguageCode[];

export type PublishedCode = (typeof PUBLISHED_CODES)[number];

/** What every published language must have, and any other may have already. */
export type ByLanguage<Value> = Readonly<Record<PublishedCode, Value>> &
  Readonly<Partial<Record<LanguageCode, Value>>>;

/** The languages with one value of one field of their entry. */
export type CodesWith<Field extends keyof Language, Value> = {
  [Code in LanguageCode]: (typeof LANGUAGES)[Code][Field] extends Value ? Code : never;
}[LanguageCode];

/** The language of the pages that stand below no language's folder, and the shape of every other one. */
export const DEFAULT_LANGUAGE: LanguageCode = 'en';

/**
 * Says how long a text of a language may be that is held to a length in English.
 *
 * @param characters - of the English text at most.
 * @param language - of the text.
 * @returns its characters at most.
 */
export function roomIn(language: LanguageCode, characters: number): number {
  return Math.round(characters * LANGUAGES[language].lettersForOne);
}

/**
 * Reads the language of a page.
 *
 * @param code - what the page says, where it says it.
 * @returns the code, or the default language's where the site is not written in such a language.
 */
export function languageOr(code: string | undefined): LanguageCode {
  return code !== undefined && isLanguage(code) ? code : DEFAULT_LANGUAGE;
}

/** @returns whether the site knows a language by this code. */
export function isLanguage(code: string): code is LanguageCode {
  return Object.hasOwn(LANGUAGES, code);
}
