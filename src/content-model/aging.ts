import { DEFAULT_LANGUAGE } from '../i18n/languages.ts';
import type { Claim, Source } from './schemas/facts.ts';
import { wordingOf } from './screen-words.ts';
import type { Label } from './schemas/screen-words.ts';
import { sourceIdsUnder } from './source-dates.ts';

/** A document counts as old that is dated more than this many years ago; so does a label that nobody saw since. */
const OLD_YEARS = 2;

/** A page's claims, by its address. */
export type CitedByPage = ReadonlyMap<string, readonly string[]>;

/** The oldest document under a page. */
export interface OldestUnder {
  readonly page: string;
  readonly sourceId: string;
  /** As the document writes it: a year, a month or a day. */
  readonly published: string;
}

/** @returns the last date that is old, `YYYY-MM-DD`. */
export function oldSince(today: string): string {
  return `${String(Number(today.slice(0, 4)) - OLD_YEARS)}${today.slice(4)}`;
}

/** A standard holds until it is replaced. */
const AGELESS: Source['kind'] = 'standard';

/** Whether a document's own date is old; one with its year alone may be from that year's last day. */
function isOld(published: string, today: string): boolean {
  return published !== 'unknown' && published.padEnd(10, '~') < oldSince(today);
}

/**
 * Lists the claims that stand on one old document alone, the oldest first; a standard does not age.
 *
 * @param today - `YYYY-MM-DD`.
 * @param claims - every claim by id.
 * @param sources - every source by id.
 * @param citedByPage - only what a page cites is listed.
 * @returns their ids, each with its one source.
 */
export function claimsOnOneOldSource(
  today: string,
  claims: ReadonlyMap<string, Claim>,
  sources: ReadonlyMap<string, Source>,
  citedByPage: CitedByPage,
): { readonly claimId: string; readonly sourceId: string; readonly published: string }[] {
  const cited = new Set([...citedByPage.values()].flat());
  return [...cited]
    .flatMap((claimId) => {
      const [sourceId, ...more] = sourceIdsUnder(claimId, claims);
      const source = sources.get(sourceId ?? '');
      if (sourceId === undefined || source === undefined || more.length > 0) return [];
      const { kind, published } = source;
      return kind === AGELESS || !isOld(published, today) ? [] : [{ claimId, sourceId, published }];
    })
    .sort((a, b) => a.published.localeCompare(b.published) || a.claimId.localeCompare(b.claimId));
}

/**
 * Lists the labels whose newest wording nobody saw for two years, the oldest first.
 *
 * @param today - `YYYY-MM-DD`.
 * @param labels - every label by id.
 * @returns their ids, with the year in which they were last seen; how many carry no year is `undated`.
 */
export function unseenLabels(
  today: string,
  labels: ReadonlyMap<string, Label>,
): {
  readonly unseen: { readonly id: string; readonly year: string; readonly text: string }[];
  readonly undated: number;
} {
  const newest = [...labels].map(([id, label]) => {
    const { year, text } = wordingOf(label, DEFAULT_LANGUAGE);
    return { id, year, text };
  });
  return {
    unseen: newest
      .filter(({ year }) => isOld(year, today))
      .sort((a, b) => a.year.localeCompare(b.year) || a.id.localeCompare(b.id)),
    undated: newest.filter(({ year }) => year === 'unknown').length,
  };
}

/**
 * Lists the pages by the oldest dated document under them that is no standard, the oldest first.
 *
 * @param claims - every claim by id.
 * @param sources - every source by id.
 * @param citedByPage - the claims of each page.
 * @returns one for each page that rests on a dated document.
 */
export function pagesByOldest(
  claims: ReadonlyMap<string, Claim>,
  sources: ReadonlyMap<string, Source>,
  citedByPage: CitedByPage,
): OldestUnder[] {
  return [...citedByPage]
    .flatMap(([page, cited]) => {
      const dated = [...new Set(cited.flatMap((claim) => sourceIdsUnder(claim, claims)))]
        .flatMap((sourceId) => {
          const { kind, published = 'unknown' } = sources.get(sourceId) ?? {};
          return kind === AGELESS || published === 'unknown' ? [] : [{ page, sourceId, published }];
        })
        .sort((a, b) => a.published.localeCompare(b.published));
      return dated.slice(0, 1);
    })
    .sort((a, b) => a.published.localeCompare(b.published) || a.page.localeCompare(b.page));
}
