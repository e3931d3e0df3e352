import type { SayingCounts } from '../knowledge/search-guide.ts';
import { tokensOf } from './tokens.ts';

/** A word of fewer sayings tells more of its author than of a problem. */
const FEWEST_SAYINGS = 2;

/**
 * Counts the words of what readers say, for `problemsLike`.
 *
 * @param sayings - by problem, what people stuck on it would type.
 * @returns in how many sayings of each problem each stem stands, without the stems that stand in one alone.
 */
export function countSayings(sayings: Readonly<Record<string, readonly string[]>>): SayingCounts {
  const counts = new Map<string, Map<number, number>>();
  for (const [place, said] of Object.values(sayings).entries())
    for (const saying of said)
      for (const stem of new Set(tokensOf(saying).map((token) => token.stem))) {
        const known = counts.get(stem) ?? new Map<number, number>();
        counts.set(stem, known.set(place, (known.get(place) ?? 0) + 1));
      }
  const total = (known: ReadonlyMap<number, number>): number =>
    [...known.values()].reduce((sum, count) => sum + count, 0);
  return {
    problems: Object.fromEntries(Object.entries(sayings).map(([problem, said]) => [problem, said.length])),
    stems: Object.fromEntries(
      [...counts]
        .filter(([, known]) => total(known) >= FEWEST_SAYINGS)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([stem, known]) => [stem, [...known].flat()]),
    ),
  };
}
