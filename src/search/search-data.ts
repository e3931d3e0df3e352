import type { LanguageCode } from '../i18n/languages.ts';
import type { PackedClassifier } from '../text/classifier/packed-classifier.ts';
import type { SearchVocabulary } from '../content-model/schemas/search.ts';

/** What the search knows beside Pagefind's index: written after the build, read by the search page. */
export interface SearchData extends SearchVocabulary {
  readonly language: LanguageCode;
  readonly pages: readonly SearchPage[];
  /** How many pages use each word; words are folded as those of queries are. */
  readonly pageCounts: Readonly<Record<string, number>>;
  /** Knows what people type who are stuck on each problem: `src/content/<language>/sample-queries.yaml`. */
  readonly classifier: PackedClassifier;
}

/** One page that can be found. */
export interface SearchPage {
  /** Name of its fragment in Pagefind's index, such as `en_6fceec9`. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  readonly chapter?: string;
  /** Best first. */
  readonly problems: readonly string[];
  /** Who it is for, in a sentence of its own. */
  readonly lead: string;
  /** What it says to do first. */
  readonly firstStep?: string;
}
