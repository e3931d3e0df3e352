import { looksLike } from './homoglyphs.ts';
import type { Letter } from './homoglyphs.ts';

/** Letters left out, added or swapped count one; another letter counts more, because it may make another word. */
const ANOTHER_LETTER = 1.5;
/** So much is a slip of the finger, or meant to be taken for one. */
const MOST = 2;

/**
 * Says whether letters are nearly a name: optimal string alignment distance, letters that look alike taken for equal.
 *
 * @param letters - of a label or a part of one.
 * @param name - in small ASCII letters, long enough that two slips make no other word of it.
 */
export function isNearly(letters: readonly Letter[], name: string): boolean {
  if (Math.abs(letters.length - name.length) > MOST) return false;
  let beforeLast: number[] = [];
  let last = Array.from({ length: name.length + 1 }, (_, count) => count);
  letters.forEach((letter, row) => {
    const here = [row + 1];
    for (let at = 1; at <= name.length; at += 1) {
      const wanted = name.charAt(at - 1);
      const isSame = looksLike(letter, wanted);
      let cost = Math.min(
        (last[at - 1] ?? 0) + (isSame ? 0 : ANOTHER_LETTER),
        (last[at] ?? 0) + 1,
        (here[at - 1] ?? 0) + 1,
      );
      const previous = letters[row - 1];
      if (previous !== undefined && at > 1 && looksLike(previous, wanted)) {
        if (looksLike(letter, name.charAt(at - 2))) cost = Math.min(cost, (beforeLast[at - 2] ?? 0) + 1);
      }
      here.push(cost);
    }
    beforeLast = last;
    last = here;
  });
  return (last[name.length] ?? Infinity) <= MOST;
}
