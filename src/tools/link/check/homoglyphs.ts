import type { KnownAddresses } from './known-addresses.ts';
import type { Confusable, Script } from './link-verdicts.ts';
import { SCRIPTS } from './link-verdicts.ts';

/** One letter of a name in an address, with what it can be taken for. */
export interface Letter {
  readonly shown: string;
  /** The Latin letter that it is, or looks like; two where it looks like two (`rn`); empty where it looks like none. */
  readonly reading: string;
  /** Whether it is that letter, and does not only look like it. */
  readonly isPlain: boolean;
}

/** Signs within ASCII that are taken for one another. */
const ASCII_CONFUSABLES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'il',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'b',
  '7': 't',
  '8': 'b',
  '9': 'g',
  i: 'l',
  l: 'i',
  q: 'g',
};
/** Two letters that look like one. */
const PAIRS: Readonly<Record<string, readonly string[]>> = { m: ['rn', 'nn'], w: ['vv'], d: ['cl'] };

/** What reads letters: the table of confusables by the letter that imitates. */
export type Readings = ReadonlyMap<string, string>;

const turned = new WeakMap<KnownAddresses['confusables'], Readings>();

/** Turns the table of confusables around; the same table only once. */
export function readingsOf(confusables: KnownAddresses['confusables']): Readings {
  const readings =
    turned.get(confusables) ??
    new Map(
      Object.entries(confusables).flatMap(([looksLike, letters]) =>
        Array.from(letters, (letter) => [letter, looksLike] as const),
      ),
    );
  turned.set(confusables, readings);
  return readings;
}

/**
 * Reads every letter of a label.
 *
 * @param label - part of a host between dots, in Unicode letters and small.
 */
export function lettersOf(label: string, readings: Readings): readonly Letter[] {
  return Array.from(label, (shown) => {
    if (shown < '\u0080') return { shown, reading: shown, isPlain: true };
    const bare = shown.normalize('NFD').replace(/\p{M}/gu, '');
    const reading = readings.get(shown) ?? (/^[a-z0-9]$/u.test(bare) ? bare : readings.get(bare)) ?? '';
    return { shown, reading, isPlain: false };
  });
}

/** A name found among letters. */
export interface FoundName {
  /** Place of the first letter, and the place after the last. */
  readonly start: number;
  readonly end: number;
  readonly confusables: readonly Confusable[];
  /** Whether hyphens stand between its letters. */
  readonly hasHyphens: boolean;
}

/**
 * Finds a name at one place, its letters as they are or imitated, hyphens between them overlooked.
 *
 * @param start - place of the first letter.
 * @param name - in small ASCII letters.
 * @returns the name with its confusables, or `undefined` where it does not stand there.
 */
export function nameAt(letters: readonly Letter[], start: number, name: string): FoundName | undefined {
  const confusables: Confusable[] = [];
  let hasHyphens = false;
  let place = start;
  for (const wanted of name) {
    while (place > start && letters[place]?.shown === '-') {
      hasHyphens = true;
      place += 1;
    }
    const length = lengthOf(letters, place, wanted);
    if (length === 0) return undefined;
    const taken = letters.slice(place, place + length);
    const [first] = taken;
    if (taken.length > 1 || first?.isPlain !== true || first.reading !== wanted) {
      confusables.push(confusableOf(taken, place, wanted));
    }
    place += length;
  }
  return { start, end: place, confusables, hasHyphens };
}

/** Whether a letter is another one or looks like it. */
export function looksLike({ reading }: Letter, wanted: string): boolean {
  if (reading === wanted) return true;
  if (PAIRS[wanted]?.includes(reading) === true) return true;
  return Object.hasOwn(ASCII_CONFUSABLES, reading) && (ASCII_CONFUSABLES[reading] ?? '').includes(wanted);
}

/** How many letters from a place on stand for a wanted one: none, one or two. */
function lengthOf(letters: readonly Letter[], place: number, wanted: string): number {
  const [one, two] = letters.slice(place, place + 2);
  if (one === undefined) return 0;
  if (looksLike(one, wanted)) return 1;
  return two !== undefined && PAIRS[wanted]?.includes(one.reading + two.reading) === true ? 2 : 0;
}

function confusableOf(taken: readonly Letter[], place: number, wanted: string): Confusable {
  const shown = taken.map((letter) => letter.shown).join('');
  const script = scriptOf(shown);
  return { position: place + 1, shown, looksLike: wanted, ...(script === undefined ? {} : { script }) };
}

const LETTERS_OF: Readonly<Record<Exclude<Script, 'other'>, RegExp>> = {
  Cyrillic: /\p{Script=Cyrillic}/u,
  Greek: /\p{Script=Greek}/u,
  Armenian: /\p{Script=Armenian}/u,
  Cherokee: /\p{Script=Cherokee}/u,
};
const LATIN = /\p{Script=Latin}/u;

/** The alphabet of the first letter that is not Latin; digits and marks have none. */
export function scriptOf(text: string): Script | undefined {
  const letter = Array.from(text).find((point) => /\p{L}/u.test(point) && !LATIN.test(point));
  if (letter === undefined) return undefined;
  return SCRIPTS.find((script) => script === 'other' || LETTERS_OF[script].test(letter));
}

/** Whether Latin letters and those of another alphabet stand together. */
export function mixesAlphabets(label: string): boolean {
  return LATIN.test(label) && scriptOf(label) !== undefined;
}
