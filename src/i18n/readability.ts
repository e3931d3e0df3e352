import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { LanguageCode } from './languages.ts';

/** How hard a text is to read, in years of US schooling. */
export interface ReadingGrade {
  /** Flesch-Kincaid grade of the whole. */
  readonly grade: number;
  /** The hardest sentences, hardest first. */
  readonly worst: readonly { readonly grade: number; readonly sentence: string }[];
}

interface Readability {
  readonly grade: typeof fleschKincaid;
  readonly syllables: (word: string) => number;
  /** The hardest that a page may read. */
  readonly hardest: number;
}

/** How hard a text is depends on its language: each has its formula. */
const READABILITY: Readonly<Record<LanguageCode, Readability>> = {
  en: { grade: fleschKincaid, syllables: syllable, hardest: 8 },
};

/** The hardest that a page may read in a language, in years of US schooling. */
export function hardestGrade(language: LanguageCode): number {
  return READABILITY[language].hardest;
}

/**
 * Measures how hard a text is to read.
 *
 * @param sentences - its sentences; lines without a letter count as none.
 * @param language - theirs.
 * @param worst - how many of the hardest sentences to name.
 * @returns the grade; 0 for a text without words.
 * @see Kincaid et al., "Derivation of New Readability Formulas" (1975)
 */
export function readingGrade(sentences: readonly string[], language: LanguageCode, worst = 3): ReadingGrade {
  const { grade } = READABILITY[language];
  const counted = sentences
    .map((sentence) => ({ sentence, ...counts(sentence, language) }))
    .filter(({ word }) => word > 0);
  if (counted.length === 0) return { grade: 0, worst: [] };
  const sum = (pick: (counts: { word: number; syllable: number }) => number): number =>
    counted.reduce((total, each) => total + pick(each), 0);
  return {
    grade: grade({
      sentence: counted.length,
      word: sum(({ word }) => word),
      syllable: sum((each) => each.syllable),
    }),
    worst: counted
      .map(({ sentence, word, syllable: count }) => ({
        sentence,
        grade: grade({ sentence: 1, word, syllable: count }),
      }))
      .sort((a, b) => b.grade - a.grade)
      .slice(0, worst),
  };
}

/** The same words come again and again. */
const syllablesOf = new Map<string, number>();

function syllables(word: string, language: LanguageCode): number {
  const key = `${language} ${word}`;
  const count = syllablesOf.get(key) ?? Math.max(1, READABILITY[language].syllables(word));
  syllablesOf.set(key, count);
  return count;
}

function counts(sentence: string, language: LanguageCode): { word: number; syllable: number } {
  const words = sentence.match(/[\p{L}\p{N}]+(?:['’.@:/-][\p{L}\p{N}]+)*/gu) ?? [];
  return {
    word: words.length,
    syllable: words.reduce((total, word) => total + syllables(word, language), 0),
  };
}
