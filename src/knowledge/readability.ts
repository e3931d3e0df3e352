import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** How hard a text is to read, in years of US schooling. */
export interface ReadingGrade {
  /** Flesch-Kincaid grade of the whole. */
  readonly grade: number;
  /** The hardest sentences, hardest first. */
  readonly worst: readonly { readonly grade: number; readonly sentence: string }[];
}

/**
 * Measures how hard a text is to read.
 *
 * @param sentences - its sentences; lines without a letter count as none.
 * @param worst - how many of the hardest sentences to name.
 * @returns the grade; 0 for a text without words.
 * @see Kincaid et al., "Derivation of New Readability Formulas" (1975)
 */
export function readingGrade(sentences: readonly string[], worst = 3): ReadingGrade {
  const counted = sentences
    .map((sentence) => ({ sentence, ...counts(sentence) }))
    .filter(({ word }) => word > 0);
  if (counted.length === 0) return { grade: 0, worst: [] };
  const sum = (pick: (counts: { word: number; syllable: number }) => number): number =>
    counted.reduce((total, each) => total + pick(each), 0);
  return {
    grade: fleschKincaid({
      sentence: counted.length,
      word: sum(({ word }) => word),
      syllable: sum((each) => each.syllable),
    }),
    worst: counted
      .map(({ sentence, word, syllable: count }) => ({
        sentence,
        grade: fleschKincaid({ sentence: 1, word, syllable: count }),
      }))
      .sort((a, b) => b.grade - a.grade)
      .slice(0, worst),
  };
}

/** The same words come again and again. */
const syllablesOf = new Map<string, number>();

function syllables(word: string): number {
  const count = syllablesOf.get(word) ?? Math.max(1, syllable(word));
  syllablesOf.set(word, count);
  return count;
}

function counts(sentence: string): { word: number; syllable: number } {
  const words = sentence.match(/[\p{L}\p{N}]+(?:['’.@:/-][\p{L}\p{N}]+)*/gu) ?? [];
  return {
    word: words.length,
    syllable: words.reduce((total, word) => total + syllables(word), 0),
  };
}
