import type { Claim, Source } from './schemas/facts.ts';

/** What a page's facts stand on. */
export interface SourceDates {
  /** Day on which the longest-unread of the sources was last opened, `YYYY-MM-DD`. */
  readonly checked: string;
  /** Year of the oldest dated source, or `undefined` when none is dated. */
  readonly oldestYear: string | undefined;
}

type Claims = ReadonlyMap<string, Claim>;
type Sources = ReadonlyMap<string, Source>;

/**
 * Lists the sources under a claim: its own and, for what is worked out, those of the claims that it follows from.
 *
 * @param claimId - the claim.
 * @param claims - every claim by id.
 * @returns source ids, each once, nearest first; empty for an unknown id.
 */
export function sourceIdsUnder(claimId: string, claims: Claims): string[] {
  return [...new Set(claimIdsUnder(claimId, claims).flatMap((id) => claims.get(id)?.sources ?? []))];
}

/** @returns a claim and all from which it follows, each once, nearest first. */
export function claimIdsUnder(claimId: string, claims: Claims): string[] {
  const visited = new Set<string>();
  const queue = [claimId];
  for (const id of queue) {
    if (visited.has(id)) continue;
    visited.add(id);
    queue.push(...(claims.get(id)?.follows ?? []));
  }
  return [...visited];
}

/**
 * Works out how fresh the facts of a page are. The date is never typed in by hand.
 *
 * @param claimIds - the claims that the page cites.
 * @param claims - every claim by id.
 * @param sources - every source by id.
 * @returns the dates, or `undefined` when nothing under the page has a source.
 */
export function sourceDates(
  claimIds: readonly string[],
  claims: Claims,
  sources: Sources,
): SourceDates | undefined {
  const under = sourcesUnder(claimIds, claims, sources).sort((a, b) => a.seen.localeCompare(b.seen));
  const longestUnread = under[0];
  if (longestUnread === undefined) return undefined;
  const years = under
    .map(({ published }) => published.slice(0, 4))
    .filter((published) => /^\d{4}$/u.test(published));
  return { checked: longestUnread.seen, oldestYear: years.sort()[0] };
}

/**
 * Says whether a page rests on old documents alone, which its reader must be told.
 *
 * @param claimIds - the claims that the page cites.
 * @param claims - every claim by id.
 * @param sources - every source by id.
 * @param today - `YYYY-MM-DD`; a document counts as old when it is dated more than two years before this day.
 * @returns the year of the newest dated document where all dated ones are old; `undated` where none is dated;
 *   `undefined` where something newer is among them, or where there is no source.
 */
export function oldSourcesYear(
  claimIds: readonly string[],
  claims: Claims,
  sources: Sources,
  today: string,
): string | undefined {
  const under = sourcesUnder(claimIds, claims, sources);
  if (under.length === 0) return undefined;
  const newest = under
    .map(({ published }) => published)
    .filter((published) => published !== 'unknown')
    .sort()
    .at(-1);
  if (newest === undefined) return 'undated';
  const limit = `${String(Number(today.slice(0, 4)) - 2)}${today.slice(4)}`;
  // A document dated with its year alone may be from that year's last day.
  return newest.padEnd(10, '~') < limit ? newest.slice(0, 4) : undefined;
}

function sourcesUnder(claimIds: readonly string[], claims: Claims, sources: Sources): Source[] {
  return [...new Set(claimIds.flatMap((id) => sourceIdsUnder(id, claims)))].flatMap(
    (id) => sources.get(id) ?? [],
  );
}
