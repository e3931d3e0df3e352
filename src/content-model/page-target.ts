import { DEFAULT_LANGUAGE, type LanguageCode } from '../i18n/languages.ts';
import { inLanguage } from './routes.ts';

/** Where a link leads. */
export interface PageTarget {
  /** From the top of the site. */
  readonly address: string;
  /** The language of the page that stands in for one which is not there; left out otherwise. */
  readonly standsIn?: LanguageCode;
}

/**
 * Says where a link to a page leads that is written once for all languages.
 *
 * @param address - from the top of the pages of a language, such as `/tools/clock/#other`; a file's, or one outside,
 *   stays as it is.
 * @param language - of the page that holds the link.
 * @param pagesIn - the addresses of the pages that are made in a language.
 * @returns the page in that language; where it is not there, the default language's.
 */
export function pageTarget(
  address: string,
  language: LanguageCode,
  pagesIn: (language: LanguageCode) => ReadonlySet<string>,
): PageTarget {
  if (language === DEFAULT_LANGUAGE) return { address };
  const [page = ''] = address.split(/[?#]/u);
  if (pagesIn(language).has(page)) return { address: inLanguage(address, language) };
  return pagesIn(DEFAULT_LANGUAGE).has(page) ? { address, standsIn: DEFAULT_LANGUAGE } : { address };
}
