/** Only the build cuts texts: Firefox has no segmenter before version 125. */
const segmenters = new Map<string, Intl.Segmenter>();

/**
 * Cuts a text into its sentences.
 *
 * @param text - a paragraph or more.
 * @param language - BCP 47 tag.
 * @returns the sentences without spaces around, none of them empty.
 */
export function sentencesOf(text: string, language: string): string[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  return [...segmenter.segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== '');
}
