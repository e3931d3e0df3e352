import type { ClassifierCounts } from '../search-data.ts';
import type { Token } from '../tokens.ts';

/** As if each word had been typed this often more, with a problem and without it (Lidstone's smoothing). */
const SMOOTHING = 0.5;
/** How sharply the likeliest problem stands out from the others. */
const SHARPNESS = 2;
/** A smaller share is no more than chance: there are about thirty problems. */
const LEAST_SHARE = 0.1;

/**
 * Judges which problems a query is about, by what readers stuck on each of them type: how much likelier each word of
 * the query is with a problem than without it (naive Bayes). It knows words of which no rule speaks.
 *
 * @param tokens - the words of the query.
 * @param counts - the words of sample queries.
 * @returns shares of 1 by problem, without those that are no more than chance.
 * @see Maron, "Automatic indexing: an experimental inquiry", Journal of the ACM 8 (1961)
 */
export function classify(
  tokens: readonly Token[],
  { problems, stems }: ClassifierCounts,
): ReadonlyMap<string, number> {
  const sizes = Object.values(problems);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const evidence = sizes.map(() => 0);
  const known = new Set(tokens.map(({ stem }) => stem).filter((stem) => Object.hasOwn(stems, stem)));
  for (const stem of known) {
    const times = timesTyped(stems[stem] ?? [], sizes.length);
    const total = times.reduce((sum, count) => sum + count, 0);
    for (const [place, size] of sizes.entries()) {
      const count = times[place] ?? 0;
      const withIt = (count + SMOOTHING) / (size + 2 * SMOOTHING);
      const withoutIt = (total - count + SMOOTHING) / (all - size + 2 * SMOOTHING);
      // Half of what a long story says is beside the point: its words count for less, the more there are.
      evidence[place] =
        (evidence[place] ?? 0) + (SHARPNESS * Math.log(withIt / withoutIt)) / Math.sqrt(known.size);
    }
  }
  const weights = evidence.map(Math.exp);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const shares = Object.keys(problems).map((problem, place): [string, number] => [
    problem,
    (weights[place] ?? 0) / sum,
  ]);
  return new Map(known.size === 0 ? [] : shares.filter(([, share]) => share >= LEAST_SHARE));
}

/** In how many sample queries of each problem a word stands, from pairs of a problem's place and a count. */
function timesTyped(pairs: readonly number[], problems: number): number[] {
  const times = Array.from({ length: problems }, () => 0);
  for (let at = 0; at < pairs.length; at += 2) times[pairs[at] ?? 0] = pairs[at + 1] ?? 0;
  return times;
}
