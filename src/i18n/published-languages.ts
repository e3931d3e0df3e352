import { DEFAULT_LANGUAGE, isLanguage, PUBLISHED_CODES, type LanguageCode } from './languages.ts';

/**
 * Reads which languages' pages are built.
 *
 * @param list - codes with commas between them; set to try a language that is not published, as the tests do.
 * @returns the codes, the default language's first; without a list, those of the site.
 * @throws Error when the list does not begin with the default language, or names one that the site does not know.
 */
export function publishedLanguages(list: string | undefined): readonly LanguageCode[] {
  if (list === undefined || list === '') return PUBLISHED_CODES;
  const codes = list.split(',');
  const known = codes.filter(isLanguage);
  if (known.length < codes.length || known[0] !== DEFAULT_LANGUAGE)
    throw new Error(
      `PUBLISHED_LANGUAGES is "${list}": write codes from src/i18n/languages.ts with commas between them, ${DEFAULT_LANGUAGE} first.`,
    );
  return known;
}

/** The languages of the pages that are built, the default one first. Only the build knows them: see above. */
export const PUBLISHED_LANGUAGES = publishedLanguages(process.env['PUBLISHED_LANGUAGES']);
