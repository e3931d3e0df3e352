import type { LanguageCode } from '../i18n/languages.ts';
import type { SearchVocabulary } from '../content-model/schemas/search.ts';

/** What the search knows beside Pagefind's index: written after the build, read by the search page. */
export interface SearchData extends SearchVocabulary {
  readonly language: LanguageCode;
  readonly pages: readonly SearchPage[];
  /** How many pages use each word; words are folded as those of queries are. */
  readonly pageCounts: Readonly<Record<string, number>>;
  readonly classifier: ClassifierCounts;
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
  /** One or two sentences that tell what it is about. */
  readonly passage: string;
}

/** In how many sample queries of each problem words stand; see `src/content/<language>/sample-queries.yaml`. */
export interface ClassifierCounts {
  /** How many sample queries each problem has. */
  readonly problems: Readonly<Record<string, number>>;
  /** By the stem of a word: a problem's place in `problems`, in how many of its queries the word stands, and so on. */
  readonly stems: Readonly<Record<string, readonly number[]>>;
}
