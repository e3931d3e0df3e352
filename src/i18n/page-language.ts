import { languageOr, type LanguageCode } from './languages.ts';

/**
 * Names the language of a page that is being rendered, and of every component on it.
 *
 * @param page - the `Astro` of a component. Pages of every language are made by one file below
 *   `src/pages/[...language]`; what stands beside that folder is in the default language.
 */
export function pageLanguage({ params }: { readonly params: object }): LanguageCode {
  return languageOr((params as { readonly language?: string }).language);
}
