import type { SearchPage } from '../search-data.ts';
import type { ProblemPoints } from './problems.ts';

/** How well the words of a query fit pages: between 0 and 1, by the page's id. */
export type TextFit = ReadonlyMap<string, number>;

/** How much a page's second and third problem count beside its first. */
const LABEL_SHARES = [1, 0.6, 0.4];
/** Points from which the problem is as good as known; below, the words of the page count for more. */
const SURE_POINTS = 6;
const TEXT_SHARE = 0.7;
/** Fixes lead: they say what to tap. */
const KIND_SHARES: Readonly<Record<string, number>> = { fix: 1, question: 0.95, message: 0.85, plan: 0.85 };
const OTHER_KINDS_SHARE = 0.8;
/** What is left of a page's worth for each better page about the same problem. */
const SAME_PROBLEM_SHARE = 0.62;
/** Pages worth less than this share of the best one are not shown. */
const LEAST_SHARE = 0.12;
const MOST_PAGES = 40;

/**
 * Puts the pages that fit a query in order.
 *
 * @param pages - every page that can be found.
 * @param problems - what the query is about.
 * @param text - how well its words fit the pages.
 * @returns the pages that fit, best first; pages about one problem do not fill the list.
 */
export function rankedPages(
  pages: readonly SearchPage[],
  problems: ProblemPoints,
  text: TextFit,
): readonly SearchPage[] {
  const most = Math.max(0, ...problems.values());
  const sure = Math.min(1, most / SURE_POINTS);
  const worth = (page: SearchPage): number => {
    const about = page.problems
      .slice(0, LABEL_SHARES.length)
      .map((problem, place) => ((problems.get(problem) ?? 0) / (most || 1)) * (LABEL_SHARES[place] ?? 0));
    const fit = sure * Math.max(0, ...about) + TEXT_SHARE * (text.get(page.id) ?? 0);
    return fit * (KIND_SHARES[page.kind] ?? OTHER_KINDS_SHARE);
  };
  const left = pages.map((page) => ({ page, worth: worth(page) })).filter((entry) => entry.worth > 0);
  const least = LEAST_SHARE * Math.max(0, ...left.map((entry) => entry.worth));
  return spread(left.filter((entry) => entry.worth >= least));
}

/** Takes the best page again and again; each makes the others about its problem worth less. */
function spread(left: { readonly page: SearchPage; worth: number }[]): SearchPage[] {
  const ranked: SearchPage[] = [];
  while (left.length > 0 && ranked.length < MOST_PAGES) {
    // The first of equals, so that the same words always give the same list.
    const best = left.reduce((a, b) => (b.worth > a.worth ? b : a));
    ranked.push(best.page);
    left.splice(left.indexOf(best), 1);
    const [problem] = best.page.problems;
    for (const entry of left)
      if (problem !== undefined && entry.page.problems[0] === problem) entry.worth *= SAME_PROBLEM_SHARE;
  }
  return ranked;
}
