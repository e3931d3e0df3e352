import type { LanguageCode } from './languages.ts';

/** One letter that people write in two ways: the pattern that finds them, and what stands for each. */
type Pairs = readonly [RegExp, Readonly<Record<string, string>>];

const PAIRS: Readonly<Partial<Record<LanguageCode, Pairs>>> = {
  // Who has no Turkish keyboard writes one i for both; capital letters make the wrong one of it.
  tr: [/ı/gu, { ı: 'i' }],
  // The nasal sign, with its moon or without.
  hi: [/\u0901/gu, { '\u0901': '\u0902' }],
  // Endings that are written with dots or without, and the line that makes a word longer.
  ar: [/[ىة\u0640]/gu, { ى: 'ي', ة: 'ه', '\u0640': '' }],
};

/**
 * Writes letters in one way that people of a language write in two.
 *
 * @param folded - text as `fold` gives it.
 * @param language - whose writing is meant; in most of them nothing changes.
 */
export function evenLetters(folded: string, language: LanguageCode): string {
  const [pattern, letters] = PAIRS[language] ?? [];
  return pattern === undefined ? folded : folded.replace(pattern, (letter) => letters?.[letter] ?? letter);
}
