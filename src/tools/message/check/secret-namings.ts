import { lettersOf } from './message-letters.ts';
import type { Letters } from './message-letters.ts';

/** The words that name a secret, by the secret, such as a password or a code. */
export type Secrets = Readonly<Record<string, readonly string[]>>;

/** The same words, reduced to letters. */
export interface SecretWord {
  readonly secret: string;
  readonly letters: string;
}

/** @returns the words that name a secret, reduced as texts are. */
export function secretWords(secrets: Secrets): readonly SecretWord[] {
  return Object.entries(secrets).flatMap(([secret, words]) =>
    words.map((word) => ({ secret, letters: lettersOf(word).text })),
  );
}

/** A place at which a text names a secret. */
export interface Naming {
  readonly secret: string;
  readonly start: number;
  readonly end: number;
}

/** Finds where a text names a secret: whole words alone. */
export function namingsIn({ text, wordStarts }: Letters, words: readonly SecretWord[]): readonly Naming[] {
  const ends = new Set([...wordStarts.slice(1), text.length]);
  return wordStarts.flatMap((start) =>
    words
      .filter(({ letters }) => text.startsWith(letters, start) && ends.has(start + letters.length))
      .map(({ secret, letters }) => ({ secret, start, end: start + letters.length })),
  );
}

/** The one secret that is named; nothing where it is none, or several. */
export function onlySecret(namings: readonly Naming[]): string | undefined {
  const [secret, ...more] = new Set(namings.map((naming) => naming.secret));
  return more.length > 0 ? undefined : secret;
}
