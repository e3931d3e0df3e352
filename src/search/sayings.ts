import type { SayingCounts } from '../knowledge/search-guide.ts';
import { tokensOf } from './tokens.ts';

/** More words cost every reader bytes, and hardly tell problems apart any better. */
const MOST_STEMS = 500;

/**
 * Counts the words of what readers say, for `problemsLike`.
 *
 * @param sayings - by problem, what people stuck on it would type.
 * @param most - how many stems to keep: those that tell most about the problem.
 * @returns in how many sayings of each problem each stem stands.
 */
export function countSayings(
  sayings: Readonly<Record<string, readonly string[]>>,
  most = MOST_STEMS,
): SayingCounts {
  const sizes = Object.values(sayings).map((said) => said.length);
  const counts = new Map<string, number[]>();
  for (const [place, said] of Object.values(sayings).entries())
    for (const saying of said)
      for (const stem of new Set(tokensOf(saying).map((token) => token.stem))) {
        const times = counts.get(stem) ?? sizes.map(() => 0);
        times[place] = (times[place] ?? 0) + 1;
        counts.set(stem, times);
      }
  const telling = [...counts]
    .map(([stem, times]) => ({ stem, times, information: mutualInformation(times, sizes) }))
    .sort((a, b) => b.information - a.information || (a.stem < b.stem ? -1 : 1))
    .slice(0, most)
    .sort((a, b) => (a.stem < b.stem ? -1 : 1));
  return {
    problems: Object.fromEntries(Object.entries(sayings).map(([problem, said]) => [problem, said.length])),
    stems: Object.fromEntries(
      telling.map(({ stem, times }) => [
        stem,
        times.flatMap((count, place) => (count === 0 ? [] : [place, count])),
      ]),
    ),
  };
}

/**
 * How much it tells about the problem that a word stands in a saying, or does not.
 *
 * @param times - in how many sayings of each problem it stands.
 * @param sizes - how many sayings each problem has.
 * @returns the mutual information, in nats.
 * @see Manning, Raghavan, Schütze, "Introduction to Information Retrieval" (2008), section 13.5.1
 */
function mutualInformation(times: readonly number[], sizes: readonly number[]): number {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const said = times.reduce((sum, count) => sum + count, 0);
  const part = (together: number, one: number, other: number): number =>
    together === 0 ? 0 : (together / all) * Math.log((together * all) / (one * other));
  return times.reduce((sum, count, place) => {
    const size = sizes[place] ?? 0;
    return sum + part(count, said, size) + part(size - count, all - said, size);
  }, 0);
}
