import { facts } from '../knowledge/collections.ts';
import { grounds, oldGrounds, sourceIdsUnder, type Grounds } from '../knowledge/grounds.ts';
import { footnotes, type Note } from '../knowledge/notes.ts';

/** What the footnotes of a page need. */
export interface PageFootnotes {
  readonly notes: readonly Note[];
  /** Number of each cited claim's note. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly dates: Grounds | undefined;
  /** See {@link oldGrounds}; measured on the day on which the sources were last read. */
  readonly old: string | undefined;
}

/**
 * Prepares the footnotes of a page.
 *
 * @param claimIds - the claims that it cites, in the order in which a reader meets them.
 * @returns the notes, their numbers, and how fresh the facts are.
 */
export async function footnotesOf(claimIds: readonly string[]): Promise<PageFootnotes> {
  const { claims, sources } = await facts();
  const { notes, numbers } = footnotes(claimIds, claims, (id) => sourceIdsUnder(id, claims));
  const dates = grounds(claimIds, claims, sources);
  const old = dates === undefined ? undefined : oldGrounds(claimIds, claims, sources, dates.checked);
  return { notes, numbers, dates, old };
}
