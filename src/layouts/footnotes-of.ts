import { citedClaimIds } from '../knowledge/citations.ts';
import { facts } from '../knowledge/collections.ts';
import { grounds, oldGrounds, sourceIdsUnder, type Grounds } from '../knowledge/grounds.ts';
import { footnotes, type Note } from '../knowledge/notes.ts';

/**
 * Prepares the footnotes of a page.
 *
 * @param body - the MDX of the page.
 * @returns the notes, the number for each cited claim, how fresh the facts are, and whether all of them are old (see
 *   {@link oldGrounds}; measured on the day on which they were last read).
 */
export async function footnotesOf(body: string | undefined): Promise<{
  notes: Note[];
  numbers: Map<string, number>;
  dates: Grounds | undefined;
  old: string | undefined;
}> {
  const { claims, sources } = await facts();
  const cited = citedClaimIds(body ?? '');
  const { notes, numbers } = footnotes(cited, claims, (id) => sourceIdsUnder(id, claims));
  const dates = grounds(cited, claims, sources);
  const old = dates === undefined ? undefined : oldGrounds(cited, claims, sources, dates.checked);
  return { notes, numbers, dates, old };
}
