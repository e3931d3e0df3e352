import type { LanguageCode } from '../i18n/languages.ts';
import { inLanguage } from './routes.ts';

/** A page in one of the languages in which it is made. */
export interface PageInLanguage {
  readonly language: LanguageCode;
  /** From the top of the site. */
  readonly address: string;
}

/**
 * Lists the languages in which a page is made.
 *
 * @param address - from the top of the pages of a language.
 * @param languages - those that are published.
 * @param pagesIn - the addresses of the pages that are made in a language.
 * @returns the page in each of them, in their order.
 */
export function languagesOf(
  address: string,
  languages: readonly LanguageCode[],
  pagesIn: (language: LanguageCode) => ReadonlySet<string>,
): PageInLanguage[] {
  return languages
    .filter((language) => pagesIn(language).has(address))
    .map((language) => ({ language, address: inLanguage(address, language) }));
}

/**
 * Names what a page says of itself in other languages to those who search.
 *
 * @param pages - the page in every language in which it is made, see {@link languagesOf}.
 * @param fallback - the language of the page for readers of all other languages.
 * @returns a language and an address for each `<link rel="alternate">`; none for a page in a single language.
 * @see https://developers.google.com/search/docs/specialty/international/localized-versions
 */
export function alternates(
  pages: readonly PageInLanguage[],
  fallback: LanguageCode,
): { readonly hreflang: string; readonly address: string }[] {
  if (pages.length < 2) return [];
  return [
    ...pages.map(({ language, address }) => ({ hreflang: language, address })),
    ...pages
      .filter(({ language }) => language === fallback)
      .map(({ address }) => ({ hreflang: 'x-default', address })),
  ];
}
