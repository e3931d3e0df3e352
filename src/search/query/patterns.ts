import type { LanguageCode } from '../../i18n/languages.ts';
import { tokensOf, type Token } from '../tokens.ts';

/** From one word of a query up to, but not including, another. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a query speaks of each concept. */
export type ConceptMatches = ReadonlyMap<string, readonly Span[]>;

type PatternPart = { readonly stem: string } | { readonly concept: string } | 'gap';

/** The patterns that say each concept, taken apart. */
export type CompiledPatterns = ReadonlyMap<string, readonly (readonly PatternPart[])[]>;

const LONGEST_GAP = 4;

/**
 * Takes patterns apart, once.
 *
 * @param patterns - by concept, as `search.yaml` writes them: words, `<concept>`, and `*` for a gap.
 * @param language - theirs.
 * @returns the patterns, ready to be matched.
 */
export function compilePatterns(
  patterns: Readonly<Record<string, readonly string[]>>,
  language: LanguageCode,
): CompiledPatterns {
  const partsOf = (pattern: string): PatternPart[] =>
    pattern.split(/\s+/u).flatMap((part): PatternPart[] => {
      if (part === '*') return ['gap'];
      if (part.startsWith('<')) return [{ concept: part.slice(1, -1) }];
      return tokensOf(part, language).map(({ stem }) => ({ stem }));
    });
  return new Map(Object.entries(patterns).map(([concept, list]) => [concept, list.map(partsOf)]));
}

/**
 * Finds the concepts that a query speaks of.
 *
 * @param tokens - its words.
 * @param patterns - how concepts are said.
 * @returns for each concept that is said, where; a sentence's end breaks a pattern.
 */
export function matchConcepts(tokens: readonly Token[], patterns: CompiledPatterns): ConceptMatches {
  const matches = new Map<string, Ends>();
  // A concept may be said by way of others; those are looked for first.
  const find = (concept: string): Ends => {
    const known = matches.get(concept);
    if (known !== undefined) return known;
    const found = new Map<number, number[]>();
    // Set before the search, so that a concept that leads back to itself finds nothing instead of never ending.
    matches.set(concept, found);
    for (const parts of patterns.get(concept) ?? [])
      for (let start = 0; start < tokens.length; start += 1) {
        const ends = endsOf(parts, start, tokens, find);
        if (ends.length > 0) found.set(start, [...(found.get(start) ?? []), ...ends]);
      }
    return found;
  };
  for (const concept of patterns.keys()) find(concept);
  return new Map(
    [...matches].filter(([, found]) => found.size > 0).map(([concept, found]) => [concept, spansOf(found)]),
  );
}

/** Where a concept is said, by its first word: the places after its last. */
type Ends = ReadonlyMap<number, readonly number[]>;

const spansOf = (found: Ends): Span[] =>
  [...found].flatMap(([start, ends]) => ends.map((end) => ({ start, end })));

/** Every place after which a pattern may be over, when it begins at `start`. */
function endsOf(
  parts: readonly PatternPart[],
  start: number,
  tokens: readonly Token[],
  find: (concept: string) => Ends,
): number[] {
  const sentence = tokens[start]?.sentence;
  let places = [start];
  for (const part of parts) {
    if (part === 'gap') {
      places = [...new Set(places.flatMap((place) => gapFrom(place, tokens.length)))];
    } else if ('stem' in part) {
      places = places.filter((place) => tokens[place]?.stem === part.stem).map((place) => place + 1);
    } else {
      const found = find(part.concept);
      places = places.flatMap((place) => found.get(place) ?? []);
    }
    if (places.length === 0) return [];
  }
  return [...new Set(places)].filter((end) => end > start && tokens[end - 1]?.sentence === sentence);
}

const gapFrom = (place: number, length: number): number[] =>
  Array.from({ length: LONGEST_GAP + 1 }, (_, gap) => place + gap).filter((next) => next <= length);
