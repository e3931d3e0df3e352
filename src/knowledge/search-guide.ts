/** What the search knows beside Pagefind's index: written after the build, read by the search page. */
export interface SearchGuide {
  readonly pages: readonly GuidePage[];
  /** How many pages use each word; words in small letters without accents. */
  readonly words: Readonly<Record<string, number>>;
  readonly language: SearchWords;
  readonly sayings: SayingCounts;
}

/** One page that can be found. */
export interface GuidePage {
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

/** How readers of one language say things; see `src/content/en/search.yaml`. */
export interface SearchWords {
  readonly ways: Readonly<Record<string, readonly string[]>>;
  readonly signs: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly usual: readonly string[];
  readonly noise: readonly string[];
}

/** How often the words of readers' sayings stand with each problem; see `src/content/en/sayings.yaml`. */
export interface SayingCounts {
  /** How many sayings each problem has. */
  readonly problems: Readonly<Record<string, number>>;
  /** By the stem of a word: a problem's place in `problems`, in how many of its sayings the word stands, and so on. */
  readonly stems: Readonly<Record<string, readonly number[]>>;
}
