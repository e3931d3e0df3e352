/** What the search knows beside Pagefind's index: written after the build, read by the search page. */
export interface SearchGuide {
  readonly pages: readonly GuidePage[];
  /** How many pages use each word; words in small letters without accents. */
  readonly words: Readonly<Record<string, number>>;
  readonly language: SearchWords;
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
