import { editDistance } from '../../../text/edit-distance.ts';
import type { Baits } from './known-addresses.ts';

/** What baits beside a name weigh together from which on the name is used. A strong one does it alone. */
export const ENOUGH = 2;

/** What a stretch of letters consists of. */
export interface Cover {
  /** Letters that belong to no bait and no filler. */
  readonly uncovered: number;
  /** What the baits in it weigh. */
  readonly weight: number;
}

/** The words that are looked for, by their first letter, as they are written once look-alikes are folded. */
export interface BaitWords {
  readonly byFirst: ReadonlyMap<string, readonly BaitWord[]>;
  readonly strong: readonly string[];
  /** Those that can be cut off from around a name, as they are written, by their first letter. */
  readonly plainByFirst: ReadonlyMap<string, readonly string[]>;
}

interface BaitWord {
  readonly text: string;
  readonly weight: number;
}

/** Letters that signs are taken for, so that `1ogin`, `supp0rt` and `verífy` are read as what they look like. */
const FOLDED: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  i: 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
};
/** What may follow a bait of some length: `helpers`, `disabled`, `restrictions`. */
const ENDINGS = ['s', 'd', 'ed', 'er', 'ers', 'ing', 'lng', 'n', 'lon', 'lons'];
const TAKES_ENDINGS = 4;
/** A shorter word is another one with one letter changed. */
const MISSPELLABLE = 6;
/** A shorter word may be the end of another: `instagrid` is no `instagr` with an `id`. */
const CUT_OFF = 3;
/** A longer stretch is no part of a host name. */
const LONGEST_STRETCH = 64;
/** Parts of an address that are written with hyphens where dots would tell the truth. */
const ADDRESS_PARTS: readonly string[] = ['com', 'www'];

const made = new WeakMap<Baits, BaitWords>();

/** Makes the words ready; the same list only once. */
export function baitWordsOf(baits: Baits): BaitWords {
  const words = made.get(baits) ?? wordsOf(baits);
  made.set(baits, words);
  return words;
}

function wordsOf({ strong, weak, fillers }: Baits): BaitWords {
  const byFirst = new Map<string, BaitWord[]>();
  const plainByFirst = new Map<string, string[]>();
  const add = (list: readonly string[], weight: number): void => {
    for (const word of list) {
      const text = folded(word);
      byFirst.set(text.charAt(0), [...(byFirst.get(text.charAt(0)) ?? []), { text, weight }]);
      if (word.length < CUT_OFF) continue;
      plainByFirst.set(word.charAt(0), [...(plainByFirst.get(word.charAt(0)) ?? []), word]);
    }
  };
  add(strong, ENOUGH);
  add(weak, ENOUGH / 2);
  add(fillers, 0);
  return { byFirst, strong: strong.map(folded), plainByFirst };
}

/** Letters as they are compared: look-alikes as one, doubled ones once. */
function folded(text: string): string {
  return Array.from(text, (letter) => FOLDED[letter] ?? letter)
    .join('')
    .replace(/vv/gu, 'w')
    .replace(/([^w])\1+/gu, '$1');
}

/**
 * Says how much of a stretch is baits and fillers, glued together or not; digits between them tell nothing.
 *
 * @param text - the letters beside a name, small.
 */
export function coverOf(text: string, words: BaitWords): Cover {
  const stretch = text.slice(0, LONGEST_STRETCH);
  const readings = new Set([
    folded(stretch.replace(/\d+/gu, '')),
    folded(stretch.replace(/^\d+|\d+$/gu, '')),
    folded(stretch),
  ]);
  return [...readings].map((reading) => bestCover(reading, words)).reduce((best, each) => better(each, best));
}

function better(one: Cover, other: Cover): Cover {
  if (one.uncovered !== other.uncovered) return one.uncovered < other.uncovered ? one : other;
  return one.weight > other.weight ? one : other;
}

/** The best of all ways to cut a text into words, from its end. */
function bestCover(text: string, words: BaitWords): Cover {
  const best: Cover[] = Array.from({ length: text.length + 1 }, () => ({ uncovered: 0, weight: 0 }));
  for (let place = text.length - 1; place >= 0; place -= 1) {
    const behind = best[place + 1] ?? { uncovered: 0, weight: 0 };
    let found: Cover = { uncovered: behind.uncovered + 1, weight: behind.weight };
    for (const { text: word, weight } of words.byFirst.get(text.charAt(place)) ?? []) {
      if (!text.startsWith(word, place)) continue;
      // The letter with which one word ends and the next begins stands here once: `businesssupport`.
      for (const end of endsOf(text, place, word).flatMap((each) => [each, each - 1])) {
        if (end <= place) continue;
        const rest = best[end];
        if (rest === undefined) continue;
        found = better({ uncovered: rest.uncovered, weight: rest.weight + weight }, found);
      }
    }
    best[place] = found;
  }
  return best[0] ?? { uncovered: 0, weight: 0 };
}

/** Where a word that begins at a place may end: with one of the endings, too. */
function endsOf(text: string, place: number, word: string): readonly number[] {
  const end = place + word.length;
  if (word.length < TAKES_ENDINGS) return [end];
  return [end, ...ENDINGS.filter((ending) => text.startsWith(ending, end)).map(({ length }) => end + length)];
}

/** Places in a stretch where it is covered from its beginning on, and from there to its end. */
export interface CoveredPlaces {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Digits and a single m, as in `m.`, stand around a name too. */
const ASIDE = /^\d/u;

/**
 * Finds the places up to which a stretch is baits, fillers and digits from its beginning, and those from which it is so
 * to its end.
 *
 * @param text - one sign for each letter of the stretch.
 */
export function coveredPlaces(text: string, words: BaitWords): CoveredPlaces {
  const stretch = text.slice(0, LONGEST_STRETCH);
  const steps = Array.from(stretch, (letter, place) => [
    ...(ASIDE.test(letter) || (place === 0 && letter === 'm') ? [place + 1] : []),
    ...(words.plainByFirst.get(letter) ?? [])
      .filter((word) => stretch.startsWith(word, place))
      .flatMap((word) => endsOf(stretch, place, word)),
  ]);
  const isStart = new Set([0]);
  steps.forEach((ends, place) => {
    if (isStart.has(place)) for (const end of ends) isStart.add(end);
  });
  const isEnd = new Set([stretch.length]);
  for (const [place, ends] of [...steps.entries()].reverse()) {
    if (ends.some((end) => isEnd.has(end))) isEnd.add(place);
  }
  return { starts: [...isStart], ends: [...isEnd] };
}

/**
 * Says what baits weigh in a stretch between hyphens or dots that stands beside a name: whole ones, one that is nearly
 * spelt, or one at its edge with something else glued to it.
 */
export function weightBeside(text: string, words: BaitWords): number {
  if (ADDRESS_PARTS.includes(text)) return ENOUGH;
  const { uncovered, weight } = coverOf(text, words);
  if (uncovered === 0) return weight;
  const stretch = folded(text.slice(0, LONGEST_STRETCH).replace(/^\d+|\d+$/gu, ''));
  if (words.strong.some((bait) => isNearlyBait(stretch, bait))) return ENOUGH;
  const atEdge = words.strong.filter((bait) => isAtEdge(stretch, bait));
  if (atEdge.some(({ length }) => length > TAKES_ENDINGS)) return ENOUGH;
  return atEdge.some(({ length }) => length === TAKES_ENDINGS) ? ENOUGH / 2 : 0;
}

function isAtEdge(text: string, bait: string): boolean {
  return text.startsWith(bait) || text.endsWith(bait) || text.startsWith(`the${bait}`);
}

function isNearlyBait(text: string, bait: string): boolean {
  if (bait.length < MISSPELLABLE || Math.abs(text.length - bait.length) > 1) return false;
  return editDistance(text, bait, { equal: (a, b) => a === b, substitution: 1, most: 1 }) <= 1;
}
