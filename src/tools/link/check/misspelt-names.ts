import { baitWordsOf, coveredPlaces } from './bait-words.ts';
import type { BaitWords } from './bait-words.ts';
import type { NameUse } from './name-use.ts';
import { looksLike } from './homoglyphs.ts';
import type { Letter } from './homoglyphs.ts';
import type { KnownAddresses } from './known-addresses.ts';
import { partsOf } from './label-parts.ts';
import { isNearly } from './typosquat.ts';

/** Slips among other letters: one, and no letter for another, so that no other word is taken for the name. */
const ONE_SLIP = 1;
/** By so many letters a name that is nearly spelt can be longer or shorter. */
const SLACK = 2;

/**
 * Finds a name that is nearly spelt: the whole label or a part of it, with baits and digits around it, or with one slip
 * anywhere in it.
 */
export function misspeltUse(letters: readonly Letter[], known: KnownAddresses): NameUse | undefined {
  const words = baitWordsOf(known.baits);
  const parts = partsOf(letters).map((part) => part.letters);
  const stretches = parts.length === 1 ? parts : [parts.flat(), ...parts];
  const name = known.names.telling.find((each) =>
    stretches.some((stretch) => isNearlyBetweenBaits(stretch, each, words) || hasOneSlip(stretch, each)),
  );
  return name === undefined ? undefined : { how: 'misspelt', name, confusables: [] };
}

function isNearlyBetweenBaits(letters: readonly Letter[], name: string, words: BaitWords): boolean {
  const { starts, ends } = coveredPlaces(
    letters.map(({ reading }) => (reading.length === 1 ? reading : ' ')).join(''),
    words,
  );
  return starts.some((start) =>
    ends.some((end) => {
      // Two letters can be written for one, so there may be twice as many slips more.
      if (end - start < name.length - SLACK || end - start > name.length + SLACK * 2) return false;
      return isNearlyName(letters.slice(start, end), name);
    }),
  );
}

function isNearlyName(letters: readonly Letter[], name: string): boolean {
  if (isNearly(letters, name) || isNearly(mergedPairs(letters), name)) return true;
  return isNearly(squeezed(letters), squeezedName(name), ONE_SLIP);
}

/** Looks for the name with one letter too many, too few or two swapped, its first and last where they belong. */
function hasOneSlip(letters: readonly Letter[], name: string): boolean {
  return letters.some((first, start) => {
    if (!looksLike(first, name.charAt(0))) return false;
    return [name.length - 1, name.length, name.length + 1].some((length) => {
      const stretch = letters.slice(start, start + length);
      const last = stretch.at(-1);
      if (stretch.length < length || last === undefined || !looksLike(last, name.slice(-1))) return false;
      return isNearly(stretch, name, ONE_SLIP);
    });
  });
}

/** Doubled letters once: who doubles or halves one makes no other word of it. */
function squeezed(letters: readonly Letter[]): readonly Letter[] {
  return letters.filter(({ reading }, place) => place === 0 || reading !== letters[place - 1]?.reading);
}

function squeezedName(name: string): string {
  return name.replace(/(.)\1+/gu, '$1');
}

/** The letters with `rn` and `vv` read as one. */
function mergedPairs(letters: readonly Letter[]): readonly Letter[] {
  const merged: Letter[] = [];
  for (const letter of letters) {
    const last = merged.at(-1);
    const pair = (last?.reading ?? '') + letter.reading;
    if (pair === 'rn' || pair === 'vv') {
      merged[merged.length - 1] = { shown: pair, reading: pair === 'rn' ? 'm' : 'w', isPlain: false };
    } else merged.push(letter);
  }
  return merged;
}
