import { facts } from '../content-model/collections.ts';
import {
  oldSourcesYear,
  sourceDates,
  sourceIdsUnder,
  type SourceDates,
} from '../content-model/source-dates.ts';
import { footnotes, type Note } from '../content-model/notes.ts';
import { screenClaimId } from '../content-model/screen-words.ts';

/** What the footnotes of a page need. */
export interface PageFootnotes {
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
 * @returns the notes, their numbers, and how fresh the facts are.
 */
export function footnotesOf(claimIds: readonly string[]): PageFootnotes {
  const { claims, sources } = facts();
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
