import { fold } from '../fold.ts';

/** Enough for any story; what comes after is not read, so that a book pasted into a field costs nothing. */
const LONGEST_TEXT = 2_000;
/** Letters and digits are told apart: "6digit" is two words. */
const WORD = /\p{L}+|\p{Nd}+/gu;
const LONGEST_WORD = 40;
/** Lengths of the pieces of a word, with the space before and behind it. */
const PIECES = { shortest: 3, longest: 5 };
/** Where no spaces stand between words, and one character may be a word. */
const WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
const SHORTEST_WITHOUT_SPACES = 1;

/**
 * Takes a text apart into what a classifier can learn from: each word, each two words that stand together, and the
 * pieces of each word, so that a slip of spelling, an ending or a language that builds long words leaves most of a word
 * as it was.
 *
 * @param text - of any language; no more than 2,000 characters of it are read.
 * @returns by feature, how often it stands there: " word ", " two words ", or a piece with the spaces at a word's ends.
 */
export function featuresOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const words = fold(text.slice(0, LONGEST_TEXT)).slice(0, LONGEST_TEXT).match(WORD) ?? [];
  for (const [index, word] of words.entries()) {
    for (const feature of piecesOf(word.slice(0, LONGEST_WORD)))
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
    const before = words[index - 1];
    if (before !== undefined) {
      const pair = ` ${before} ${word} `;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  return counts;
}

function piecesOf(word: string): ReadonlySet<string> {
  const whole = ` ${word} `;
  const shortest = WITHOUT_SPACES.test(word) ? SHORTEST_WITHOUT_SPACES : PIECES.shortest;
  const pieces = new Set([whole]);
  for (let length = shortest; length <= PIECES.longest; length += 1)
    for (let start = 0; start + length <= whole.length; start += 1)
      pieces.add(whole.slice(start, start + length));
  pieces.delete(' ');
  return pieces;
}
