import { editDistance } from '../../text/edit-distance.ts';
import { graphemesOf } from '../../text/graphemes.ts';

/** Shorter words are left as they are: too many others lie near them. */
const SHORTEST = 5;
/** From this length on, two slips may lie in a word. */
const LONG = 8;

const isSameLetter = (a: string, b: string): boolean => a === b;

/**
 * Finds the word that was meant.
 *
 * @param word - small letters; a word that is not known.
 * @param known - known words, with how common each is.
 * @returns the nearest known word with the same first letter, the commoner one of equals; none when nothing is near.
 */
export function respelled(word: string, known: ReadonlyMap<string, number>): string | undefined {
  const letters = graphemesOf(word);
  if (letters.length < SHORTEST || /\d/u.test(word)) return undefined;
  const most = letters.length >= LONG ? 2 : 1;
  let best: { readonly word: string; readonly slips: number; readonly common: number } | undefined;
  for (const [candidate, common] of known) {
    if (!candidate.startsWith(letters[0] ?? '')) continue;
    const other = graphemesOf(candidate);
    if (other.length < SHORTEST - 1 || Math.abs(other.length - letters.length) > most) continue;
    const slips = editDistance(letters, other, { equal: isSameLetter, substitution: 1, most });
    if (slips > most) continue;
    if (best === undefined || slips < best.slips || (slips === best.slips && common > best.common))
      best = { word: candidate, slips, common };
  }
  return best?.word;
}
