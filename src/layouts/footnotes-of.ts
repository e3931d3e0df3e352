import { facts } from '../content-model/collections.ts';
import { pageNotes, type PageNotes } from '../content-model/page-notes.ts';
import type { LanguageCode } from '../i18n/languages.ts';

/**
 * Prepares the footnotes of a page.
 *
 * @param claimIds - the claims that it cites, in the order in which a reader meets them.
 * @param language - of the page.
 * @returns the notes, their numbers, and how fresh the facts are.
 */
export function footnotesOf(claimIds: readonly string[], language: LanguageCode): PageNotes {
  return pageNotes(claimIds, facts(language));
}
