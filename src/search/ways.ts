import { tokensOf, type Token } from './tokens.ts';

/** From one word of a query up to, but not including, another. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where each thing is said in a query. */
export type Said = ReadonlyMap<string, readonly Span[]>;

type Element = { readonly stem: string } | { readonly thing: string } | 'gap';

/** Ways to say each thing, taken apart. */
export type Ways = ReadonlyMap<string, readonly (readonly Element[])[]>;

const LONGEST_GAP = 4;

/**
 * Takes the ways of saying things apart, once.
 *
 * @param ways - by thing, the ways as `search.yaml` writes them: words, `<thing>`, and `*` for a gap.
 * @returns the ways, ready to be looked for.
 */
export function waysOf(ways: Readonly<Record<string, readonly string[]>>): Ways {
  return new Map(Object.entries(ways).map(([thing, list]) => [thing, list.map(elementsOf)]));
}

function elementsOf(way: string): Element[] {
  return way.split(/\s+/u).flatMap((part): Element[] => {
    if (part === '*') return ['gap'];
    if (part.startsWith('<')) return [{ thing: part.slice(1, -1) }];
    return tokensOf(part).map(({ stem }) => ({ stem }));
  });
}

/**
 * Finds what a query says.
 *
 * @param tokens - its words.
 * @param ways - how things are said.
 * @returns for each thing that is said, where; a sentence's end breaks a way.
 */
export function saidIn(tokens: readonly Token[], ways: Ways): Said {
  const said = new Map<string, Ends>();
  // A thing may be said by way of others; those are looked for first.
  const find = (thing: string): Ends => {
    const known = said.get(thing);
    if (known !== undefined) return known;
    const found = new Map<number, number[]>();
    // Set before the search, so that a thing that leads back to itself finds nothing instead of never ending.
    said.set(thing, found);
    for (const elements of ways.get(thing) ?? [])
      for (let start = 0; start < tokens.length; start += 1) {
        const ends = endsOf(elements, start, tokens, find);
        if (ends.length > 0) found.set(start, [...(found.get(start) ?? []), ...ends]);
      }
    return found;
  };
  for (const thing of ways.keys()) find(thing);
  return new Map(
    [...said].filter(([, found]) => found.size > 0).map(([thing, found]) => [thing, spansOf(found)]),
  );
}

/** Where something is said, by its first word: the places after its last. */
type Ends = ReadonlyMap<number, readonly number[]>;

const spansOf = (found: Ends): Span[] =>
  [...found].flatMap(([start, ends]) => ends.map((end) => ({ start, end })));

/** Every place after which a way may be over, when it begins at `start`. */
function endsOf(
  elements: readonly Element[],
  start: number,
  tokens: readonly Token[],
  find: (thing: string) => Ends,
): number[] {
  const sentence = tokens[start]?.sentence;
  let places = [start];
  for (const element of elements) {
    if (element === 'gap') {
      places = [...new Set(places.flatMap((place) => gapFrom(place, tokens.length)))];
    } else if ('stem' in element) {
      places = places.filter((place) => tokens[place]?.stem === element.stem).map((place) => place + 1);
    } else {
      const found = find(element.thing);
      places = places.flatMap((place) => found.get(place) ?? []);
    }
    if (places.length === 0) return [];
  }
  return [...new Set(places)].filter((end) => end > start && tokens[end - 1]?.sentence === sentence);
}

const gapFrom = (place: number, length: number): number[] =>
  Array.from({ length: LONGEST_GAP + 1 }, (_, gap) => place + gap).filter((next) => next <= length);
