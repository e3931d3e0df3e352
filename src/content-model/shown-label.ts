import { DEFAULT_LANGUAGE, type LanguageCode } from '../i18n/languages.ts';
import type { Label } from './schemas/screen-words.ts';
import { wordingOf } from './screen-words.ts';

/** What a page shows for a label. */
export interface ShownLabel {
  readonly text: string;
  /** Of the text, where that is not the page's. */
  readonly lang: string | undefined;
  /** The label in English, for the brackets behind the text; `undefined` where the text says it. */
  readonly english: string | undefined;
}

/**
 * Says what a page shows for a label. A reader's phone may speak the page's language or English, so both stand there; where
 * the wording is not known it is never guessed.
 *
 * @param label - the label.
 * @param language - of the page.
 * @returns the newest wording in that language with the English one, or English alone.
 */
export function shownLabel(label: Label, language: LanguageCode): ShownLabel {
  const wording = wordingOf(label, language);
  if (wording.language !== language)
    return { text: wording.text, lang: wording.language, english: undefined };
  const english = label.says.find((says) => says.language === DEFAULT_LANGUAGE);
  const isSame = english === undefined || english.text === wording.text;
  return { text: wording.text, lang: undefined, english: isSame ? undefined : english.text };
}
