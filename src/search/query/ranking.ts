import type { SearchPage } from '../search-data.ts';

/** How likely it is that a query is about each problem: shares of 1. */
export type ProblemShares = ReadonlyMap<string, number>;

/** How well the words of a query fit pages: between 0 and 1, by the page's id. */
export type TextFit = ReadonlyMap<string, number>;

/** How well a page serves who has its first problem, its second and its third. */
const LABEL_SHARES = [1, 0.6, 0.4];
/** How much a page with all the words is worth more than one about the same problem with none. */
const TEXT_BONUS = 0.5;
/** What words alone are worth, where the problem is unknown and where it is as good as known. */
const TEXT_WORTH = { unknown: 0.22, known: 0.02 };
/** From this share on a problem is as good as known. */
const KNOWN_SHARE = 0.4;
/** How much less a problem counts once a page that serves it well stands above. */
const SERVED = 0.9;
/** What is left of it at least: further pages about it are still worth more than pages about nothing likely. */
const LEAST_OPEN = 0.1;
/** Fixes lead: they say what to tap. */
const KIND_SHARES: Readonly<Record<string, number>> = { fix: 1, question: 0.95, message: 0.85, plan: 0.85 };
const OTHER_KINDS_SHARE = 0.8;
/** What is left of a page for one app, carrier or country that the reader did not name. */
const UNNAMED_SHARE = 0.4;
/** Pages worth less than this share of the best one are not shown. */
const LEAST_SHARE = 0.02;
const MOST_PAGES = 40;

/** What a query says about pages. */
export interface Evidence {
  readonly problems: ProblemShares;
  readonly text: TextFit;
  /** Addresses of pages for one app, carrier or country that the reader did not name. */
  readonly unnamed: ReadonlySet<string>;
}

/**
 * Puts the pages that fit a query in order, so that the first few serve a reader with any of the likely problems: each
 * page that is taken makes its problems count for less.
 *
 * @param pages - every page that can be found.
 * @param evidence - what the query says.
 * @returns the pages that fit, best first.
 * @see Agrawal, Gollapudi, Halverson, Ieong, "Diversifying search results", WSDM 2009 (IA-Select)
 */
export function rankedPages(
  pages: readonly SearchPage[],
  { problems, text, unnamed }: Evidence,
): readonly SearchPage[] {
  const open = new Map(problems);
  const known = Math.min(1, Math.max(0, ...problems.values()) / KNOWN_SHARE);
  const textWorth = TEXT_WORTH.known + (1 - known) * (TEXT_WORTH.unknown - TEXT_WORTH.known);
  const worthOf = (page: SearchPage): number => {
    const fit = text.get(page.id) ?? 0;
    const serves = labelsOf(page).reduce(
      (sum, { problem, share }) => sum + share * (open.get(problem) ?? 0),
      0,
    );
    const kind = KIND_SHARES[page.kind] ?? OTHER_KINDS_SHARE;
    const named = unnamed.has(page.url) ? UNNAMED_SHARE : 1;
    return kind * named * (serves * (1 + TEXT_BONUS * fit) + textWorth * fit);
  };
  const left = new Set(pages);
  const ranked: SearchPage[] = [];
  let least = 0;
  while (left.size > 0 && ranked.length < MOST_PAGES) {
    let best: { readonly page: SearchPage; readonly worth: number } | undefined;
    // The first of equals, so that the same words always give the same list.
    for (const page of left) {
      const worth = worthOf(page);
      if (worth > (best?.worth ?? 0)) best = { page, worth };
    }
    if (best === undefined || best.worth < least) break;
    if (ranked.length === 0) least = LEAST_SHARE * best.worth;
    ranked.push(best.page);
    left.delete(best.page);
    for (const { problem, share } of labelsOf(best.page))
      open.set(
        problem,
        Math.max(LEAST_OPEN * (problems.get(problem) ?? 0), (open.get(problem) ?? 0) * (1 - SERVED * share)),
      );
  }
  return ranked;
}

const labelsOf = ({ problems }: SearchPage): { readonly problem: string; readonly share: number }[] =>
  LABEL_SHARES.flatMap((share, place) => {
    const problem = problems[place];
    return problem === undefined ? [] : [{ problem, share }];
  });
