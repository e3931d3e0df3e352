import type { Chunk } from './chunks.ts';

/** The words behind the digits in the subject of such a mail, as seen in public code. */
const WORDS = ['is', 'your', 'instagram', 'recovery', 'code'];

/**
 * Whether a text is, or quotes, the line with which Instagram mails a code for a new password. How many digits stand
 * before it does not matter: whoever follows the advice has changed them.
 *
 * @param chunks - all chunks of a text, in order, over the ends of its lines.
 * @returns whether the line stands in it.
 */
export function isMailedCode(chunks: readonly Chunk[]): boolean {
  const words = chunks.map((chunk) => chunk.characters.join('').toLowerCase());
  return chunks.some(
    ({ digits }, place) => digits > 0 && WORDS.every((word, index) => words[place + 1 + index] === word),
  );
}
