import type { SayingCounts } from '../knowledge/search-guide.ts';
import type { Token } from './tokens.ts';

/** As if each word had been said this often more, with a problem and without it (Lidstone's smoothing). */
const SMOOTHING = 0.5;
/** How sharply the likeliest problem stands out from the others. */
const SHARPNESS = 2;
/** A smaller share is no more than chance: there are about thirty problems. */
const LEAST_SHARE = 0.1;

/**
 * Judges which problems a query is like, by what readers stuck on each of them say: how much likelier each word of
 * the query is with a problem than without it (naive Bayes). It knows words of which no sign speaks.
 *
 * @param tokens - the words of the query.
 * @param counts - the words of readers' sayings.
 * @returns shares of 1 by problem, without those that are no more than chance.
 * @see Maron, "Automatic indexing: an experimental inquiry", Journal of the ACM 8 (1961)
 */
export function problemsLike(tokens: readonly Token[], counts: SayingCounts): ReadonlyMap<string, number> {
  const stems = [...new Set(tokens.map(({ stem }) => stem))].filter((stem) =>
    Object.hasOwn(counts.stems, stem),
  );
  const problems = Object.entries(counts.problems);
  const all = problems.reduce((sum, [, sayings]) => sum + sayings, 0);
  const evidence = problems.map(() => 0);
  for (const stem of stems) {
    const said = timesSaid(counts.stems[stem] ?? [], problems.length);
    const total = said.reduce((sum, times) => sum + times, 0);
    for (const [place, [, sayings]] of problems.entries()) {
      const times = said[place] ?? 0;
      const withIt = (times + SMOOTHING) / (sayings + 2 * SMOOTHING);
      const withoutIt = (total - times + SMOOTHING) / (all - sayings + 2 * SMOOTHING);
      evidence[place] = (evidence[place] ?? 0) + Math.log(withIt / withoutIt);
    }
  }
  // Half of what a long story says is beside the point: its words count for less, the more there are.
  const shares = sharesOf(evidence.map((value) => (SHARPNESS * value) / Math.sqrt(stems.length || 1)));
  return new Map(
    problems
      .map(([problem], place): [string, number] => [problem, shares[place] ?? 0])
      .filter(([, share]) => share >= LEAST_SHARE && stems.length > 0),
  );
}

/** In how many sayings of each problem a word stands, from pairs of a problem's place and a count. */
function timesSaid(pairs: readonly number[], problems: number): number[] {
  const times = Array.from({ length: problems }, () => 0);
  for (let at = 0; at < pairs.length; at += 2) times[pairs[at] ?? 0] = pairs[at + 1] ?? 0;
  return times;
}

/** Turns evidence into shares that add up to 1 (softmax). */
function sharesOf(evidence: readonly number[]): number[] {
  const most = Math.max(...evidence);
  const weights = evidence.map((value) => Math.exp(value - most));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
