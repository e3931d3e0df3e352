/** Where a document comes from. Its reader sees this as a few plain words beside each footnote. */
export const SOURCE_KINDS = [
  'official',
  'official-old',
  'official-quoted',
  'support',
  'standard',
  'vendor',
  'press',
  'secondary',
  'users-report',
  'seen-in-code',
] as const;

/** How far a claim may be trusted: a kind of its sources, or one of the two that need none. */
export const CONFIDENCES = [...SOURCE_KINDS, 'reasoned', 'unknown'] as const;

export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Kinds that are named but never linked, whatever their address. */
export const NEVER_LINKED: ReadonlySet<SourceKind> = new Set(['secondary', 'seen-in-code']);

/** What is chosen on a way through menus and has no fixed words there. */
export const PATH_CHOICES = ['account', 'profile', 'code', 'new-number', 'menu'] as const;

/** Words allowed in one article, without its title, its sources and its lists of links. */
export const ARTICLE_WORDS = { least: 120, most: 500 } as const;

/** What somebody locked out at midnight can keep in mind. */
export const STEP_LIMITS = {
  /** Steps in a list. */
  most: 7,
  /** Words of a step. */
  words: 25,
  /** Questions in a step: one "Not there? Do this". */
  questions: 1,
  /** Characters of the one warning before a list. */
  warningCharacters: 90,
  /** Of the one warning on a plan, which is its first band: its first step is to be in sight on a small phone. */
  planWarningCharacters: 62,
  /** Citations side by side. */
  citations: 3,
  /** Characters of the sentence below a title that says who a page is for. */
  leadCharacters: 110,
} as const;
