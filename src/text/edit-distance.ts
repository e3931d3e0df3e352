/** How an edit distance is counted. */
export interface EditCosts<A, B> {
  /** Whether a letter of one text is the same as one of the other. */
  readonly equal: (a: A, b: B) => boolean;
  /** What another letter costs, where one too many or too few, or two swapped, cost 1. */
  readonly substitution: number;
  /** Stop counting above this. */
  readonly most: number;
}

/**
 * Counts the edits between two texts: a letter too many, too few, another one, or two swapped (optimal string
 * alignment; Damerau, "A technique for computer detection and correction of spelling errors", 1964).
 *
 * @param a - letters of one text.
 * @param b - letters of the other.
 * @param costs - how they are counted.
 * @returns the distance, or a number above `most`.
 */
export function editDistance<A, B>(
  a: ArrayLike<A>,
  b: ArrayLike<B>,
  { equal, substitution, most }: EditCosts<A, B>,
): number {
  const isSame = (i: number, j: number): boolean => equal(a[i] as A, b[j] as B);
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (isSame(i - 1, j - 1) ? 0 : substitution);
      const swapped =
        i > 1 && j > 1 && isSame(i - 1, j - 2) && isSame(i - 2, j - 1)
          ? (before[j - 2] ?? 0) + 1
          : Number.POSITIVE_INFINITY;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, changed, swapped));
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
