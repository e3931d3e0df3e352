import type { KnownAddresses } from './known-addresses.ts';
import { lettersOf, nameAt } from './homoglyphs.ts';
import type { FoundName, Letter, Readings } from './homoglyphs.ts';
import { isNearly } from './typosquat.ts';
import type { Confusable } from './link-verdicts.ts';

/** How a label uses a name of Instagram's or Meta's. */
export interface NameUse {
  /** `same`: the label is the name. `inside`: more stands around it. `letters`: some are imitated. `misspelt`: nearly. */
  readonly how: 'same' | 'inside' | 'letters' | 'misspelt';
  readonly name: string;
  readonly confusables: readonly Confusable[];
}

/** A shorter bait stands in many words; alone between hyphens it counts all the same. */
const ATTACHED_BAIT = 4;
/** A shorter name is another one with one letter changed, such as `lg`. */
const IMITABLE_NAME = 4;
/** No label of a host (RFC 1035, section 2.3.4) and no name of a mailbox (RFC 5321, section 4.5.3.1) is longer. */
const LONGEST_LABEL = 64;

/**
 * Finds a name that a label uses to be taken for Instagram's or Meta's.
 *
 * @param label - part of a host between dots, or what stands before the `@` of a mail address; in small Unicode letters.
 * @returns the use with the fewest confusables, or `undefined`.
 */
export function nameUse(label: string, known: KnownAddresses, readings: Readings): NameUse | undefined {
  const letters = lettersOf(label, readings).slice(0, LONGEST_LABEL);
  const uses = known.names.telling.flatMap((name) => tellingUse(letters, name) ?? []);
  const [best] = uses.sort((a, b) => a.confusables.length - b.confusables.length);
  if (best !== undefined) return best;
  const parts = partsOf(letters);
  return commonUse(parts, known) ?? misspeltUse(parts, known);
}

/** Whether a label is a name that has other meanings too. */
export function isCommonName(label: string, { names }: KnownAddresses): boolean {
  return names.common.includes(label);
}

function tellingUse(letters: readonly Letter[], name: string): NameUse | undefined {
  const found = letters.flatMap((_, start) => nameAt(letters, start, name) ?? []);
  const [best] = found.sort((a, b) => a.confusables.length - b.confusables.length);
  return best === undefined ? undefined : useOf(best, name, letters.length);
}

function useOf({ start, end, confusables, hasHyphens }: FoundName, name: string, length: number): NameUse {
  if (confusables.length > 0) return { how: 'letters', name, confusables };
  const isWhole = start === 0 && end === length && !hasHyphens;
  return { how: isWhole ? 'same' : 'inside', name, confusables };
}

/** A stretch between hyphens, with its place in the label. */
interface Part {
  readonly start: number;
  readonly letters: readonly Letter[];
  readonly text: string;
}

function partsOf(letters: readonly Letter[]): readonly Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (let place = 0; place <= letters.length; place += 1) {
    const shown = letters[place]?.shown;
    if (shown !== undefined && !/^[-_.+]$/u.test(shown)) continue;
    const own = letters.slice(start, place);
    if (own.length > 0)
      parts.push({ start, letters: own, text: own.map((letter) => letter.reading).join('') });
    start = place + 1;
  }
  return parts;
}

function commonUse(parts: readonly Part[], { names, baits }: KnownAddresses): NameUse | undefined {
  const isBait = ({ text }: Part): boolean => baits.some((bait) => isBaitOrBegins(text, bait));
  for (const name of names.common) {
    for (const part of parts) {
      const found = commonNameIn(part, name, baits);
      if (found === undefined) continue;
      const confusables = found.confusables.map((each) => ({
        ...each,
        position: each.position + part.start,
      }));
      const isBaited = found.isBaited || parts.some((other) => other !== part && isBait(other));
      if (!isBaited && !(confusables.length > 0 && parts.length === 1)) continue;
      return { how: confusables.length > 0 ? 'letters' : 'inside', name, confusables };
    }
  }
  return undefined;
}

function commonNameIn(
  { letters, text }: Part,
  name: string,
  baits: readonly string[],
): (FoundName & { readonly isBaited: boolean }) | undefined {
  const digitless = text.replace(/^\d+|\d+$/gu, '');
  for (let start = 0; start < letters.length; start += 1) {
    const found = nameAt(letters, start, name);
    if (found === undefined || (found.confusables.length > 0 && name.length < IMITABLE_NAME)) continue;
    const before = letters
      .slice(0, start)
      .map(({ reading }) => reading)
      .join('');
    const after = letters
      .slice(found.end)
      .map(({ reading }) => reading)
      .join('');
    const around = (before + after).replace(/\d+/gu, '');
    if (around === '' || digitless === name) return { ...found, isBaited: false };
    const isAtEdge = before === '' || after === '';
    if (isAtEdge && around.length >= ATTACHED_BAIT && baits.some((bait) => isBaitOrBegins(around, bait))) {
      return { ...found, isBaited: true };
    }
  }
  return undefined;
}

/** Whether a text is a bait, or begins with one of some length. */
function isBaitOrBegins(text: string, bait: string): boolean {
  return text === bait || (bait.length > ATTACHED_BAIT && text.startsWith(bait));
}

function misspeltUse(parts: readonly Part[], known: KnownAddresses): NameUse | undefined {
  const whole = parts.flatMap(({ letters }) => letters);
  const candidates = [whole, ...parts.map(({ letters }) => letters)].flatMap((letters) => [
    letters,
    ...barely(letters, known.baits),
  ]);
  const name = known.names.telling.find((each) =>
    candidates.some((letters) => isNearly(letters, each) || isNearly(mergedPairs(letters), each)),
  );
  return name === undefined ? undefined : { how: 'misspelt', name, confusables: [] };
}

/** The letters without a bait before or after them, and without digits at the end. */
function barely(letters: readonly Letter[], baits: readonly string[]): readonly (readonly Letter[])[] {
  const text = letters.map(({ reading }) => (reading.length === 1 ? reading : ' ')).join('');
  const digits = /\d+$/u.exec(text)?.[0].length ?? 0;
  return [
    ...(digits > 0 ? [letters.slice(0, -digits)] : []),
    ...baits.flatMap((bait) => [
      ...(text.startsWith(bait) ? [letters.slice(bait.length)] : []),
      ...(text.endsWith(bait) ? [letters.slice(0, -bait.length)] : []),
    ]),
  ];
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
