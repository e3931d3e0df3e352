import { stemOf } from '../../i18n/stemmers.ts';
import type { SearchData } from '../search-data.ts';
import { tokensOf, type Token } from '../tokens.ts';
import { classify } from './naive-bayes.ts';
import { compilePatterns, matchConcepts, type CompiledPatterns, type ConceptMatches } from './patterns.ts';
import { scoreProblems, type ProblemPoints } from './problems.ts';
import { respelled } from './spelling.ts';

/** What a query was understood to mean. */
export interface ParsedQuery {
  /** Which problems it is about. */
  readonly problems: ProblemPoints;
  /** The words to look for in the pages, the most telling first. */
  readonly terms: readonly Term[];
  /** Words that were read as others. */
  readonly corrections: readonly { readonly typed: string; readonly read: string }[];
}

/** One word to look for. */
export interface Term {
  readonly word: string;
  /** How telling it is: 0 stands on every page. */
  readonly weight: number;
}

/** Search data made ready for many queries. */
export interface QueryModel {
  readonly data: SearchData;
  readonly patterns: CompiledPatterns;
  readonly stopWords: ReadonlySet<string>;
  /** Words that need no respelling. */
  readonly known: ReadonlySet<string>;
  /** Words that may have been meant, with the number of pages that use them: only those that tell something. */
  readonly targets: ReadonlyMap<string, number>;
  /** Words of the pages by their stem. */
  readonly pageStems: ReadonlyMap<string, number>;
  /** Our own word for each concept, where it is one plain word of the pages. */
  readonly ownWords: ReadonlyMap<string, string>;
}

/** Each word that is looked for costs the reader another part of the index. */
const MOST_TERMS = 2;
/** From these points on the problem is as good as known, and one word is enough to choose among its pages. */
const SURE_POINTS = 8;
/** What it is worth to be like one problem and no other: as much as the strongest rule of `search.yaml`. */
const CLASSIFIER_POINTS = 10;
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
  const { patterns, pageCounts, language } = data;
  const stopWords = new Set(data.stopWords);
  const patternWords = Object.values(patterns)
    .flat()
    .flatMap((pattern) => tokensOf(pattern.replace(/<[^>]*>/gu, ' '), language).map(({ word }) => word));
  const pageStems = new Map<string, number>();
  for (const [word, pages] of Object.entries(pageCounts)) {
    const stem = stemOf(word, language);
    pageStems.set(stem, Math.max(pages, pageStems.get(stem) ?? 0));
  }
  return {
    data,
    patterns: compilePatterns(patterns, language),
    stopWords,
    known: new Set([...patternWords, ...stopWords, ...Object.keys(pageCounts)]),
    targets: new Map(
      patternWords
        .filter((word) => !stopWords.has(word))
        .map((word) => [word, pageCounts[word] ?? 0] as const),
    ),
    pageStems,
    ownWords: new Map(
      Object.entries(patterns).flatMap(([concept, [own = '']]) =>
        /^\p{L}+$/u.test(own) ? [[concept, own]] : [],
      ),
    ),
  };
}

/**
 * Reads a query.
 *
 * @param typed - the reader's words.
 * @param model - search data made ready.
 * @param unfinished - whether its last word may still be growing; that word is then not respelled.
 * @returns what it was understood to mean.
 */
export function parseQuery(typed: string, model: QueryModel, unfinished = false): ParsedQuery {
  const { language, rules, classifier } = model.data;
  const corrections: { typed: string; read: string }[] = [];
  const all = tokensOf(typed, language);
  const tokens = all.flatMap((token, index): Token[] => {
    if (isKnown(token.word, model) || (unfinished && index === all.length - 1)) return [token];
    const read = splitCompound(token.word, model) ?? respelled(token.word, model.targets);
    if (read === undefined) return [token];
    corrections.push({ typed: token.word, read });
    return read.split(' ').map((word) => ({ ...token, word, stem: stemOf(word, language) }));
  });
  const matches = matchConcepts(tokens, model.patterns);
  const problems = added(scoreProblems(matches, rules), classify(tokens, classifier));
  const isSure = Math.max(0, ...problems.values()) >= SURE_POINTS;
  const terms = termsOf(tokens, matches, model).slice(0, isSure ? 1 : MOST_TERMS);
  return { problems, terms, corrections };
}

/** Adds what the classifier says to what the rules say. */
function added(byRules: ProblemPoints, shares: ReadonlyMap<string, number>): ProblemPoints {
  const points = new Map(byRules);
  for (const [problem, share] of shares)
    points.set(problem, (points.get(problem) ?? 0) + CLASSIFIER_POINTS * share);
  return new Map([...points].sort((a, b) => b[1] - a[1]));
}

const isKnown = (word: string, { known, pageStems, data }: QueryModel): boolean =>
  known.has(word) || pageStems.has(stemOf(word, data.language));

/** Finds the two known words that were written as one, the longer first: "simcard", "backupcodes". */
function splitCompound(word: string, model: QueryModel): string | undefined {
  if (word.length > LONGEST_COMPOUND) return undefined;
  for (let end = word.length - SHORTEST_PART; end >= SHORTEST_PART; end -= 1) {
    const [first, second] = [word.slice(0, end), word.slice(end)];
    if (isKnown(first, model) && isKnown(second, model)) return `${first} ${second}`;
  }
  return undefined;
}

/** The words of a query that tell one page from another, the most telling first; a word that no page uses gives way to ours for it. */
function termsOf(
  tokens: readonly Token[],
  matches: ConceptMatches,
  { data, stopWords, pageStems, ownWords }: QueryModel,
): Term[] {
  const ours = new Map(
    [...matches].flatMap(([concept, spans]) => {
      const own = ownWords.get(concept);
      return own === undefined ? [] : spans.map(({ start }) => [start, own] as const);
    }),
  );
  const terms = tokens.flatMap(({ word, stem }, index): Term[] => {
    if (SHORT_NUMBER.test(word)) return [];
    const read = pageStems.has(stem) ? word : (ours.get(index)?.toLowerCase() ?? '');
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
