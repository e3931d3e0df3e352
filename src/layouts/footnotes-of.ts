import { citedClaimIds } from '../knowledge/citations.ts';
import { facts } from '../knowledge/collections.ts';
import { grounds, sourceIdsUnder, type Grounds } from '../knowledge/grounds.ts';
import { footnotes, type Note } from '../knowledge/notes.ts';

/**
 * Prepares the footnotes of a page.
 *
 * @param body - the MDX of the page.
 * @returns the notes, the number for each cited claim, and how fresh the facts are.
 */
export async function footnotesOf(
  body: string | undefined,
): Promise<{ notes: Note[]; numbers: Map<string, number>; dates: Grounds | undefined }> {
  const { claims, sources } = await facts();
  const cited = citedClaimIds(body ?? '');
  const { notes, numbers } = footnotes(cited, claims, (id) => sourceIdsUnder(id, claims));
  return { notes, numbers, dates: grounds(cited, claims, sources) };
}
