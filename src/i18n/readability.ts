import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { LANGUAGES, type LanguageCode } from './languages.ts';
import { portugueseSyllables, spanishSyllables } from './syllables.ts';

/** How hard a text is to read, on the scale of its language. */
export interface ReadingGrade {
  /** The formula's number for the whole. */
  readonly grade: number;
  /** Whether that is harder than a page may be. */
  readonly isTooHard: boolean;
  /** The hardest sentences, hardest first. */
  readonly worst: readonly { readonly grade: number; readonly sentence: string }[];
}

/** How many of each a text has. */
type Counts = { readonly sentence: number; readonly word: number; readonly syllable: number };

interface Readability {
  readonly grade: (counts: Counts) => number;
  readonly syllables: (word: string) => number;
  /** The hardest that a page may read. */
  readonly hardest: number;
  /** Whether a greater number is easier to read. */
  readonly isEase: boolean;
}

/** The form of Flesch (1948), in which each language has numbers of its own. */
function flesch(base: number, perSyllable: number, perWord: number): Readability['grade'] {
  return ({ sentence, word, syllable: count }) =>
    base - perSyllable * (count / word) - perWord * (word / sentence);
}

type Formula = Exclude<(typeof LANGUAGES)[LanguageCode]['readability'], undefined>;

/** How hard a text is depends on its language: each has its formula. */
const READABILITY: Readonly<Record<Formula, Readability>> = {
  /** Years of US schooling (Kincaid et al., "Derivation of New Readability Formulas", 1975). */
  'flesch-kincaid': { grade: fleschKincaid, syllables: syllable, hardest: 8, isEase: false },
  /**
   * Martins, Ghiraldelo, Nunes and Oliveira, "Readability formulas applied to textbooks in Brazilian Portuguese" (1996):
   * from 50 on a text is easy, for readers of up to eight years of school.
   */
  martins: { grade: flesch(248.835, 84.6, 1.015), syllables: portugueseSyllables, hardest: 50, isEase: true },
  /**
   * Szigriszt Pazos, "Sistemas predictivos de legibilidad del mensaje escrito" (1992), on the scale of Barrio-Cantalejo
   * and others (Inflesz, 2008): from 65 on a text is quite easy.
   */
  'szigriszt-pazos': {
    grade: flesch(206.835, 62.3, 1),
    syllables: spanishSyllables,
    hardest: 65,
    isEase: true,
  },
};

/** How a language's texts are measured; `undefined` where no published formula is at hand. */
function readabilityOf(language: LanguageCode): Readability | undefined {
  const formula = LANGUAGES[language].readability;
  return formula === undefined ? undefined : READABILITY[formula];
}

/** The hardest that a page may read in a language, on its scale; `undefined` where it has none. */
export function hardestGrade(language: LanguageCode): number | undefined {
  return readabilityOf(language)?.hardest;
}

/**
 * Measures how hard a text is to read.
 *
 * @param sentences - its sentences; lines without a letter count as none.
 * @param language - theirs.
 * @param worst - how many of the hardest sentences to name.
 * @returns the grade; 0 for a text without words; `undefined` in a language without a formula.
 */
export function readingGrade(
  sentences: readonly string[],
  language: LanguageCode,
  worst = 3,
): ReadingGrade | undefined {
  const readability = readabilityOf(language);
  if (readability === undefined) return undefined;
  const { grade, hardest, isEase } = readability;
  const counted = sentences
    .map((sentence) => ({ sentence, ...counts(sentence, language, readability) }))
    .filter(({ word }) => word > 0);
  if (counted.length === 0) return { grade: 0, isTooHard: false, worst: [] };
  const sum = (pick: (counts: { word: number; syllable: number }) => number): number =>
    counted.reduce((total, each) => total + pick(each), 0);
  const whole = grade({
    sentence: counted.length,
    word: sum(({ word }) => word),
    syllable: sum((each) => each.syllable),
  });
  return {
    grade: whole,
    isTooHard: isEase ? whole < hardest : whole > hardest,
    worst: counted
      .map(({ sentence, word, syllable: count }) => ({
        sentence,
        grade: grade({ sentence: 1, word, syllable: count }),
      }))
      .sort((a, b) => (isEase ? a.grade - b.grade : b.grade - a.grade))
      .slice(0, worst),
  };
}

/** The same words come again and again. */
const syllablesOf = new Map<string, number>();

function syllables(word: string, language: LanguageCode, readability: Readability): number {
  const key = `${language} ${word}`;
  const count = syllablesOf.get(key) ?? Math.max(1, readability.syllables(word));
  syllablesOf.set(key, count);
  return count;
}

function counts(
  sentence: string,
  language: LanguageCode,
  readability: Readability,
): { word: number; syllable: number } {
  const words = sentence.match(/[\p{L}\p{N}]+(?:['’.@:/-][\p{L}\p{N}]+)*/gu) ?? [];
  return {
    word: words.length,
    syllable: words.reduce((total, word) => total + syllables(word, language, readability), 0),
  };
}
