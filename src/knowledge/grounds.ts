import type { Claim, Source } from './schemas/facts.ts';

/** What a page's facts stand on. */
export interface Grounds {
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
  const found = new Set<string>();
  const visited = new Set<string>();
  const queue = [claimId];
  for (const id of queue) {
    if (visited.has(id)) continue;
    visited.add(id);
    const claim = claims.get(id);
    claim?.sources.forEach((source) => found.add(source));
    queue.push(...(claim?.follows ?? []));
  }
  return [...found];
}

/**
 * Works out how fresh the facts of a page are. The date is never typed in by hand.
 *
 * @param claimIds - the claims that the page cites.
 * @param claims - every claim by id.
 * @param sources - every source by id.
 * @returns the dates, or `undefined` when nothing under the page has a source.
 */
export function grounds(claimIds: readonly string[], claims: Claims, sources: Sources): Grounds | undefined {
  const under = claimIds
    .flatMap((id) => sourceIdsUnder(id, claims))
    .flatMap((id) => sources.get(id) ?? [])
    .sort((a, b) => a.seen.localeCompare(b.seen));
  const longestUnread = under[0];
  if (longestUnread === undefined) return undefined;
  const years = under
    .map(({ published }) => published.slice(0, 4))
    .filter((published) => /^\d{4}$/u.test(published));
  return { checked: longestUnread.seen, oldestYear: years.sort()[0] };
}
