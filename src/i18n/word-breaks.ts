import type { CodesWith, LanguageCode } from './languages.ts';

/** The languages that part words by nothing; the compiler holds them to their entries in `languages.ts`. */
const UNPARTED: Readonly<Record<CodesWith<'wordsPartedBy', 'nothing'>, true>> = { ja: true };

/** Where the browser has no dictionary: what is written in one script is one word. */
const SAME_SCRIPT = /\p{sc=Han}+|\p{sc=Hira}+|[\p{sc=Kana}ー]+|\p{sc=Latn}+|./gu;

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * Cuts letters that stand side by side into words.
 *
 * @param letters - without blanks.
 * @param language - of the page; in most languages such letters are one word.
 * @param isAbleTo - whether the browser knows words, as all but the older ones do.
 * @returns the words in their order.
 */
export function wordsInRun(
  letters: string,
  language: LanguageCode,
  isAbleTo = 'Segmenter' in Intl,
): readonly string[] {
  if (!Object.hasOwn(UNPARTED, language)) return [letters];
  if (!isAbleTo) return letters.match(SAME_SCRIPT) ?? [];
  const segmenter = segmenters.get(language) ?? new Intl['Segmenter'](language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  return [...segmenter.segment(letters)].map(({ segment }) => segment);
}
