import type { LanguageCode } from '../../i18n/languages.ts';
import type { ClassifierCounts } from '../search-data.ts';
import { tokensOf } from '../tokens.ts';

/** More words cost every reader bytes, and hardly tell problems apart any better. */
const MOST_STEMS = 500;

/**
 * Counts the words of sample queries, for `classify`.
 *
 * @param queries - by problem, what people stuck on it would type.
 * @param language - theirs.
 * @param most - how many stems to keep: those that tell most about the problem.
 * @returns in how many queries of each problem each stem stands.
 */
export function trainClassifier(
  queries: Readonly<Record<string, readonly string[]>>,
  language: LanguageCode,
  most = MOST_STEMS,
): ClassifierCounts {
  const sizes = Object.values(queries).map((own) => own.length);
  const counts = new Map<string, number[]>();
  for (const [place, own] of Object.values(queries).entries())
    for (const query of own)
      for (const stem of new Set(tokensOf(query, language).map((token) => token.stem))) {
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
    problems: Object.fromEntries(Object.entries(queries).map(([problem, own]) => [problem, own.length])),
    stems: Object.fromEntries(
      telling.map(({ stem, times }) => [
        stem,
        times.flatMap((count, place) => (count === 0 ? [] : [place, count])),
      ]),
    ),
  };
}

/**
 * How much it tells about the problem that a word stands in a query, or does not.
 *
 * @param times - in how many queries of each problem it stands.
 * @param sizes - how many queries each problem has.
 * @returns the mutual information, in nats.
 * @see Manning, Raghavan, Schütze, "Introduction to Information Retrieval" (2008), section 13.5.1
 */
function mutualInformation(times: readonly number[], sizes: readonly number[]): number {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const typed = times.reduce((sum, count) => sum + count, 0);
  const part = (together: number, one: number, other: number): number =>
    together === 0 ? 0 : (together / all) * Math.log((together * all) / (one * other));
  return times.reduce((sum, count, place) => {
    const size = sizes[place] ?? 0;
    return sum + part(count, typed, size) + part(size - count, all - typed, size);
  }, 0);
}
