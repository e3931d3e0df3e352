import { fold } from './fold.ts';

/** Two texts that say nearly the same. */
export interface NearDuplicate {
  /** Place of the text. */
  readonly text: number;
  /** Place of the earlier one that it is like. */
  readonly like: number;
  /** How much of what either has both have: 1 is all. */
  readonly likeness: number;
}

const SHINGLE_CHARACTERS = 5;
const NOT_WORDS = /[^\p{L}\p{Nd}]+/gu;

/**
 * Finds texts that are nearly the same as an earlier one: whose shingles (pieces of five characters) are for the most
 * part the same. Only texts that share one of their rarest shingles are compared, since others cannot be that alike.
 *
 * @param texts - in their order.
 * @param least - from which likeness (Jaccard's) on; above 0.
 * @returns for each such text the earlier one that it is most like.
 * @see Broder, "On the resemblance and containment of documents" (1997), for shingles; Chaudhuri, Ganti, Kaushik,
 *   "A primitive operator for similarity joins in data cleaning" (2006), for the rarest ones (prefix filtering)
 */
export function nearDuplicates(texts: readonly string[], least: number): NearDuplicate[] {
  const all = numberedByRarity(texts.map(shinglesOf));
  const withIt = new Map<number, number[]>();
  const found: NearDuplicate[] = [];
  for (const [text, shingles] of all.entries()) {
    const prefix = shingles.subarray(0, shingles.length - Math.ceil(least * shingles.length) + 1);
    const candidates = new Set<number>();
    for (const shingle of prefix) for (const like of withIt.get(shingle) ?? []) candidates.add(like);
    let best: NearDuplicate | undefined;
    for (const like of candidates) {
      const other = all[like] ?? new Int32Array();
      if (Math.min(other.length, shingles.length) < least * Math.max(other.length, shingles.length)) continue;
      const likeness = jaccard(shingles, other);
      if (likeness >= least && likeness > (best?.likeness ?? 0)) best = { text, like, likeness };
    }
    if (best !== undefined) found.push(best);
    for (const shingle of prefix) {
      const known = withIt.get(shingle);
      if (known === undefined) withIt.set(shingle, [text]);
      else known.push(text);
    }
  }
  return found;
}

function shinglesOf(text: string): ReadonlySet<string> {
  const words = ` ${fold(text).replace(NOT_WORDS, ' ').trim()} `;
  const shingles = new Set<string>();
  for (let start = 0; start + SHINGLE_CHARACTERS <= words.length; start += 1)
    shingles.add(words.slice(start, start + SHINGLE_CHARACTERS));
  return shingles.size > 0 ? shingles : new Set([words]);
}

/** Gives each shingle a number, the rarest the lowest, so that sorted numbers begin with the rarest. */
function numberedByRarity(all: readonly ReadonlySet<string>[]): Int32Array[] {
  const counts = new Map<string, number>();
  for (const shingles of all)
    for (const shingle of shingles) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  const numbers = new Map(
    [...counts].sort((a, b) => a[1] - b[1]).map(([shingle], number) => [shingle, number]),
  );
  return all.map((shingles) => Int32Array.from(shingles, (shingle) => numbers.get(shingle) ?? -1).sort());
}

/** What two sorted sets have in common, as a share of what they have together. */
function jaccard(a: Int32Array, b: Int32Array): number {
  let [both, at] = [0, 0];
  for (const number of a) {
    while (at < b.length && (b[at] ?? 0) < number) at += 1;
    if (b[at] === number) both += 1;
  }
  return both / (a.length + b.length - both);
}
