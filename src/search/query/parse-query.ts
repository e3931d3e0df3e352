import { stemOf } from '../../i18n/stemmers.ts';
import { classify } from '../../text/classifier/classify.ts';
import { unpackClassifier, type Classifier } from '../../text/classifier/packed-classifier.ts';
import type { SearchData } from '../search-data.ts';
import { tokensOf, type Token } from '../tokens.ts';
import type { ProblemShares } from './ranking.ts';
import { respelled } from './spelling.ts';

/** What a query was understood to mean. */
export interface ParsedQuery {
  /** Which problems it is about, likeliest first; together 1, or none. */
  readonly problems: ProblemShares;
  /** The words to look for in the pages, the most telling first. */
  readonly terms: readonly Term[];
  /** Stems of the words that tell something, as they were read: they are marked where they stand. */
  readonly stems: ReadonlySet<string>;
  /** Words that were read as others. */
  readonly corrections: readonly { readonly typed: string; readonly read: string }[];
  /** Addresses of pages for one app, carrier or country that it does not name. */
  readonly unnamed: ReadonlySet<string>;
}

/** One word to look for. */
export interface Term {
  readonly word: string;
  /** How telling it is: 0 stands on every page. */
  readonly weight: number;
}

/** How to read a query. */
export interface Reading {
  /** Whether its last word may still be growing; that word is then not respelled. */
  readonly unfinished?: boolean;
  /** Problems that the reader says it is not about. */
  readonly without?: readonly string[];
}

/** Search data made ready for many queries. */
export interface QueryModel {
  readonly data: SearchData;
  readonly classifier: Classifier;
  readonly stopWords: ReadonlySet<string>;
  /** By its first letter, words that may have been meant, with the number of pages that use them. */
  readonly targets: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Words of the pages by their stem. */
  readonly pageStems: ReadonlyMap<string, number>;
  /** Our own word for each of readers'. */
  readonly ownWords: ReadonlyMap<string, string>;
}

/** Each word that is looked for costs the reader another part of the index. */
const MOST_TERMS = 2;
/** Where no problem is likelier than this, four times what chance gives, the text is about none: words alone lead. */
const LIKELY_SHARE = 0.15;
/** From this share on the problem is as good as known, and one word is enough to choose among its pages. */
const SURE_SHARE = 0.6;
/** What stands on fewer pages is hardly what most people mean. */
const FEWEST_PAGES = 2;
const SHORT_NUMBER = /^\d{1,3}$/u;
const SHORTEST_PART = 3;
/** No two words of a language are longer together. */
const LONGEST_COMPOUND = 40;

/**
 * Makes search data ready for queries.
 *
 * @param data - what the build wrote.
 */
export function buildQueryModel(data: SearchData): QueryModel {
  const { synonyms, pageCounts, language } = data;
  const stopWords = new Set(data.stopWords);
  const pageStems = new Map<string, number>();
  for (const [word, pages] of Object.entries(pageCounts)) {
    const stem = stemOf(word, language);
    pageStems.set(stem, Math.max(pages, pageStems.get(stem) ?? 0));
  }
  const ownWords = new Map(
    Object.entries(synonyms).flatMap(([own, words]) =>
      words.flatMap((word) =>
        tokensOf(word, language).map((token) => [token.word, own.toLowerCase()] as const),
      ),
    ),
  );
  return {
    data,
    classifier: unpackClassifier(data.classifier),
    stopWords,
    targets: byFirstLetter([
      ...Object.entries(pageCounts).filter(([word, pages]) => pages >= FEWEST_PAGES && !stopWords.has(word)),
      ...[...ownWords.keys()].map((word) => [word, 0] as const),
    ]),
    pageStems,
    ownWords,
  };
}

function byFirstLetter(
  words: readonly (readonly [word: string, pages: number])[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const letters = new Map<string, Map<string, number>>();
  for (const [word, pages] of words) {
    const same = letters.get(word.charAt(0)) ?? new Map<string, number>();
    letters.set(word.charAt(0), same.set(word, pages));
  }
  return letters;
}

/**
 * Reads a query.
 *
 * @param typed - the reader's words.
 * @param model - search data made ready.
 * @param reading - how to read it.
 * @returns what it was understood to mean.
 */
export function parseQuery(
  typed: string,
  model: QueryModel,
  { unfinished = false, without = [] }: Reading = {},
): ParsedQuery {
  const { language, onlyFor } = model.data;
  const corrections: { typed: string; read: string }[] = [];
  const all = tokensOf(typed, language);
  const tokens = all.flatMap((token, index): Token[] => {
    if (isKnown(token.word, model) || (unfinished && index === all.length - 1)) return [token];
    const read =
      splitCompound(token.word, model) ??
      respelled(token.word, model.targets.get(token.word.charAt(0)) ?? new Map<string, number>());
    if (read === undefined) return [token];
    corrections.push({ typed: token.word, read });
    return read.split(' ').map((word) => ({ word, stem: stemOf(word, language) }));
  });
  // The classifier was taught by slips of spelling too.
  const judged = allBut(without, classify(model.classifier, typed));
  const [most = 0] = judged.values();
  const problems = most < LIKELY_SHARE ? new Map<string, number>() : judged;
  const said = new Set(tokens.map(({ word }) => word));
  const unnamed = Object.entries(onlyFor)
    .filter(([, names]) => !names.some((name) => said.has(name)))
    .map(([address]) => address);
  return {
    problems,
    terms: termsOf(tokens, model).slice(0, most >= SURE_SHARE ? 1 : MOST_TERMS),
    stems: new Set(tokens.filter(({ word }) => !model.stopWords.has(word)).map(({ stem }) => stem)),
    corrections,
    unnamed: new Set(unnamed),
  };
}

/** Shares of the problems that are left, together 1 again. */
function allBut(without: readonly string[], shares: ProblemShares): ProblemShares {
  if (without.length === 0) return shares;
  const left = [...shares].filter(([problem]) => !without.includes(problem));
  const sum = left.reduce((total, [, share]) => total + share, 0) || 1;
  return new Map(left.map(([problem, share]) => [problem, share / sum]));
}

/** Whether a word needs no respelling: pages or readers use it. */
const isKnown = (word: string, { pageStems, stopWords, ownWords, classifier, data }: QueryModel): boolean =>
  stopWords.has(word) ||
  ownWords.has(word) ||
  classifier.places.has(` ${word} `) ||
  pageStems.has(stemOf(word, data.language));

/** Finds the two words of the pages that were written as one, the longer first: "simcard", "backupcodes". */
function splitCompound(word: string, { pageStems, data }: QueryModel): string | undefined {
  if (word.length > LONGEST_COMPOUND) return undefined;
  const isOfPages = (part: string): boolean => pageStems.has(stemOf(part, data.language));
  for (let end = word.length - SHORTEST_PART; end >= SHORTEST_PART; end -= 1) {
    const [first, second] = [word.slice(0, end), word.slice(end)];
    if (isOfPages(first) && isOfPages(second)) return `${first} ${second}`;
  }
  return undefined;
}

/** The words of a query that tell one page from another, the most telling first; a word that no page uses gives way to ours for it. */
function termsOf(tokens: readonly Token[], { data, stopWords, pageStems, ownWords }: QueryModel): Term[] {
  const terms = tokens.flatMap(({ word, stem }): Term[] => {
    if (SHORT_NUMBER.test(word)) return [];
    const read = pageStems.has(stem) ? word : (ownWords.get(word) ?? '');
    const pages = pageStems.get(stemOf(read, data.language));
    return pages === undefined
      ? []
      : [{ word: read, weight: Math.log((data.pages.length + 1) / (pages + 0.5)) }];
  });
  const telling = terms.filter(({ word }) => !stopWords.has(word));
  // Who writes nothing but "code" means the word.
  const chosen = telling.length > 0 ? telling : terms;
  return [...new Map(chosen.map((term) => [stemOf(term.word, data.language), term])).values()].sort(
    (a, b) => b.weight - a.weight,
  );
}
