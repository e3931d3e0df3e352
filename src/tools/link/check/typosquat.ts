import { editDistance } from '../../../text/edit-distance.ts';
import { looksLike } from './homoglyphs.ts';
import type { Letter } from './homoglyphs.ts';

/** Letters left out, added or swapped count one; another letter counts more, because it may make another word. */
const ANOTHER_LETTER = 1.5;
/** So much is a slip of the finger, or meant to be taken for one. */
const MOST = 2;

/**
 * Says whether letters are nearly a name, letters that look alike taken for equal.
 *
 * @param letters - of a label or a part of one.
 * @param name - in small ASCII letters, long enough that two slips make no other word of it.
 * @param most - how much may be wrong in all.
 */
export function isNearly(letters: readonly Letter[], name: string, most = MOST): boolean {
  if (Math.abs(letters.length - name.length) > most) return false;
  const [first, second] = letters;
  // Another first letter makes another word: racebook, and no slip of the finger.
  const begins = [first, second].some((letter) => letter !== undefined && looksLike(letter, name.charAt(0)));
  if (letters.length === name.length && !begins) return false;
  return editDistance(letters, name, { equal: looksLike, substitution: ANOTHER_LETTER, most }) <= most;
}
