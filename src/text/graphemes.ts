const GRAPHEME = /\P{M}\p{M}*|\p{M}+/gu;

/**
 * Cuts a word into what its readers take for one letter: a letter with the signs that belong to it. Browsers have a
 * segmenter for it, but not the older ones.
 *
 * @param word - one word; half a character counts as one.
 * @returns its letters in their order.
 */
export function graphemesOf(word: string): readonly string[] {
  return word.match(GRAPHEME) ?? [];
}
