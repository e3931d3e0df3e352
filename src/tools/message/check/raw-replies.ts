import { lettersOf } from './message-letters.ts';
import type { IndexedWording, WordingIndex } from './screen-index.ts';

/** What the reply of a login says that is switched on for the account. */
export const METHODS = ['sms', 'totp', 'whatsapp'] as const;

export type Method = (typeof METHODS)[number];

/** A field whose value says that it does not hold, as JSON, Python and PHP write it. */
const OFF =
  /\b[a-z]+(?:_[a-z]+)+["']?\s{0,3}(?:=>|[:=])\s{0,3}["']?(?:false|null|none|undefined|0)\b["']?/giu;
const METHOD_ON = /\b(sms|totp|whatsapp)_two_factor_on["']?\s{0,3}(?:=>|[:=])\s{0,3}["']?(?:true|1)\b/giu;
/** A raw name such as `bad_password`, or the same as the name of an error: `BadPassword`. */
const NAME = /\b(?:[a-z]+(?:_[a-z]+)+|(?:[A-Z][a-z]+){2,})\b/gu;
const OF_PROGRAMS = /^Ig(?=[A-Z])|(?:Exception|Error)$/gu;

/** @returns the text without the fields of a raw reply that do not hold. */
export function withoutOffFields(text: string): string {
  return text.replace(OFF, ' ');
}

/** @returns the methods that a raw reply calls on, in their order. */
export function methodsOn(text: string): readonly Method[] {
  const found = new Set(Array.from(text.matchAll(METHOD_ON), ([, name = '']) => name.toLowerCase()));
  return METHODS.filter((method) => found.has(method));
}

/**
 * Finds the raw names of replies. They tell more than the sentence beside them: `bad_password` comes with the words of a
 * wrong password, and may be about the device.
 *
 * @returns the wordings, each screen once, in the order of the text.
 */
export function rawNamesIn(text: string, index: WordingIndex): readonly IndexedWording[] {
  const found = new Map<string, IndexedWording>();
  for (const [name] of text.matchAll(NAME)) {
    const wording = index.byLetters
      .get(lettersOf(name.replace(OF_PROGRAMS, '')).text)
      ?.find(({ isRaw }) => isRaw);
    if (wording !== undefined && !found.has(wording.screen)) found.set(wording.screen, wording);
  }
  return [...found.values()];
}
