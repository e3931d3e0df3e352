import type { SearchGuide } from '../knowledge/search-guide.ts';
import { problemsLike } from './likeness.ts';
import { problemsOf, type ProblemPoints } from './problems.ts';
import { respelled } from './spelling.ts';
import { stemOf, tokensOf, type Token } from './tokens.ts';
import { saidIn, waysOf, type Said, type Ways } from './ways.ts';

/** What a query was understood to mean. */
export interface Understanding {
  /** Which problems it is about. */
  readonly problems: ProblemPoints;
  /** The words to look for in the pages, the most telling first. */
  readonly terms: readonly Term[];
  /** Words that were read as others. */
  readonly changes: readonly { readonly typed: string; readonly read: string }[];
}

/** One word to look for. */
export interface Term {
  readonly word: string;
  /** How telling it is: 0 stands on every page. */
  readonly weight: number;
}

/** A guide made ready for many queries. */
export interface Reader {
  readonly guide: SearchGuide;
  readonly ways: Ways;
  readonly noise: ReadonlySet<string>;
  /** Words that need no respelling. */
  readonly known: ReadonlySet<string>;
  /** Words that may have been meant, with the number of pages that use them: only those that tell something. */
  readonly targets: ReadonlyMap<string, number>;
  /** Words of the pages by their stem. */
  readonly pageStems: ReadonlyMap<string, number>;
  /** Our own word for each thing, where it is one plain word of the pages. */
  readonly ownWords: ReadonlyMap<string, string>;
}

/** Each word that is looked for costs the reader another part of the index. */
const MOST_TERMS = 2;
/** From these points on the problem is as good as known, and one word is enough to choose among its pages. */
const SURE_POINTS = 8;
/** What it is worth to be like one problem and no other: as much as the strongest sign of `search.yaml`. */
const LIKENESS_POINTS = 10;
const SHORT_NUMBER = /^\d{1,3}$/u;
const SHORTEST_PART = 3;
/** No two words of a language are longer together. */
const LONGEST_PARTED = 40;

/**
 * Makes a guide ready.
 *
 * @param guide - what the build wrote.
 * @returns a reader of queries.
 */
export function readerOf(guide: SearchGuide): Reader {
  const { ways, noise } = guide.language;
  const silent = new Set(noise);
  const said = Object.values(ways)
    .flat()
    .flatMap((way) => tokensOf(way.replace(/<[^>]*>/gu, ' ')).map(({ word }) => word));
  const pageStems = new Map<string, number>();
  for (const [word, pages] of Object.entries(guide.words))
    pageStems.set(stemOf(word), Math.max(pages, pageStems.get(stemOf(word)) ?? 0));
  return {
    guide,
    ways: waysOf(ways),
    noise: silent,
    known: new Set([...said, ...noise, ...Object.keys(guide.words)]),
    targets: new Map(
      said.filter((word) => !silent.has(word)).map((word) => [word, guide.words[word] ?? 0] as const),
    ),
    pageStems,
    ownWords: new Map(
      Object.entries(ways).flatMap(([thing, [own = '']]) => (/^\p{L}+$/u.test(own) ? [[thing, own]] : [])),
    ),
  };
}

/**
 * Reads a query.
 *
 * @param typed - the reader's words.
 * @param reader - a guide made ready.
 * @param unfinished - whether its last word may still be growing; that word is then not respelled.
 * @returns what it was understood to mean.
 */
export function understand(typed: string, reader: Reader, unfinished = false): Understanding {
  const changes: { typed: string; read: string }[] = [];
  const all = tokensOf(typed);
  const tokens = all.flatMap((token, index): Token[] => {
    if (isKnown(token.word, reader) || (unfinished && index === all.length - 1)) return [token];
    const read = partedWord(token.word, reader) ?? respelled(token.word, reader.targets);
    if (read === undefined) return [token];
    changes.push({ typed: token.word, read });
    return read.split(' ').map((word) => ({ ...token, word, stem: stemOf(word) }));
  });
  const said = saidIn(tokens, reader.ways);
  const problems = together(
    problemsOf(said, reader.guide.language.signs),
    problemsLike(tokens, reader.guide.sayings),
  );
  const isSure = Math.max(0, ...problems.values()) >= SURE_POINTS;
  return { problems, terms: termsOf(tokens, said, reader).slice(0, isSure ? 1 : MOST_TERMS), changes };
}

/** Adds what a query is like to what its signs say. */
function together(signs: ProblemPoints, likeness: ReadonlyMap<string, number>): ProblemPoints {
  const points = new Map(signs);
  for (const [problem, share] of likeness)
    points.set(problem, (points.get(problem) ?? 0) + LIKENESS_POINTS * share);
  return new Map([...points].sort((a, b) => b[1] - a[1]));
}

const isKnown = (word: string, { known, pageStems }: Reader): boolean =>
  known.has(word) || pageStems.has(stemOf(word));

/** Finds the two known words that were written as one, the longer first: "simcard", "backupcodes". */
function partedWord(word: string, reader: Reader): string | undefined {
  if (word.length > LONGEST_PARTED) return undefined;
  for (let end = word.length - SHORTEST_PART; end >= SHORTEST_PART; end -= 1) {
    const [first, second] = [word.slice(0, end), word.slice(end)];
    if (isKnown(first, reader) && isKnown(second, reader)) return `${first} ${second}`;
  }
  return undefined;
}

/** The words of a query that tell one page from another, the most telling first; a word that no page uses gives way to ours for it. */
function termsOf(
  tokens: readonly Token[],
  said: Said,
  { guide, noise, pageStems, ownWords }: Reader,
): Term[] {
  const ours = new Map(
    [...said].flatMap(([thing, spans]) => {
      const own = ownWords.get(thing);
      return own === undefined ? [] : spans.map(({ start }) => [start, own] as const);
    }),
  );
  const terms = tokens.flatMap(({ word, stem }, index): Term[] => {
    if (SHORT_NUMBER.test(word)) return [];
    const read = pageStems.has(stem) ? word : (ours.get(index)?.toLowerCase() ?? '');
    const pages = pageStems.get(stemOf(read));
    return pages === undefined
      ? []
      : [{ word: read, weight: Math.log((guide.pages.length + 1) / (pages + 0.5)) }];
  });
  const telling = terms.filter(({ word }) => !noise.has(word));
  // Who writes nothing but "code" means the word.
  const chosen = telling.length > 0 ? telling : terms;
  return [...new Map(chosen.map((term) => [stemOf(term.word), term])).values()].sort(
    (a, b) => b.weight - a.weight,
  );
}
