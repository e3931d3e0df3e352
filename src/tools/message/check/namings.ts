import { lettersOf } from './message-letters.ts';
import type { Letters } from './message-letters.ts';

/** The words that name a thing, by the thing: a password or a code, a text or WhatsApp. */
export type Names = Readonly<Record<string, readonly string[]>>;

/** The same words, reduced to letters. */
export interface NamingWord {
  readonly name: string;
  readonly letters: string;
}

/** @returns the words that name things, reduced as texts are. */
export function namingWords(names: Names): readonly NamingWord[] {
  return Object.entries(names).flatMap(([name, words]) =>
    words.map((word) => ({ name, letters: lettersOf(word).text })),
  );
}

/** A place at which a text names a thing. */
export interface Naming {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Finds where a text names a thing: whole words alone. */
export function namingsIn({ text, wordStarts }: Letters, words: readonly NamingWord[]): readonly Naming[] {
  const ends = new Set([...wordStarts.slice(1), text.length]);
  return wordStarts.flatMap((start) =>
    words
      .filter(({ letters }) => text.startsWith(letters, start) && ends.has(start + letters.length))
      .map(({ name, letters }) => ({ name, start, end: start + letters.length })),
  );
}

/** The one thing that is named; nothing where it is none, or several. */
export function onlyName(namings: readonly Naming[]): string | undefined {
  const [name, ...more] = new Set(namings.map((naming) => naming.name));
  return more.length > 0 ? undefined : name;
}

/** Each thing that is named, once. */
export function namesIn(namings: readonly Naming[]): ReadonlySet<string> {
  return new Set(namings.map(({ name }) => name));
}
