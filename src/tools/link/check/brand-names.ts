import type { KnownAddresses } from './known-addresses.ts';
import { commonUse } from './common-names.ts';
import { lettersOf, nameAt } from './homoglyphs.ts';
import type { FoundName, Letter, Readings } from './homoglyphs.ts';
import { misspeltUse } from './misspelt-names.ts';
import type { NameUse, Surroundings } from './name-use.ts';

/** Nothing stands around it. */
const ALONE: Surroundings = { weight: 0, isLent: false };

/** No label of a host (RFC 1035, section 2.3.4) and no name of a mailbox (RFC 5321, section 4.5.3.1) is longer. */
const LONGEST_LABEL = 64;

/**
 * Finds a name that a label uses to be taken for Instagram's or Meta's.
 *
 * @param label - part of a host between dots, or what stands before the `@` of a mail address; in small Unicode letters.
 * @returns the use with the fewest confusables, or `undefined`.
 */
export function nameUse(
  label: string,
  known: KnownAddresses,
  readings: Readings,
  around = ALONE,
): NameUse | undefined {
  const letters = lettersOf(label, readings).slice(0, LONGEST_LABEL);
  const best = tellingUses(letters, known)[0];
  return best ?? misspeltUse(letters, known) ?? commonUse(letters, known, around);
}

/** Whether a label is a name that has other meanings too. */
export function isCommonName(label: string, { names }: KnownAddresses): boolean {
  return names.common.includes(label);
}

/**
 * Finds a telling name that is written across dots, such as `faceb.ook-help.example`.
 *
 * @param host - the whole of it, in small Unicode letters.
 */
export function nameAcrossDots(host: string, known: KnownAddresses, readings: Readings): NameUse | undefined {
  const letters = lettersOf(host.replace(/\./gu, '-'), readings).slice(0, LONGEST_LABEL * 4);
  return tellingUses(letters, known)[0];
}

/** Every use of a telling name, that with the fewest confusables first. */
function tellingUses(letters: readonly Letter[], { names }: KnownAddresses): readonly NameUse[] {
  return names.telling
    .flatMap((name) => {
      const found = letters.flatMap((_, start) => nameAt(letters, start, name) ?? []);
      return found.map((each) => useOf(each, name, letters.length));
    })
    .sort((a, b) => a.confusables.length - b.confusables.length);
}

function useOf({ start, end, confusables, hasHyphens }: FoundName, name: string, length: number): NameUse {
  if (confusables.length > 0) return { how: 'letters', name, confusables };
  const isWhole = start === 0 && end === length && !hasHyphens;
  return { how: isWhole ? 'same' : 'inside', name, confusables };
}
