/** Shorter words are left as they are: too many others lie near them. */
const SHORTEST = 5;
/** From this length on, two slips may lie in a word. */
const LONG = 8;

/**
 * Finds the word that was meant.
 *
 * @param word - small letters; a word that is not known.
 * @param known - known words, with how common each is.
 * @returns the nearest known word with the same first letter, the commoner one of equals; none when nothing is near.
 */
export function respelled(word: string, known: ReadonlyMap<string, number>): string | undefined {
  if (word.length < SHORTEST || /\d/u.test(word)) return undefined;
  const most = word.length >= LONG ? 2 : 1;
  let best: { readonly word: string; readonly slips: number; readonly common: number } | undefined;
  for (const [candidate, common] of known) {
    if (!candidate.startsWith(word.charAt(0)) || candidate.length < SHORTEST - 1) continue;
    if (Math.abs(candidate.length - word.length) > most) continue;
    const slips = slipsBetween(word, candidate, most);
    if (slips > most) continue;
    if (best === undefined || slips < best.slips || (slips === best.slips && common > best.common))
      best = { word: candidate, slips, common };
  }
  return best?.word;
}

/**
 * Counts the slips of the finger between two words: a letter too many, too few, another one, or two swapped
 * (optimal string alignment; Damerau, "A technique for computer detection and correction of spelling errors", 1964).
 *
 * @param a - one word.
 * @param b - the other.
 * @param most - stop counting above this.
 * @returns the number of slips, or more than `most`.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
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
