import { facts } from '../content-model/collections.ts';
import { pageNotes, type PageNotes } from '../content-model/page-notes.ts';

/**
 * Prepares the footnotes of a page.
 *
 * @param claimIds - the claims that it cites, in the order in which a reader meets them.
 * @returns the notes, their numbers, and how fresh the facts are.
 */
export function footnotesOf(claimIds: readonly string[]): PageNotes {
  return pageNotes(claimIds, facts());
}
