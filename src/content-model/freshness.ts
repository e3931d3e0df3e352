import type { Claim, Source } from './schemas/facts.ts';
import { sourceIdsUnder } from './source-dates.ts';

/** A document that somebody should read again. */
export interface StaleSource {
  readonly id: string;
  readonly source: Source;
  /** Days since somebody last opened it. */
  readonly unreadDays: number;
  /** How many pages rest on it. */
  readonly pages: number;
}

const DAY_MILLISECONDS = 86_400_000;

/** Days after which a document should be read again: what changes fastest, soonest. */
const KEEPS_DAYS: Readonly<Record<Source['kind'], number>> = {
  official: 90,
  'official-old': 90,
  'official-quoted': 90,
  support: 90,
  vendor: 180,
  press: 365,
  secondary: 180,
  'users-report': 365,
  'seen-in-code': 180,
  standard: 730,
};

/**
 * Lists what to read again, the most pressing first: what is furthest past its time, weighted by the pages on it.
 *
 * @param today - `YYYY-MM-DD`.
 * @param sources - every source by id.
 * @param claims - every claim by id.
 * @param citedByPage - for each page, the claims that it cites.
 * @returns documents past their time on which at least one page rests.
 */
export function staleSources(
  today: string,
  sources: ReadonlyMap<string, Source>,
  claims: ReadonlyMap<string, Claim>,
  citedByPage: readonly (readonly string[])[],
): StaleSource[] {
  const pages = new Map<string, number>();
  for (const cited of citedByPage) {
    for (const id of new Set(cited.flatMap((claim) => sourceIdsUnder(claim, claims)))) {
      pages.set(id, (pages.get(id) ?? 0) + 1);
    }
  }
  return [...sources]
    .map(([id, source]) => ({
      id,
      source,
      unreadDays: (Date.parse(today) - Date.parse(source.seen)) / DAY_MILLISECONDS,
      pages: pages.get(id) ?? 0,
    }))
    .filter(({ source, unreadDays, pages: resting }) => resting > 0 && unreadDays > KEEPS_DAYS[source.kind])
    .sort((a, b) => pressure(b) - pressure(a) || a.id.localeCompare(b.id));
}

function pressure({ source, unreadDays, pages }: StaleSource): number {
  return (unreadDays / KEEPS_DAYS[source.kind]) * pages;
}
