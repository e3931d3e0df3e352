import { languageOr, type LanguageCode } from '../i18n/languages.ts';

/** @returns the language of a written page, by its id, such as `en/fixes/text-messages`. */
export function languageOfId(id: string): LanguageCode {
  return languageOr(id.split('/')[0]);
}
