import { footnotes, type Note } from './notes.ts';
import type { Claim, Source } from './schemas/facts.ts';
import { screenClaimId } from './screen-words.ts';
import { oldSourcesYear, sourceDates, sourceIdsUnder, type SourceDates } from './source-dates.ts';

/** What the footnotes of a page need. */
export interface PageNotes {
  readonly notes: readonly Note[];
  /** Documents in which the labels of the page were seen. */
  readonly labelSourceIds: readonly string[];
  /** Number of each cited claim's note. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly dates: SourceDates | undefined;
  /** See {@link oldSourcesYear}; measured on the day on which the sources were last read. */
  readonly old: string | undefined;
}

/**
 * Prepares the footnotes of a page.
 *
 * @param claimIds - the claims that it cites, in the order in which a reader meets them.
 * @param facts - every claim and source by id.
 * @returns the notes, their numbers, and how fresh the facts are.
 */
export function pageNotes(
  claimIds: readonly string[],
  {
    claims,
    sources,
  }: { readonly claims: ReadonlyMap<string, Claim>; readonly sources: ReadonlyMap<string, Source> },
): PageNotes {
  const isLabel = (id: string): boolean => id.startsWith(screenClaimId('label', ''));
  const { notes, numbers } = footnotes(
    claimIds.filter((id) => !isLabel(id)),
    claims,
    (id) => sourceIdsUnder(id, claims),
  );
  const labelSourceIds = [...new Set(claimIds.filter(isLabel).flatMap((id) => sourceIdsUnder(id, claims)))];
  const dates = sourceDates(claimIds, claims, sources);
  const old = dates === undefined ? undefined : oldSourcesYear(claimIds, claims, sources, dates.checked);
  return { notes, labelSourceIds, numbers, dates, old };
}
