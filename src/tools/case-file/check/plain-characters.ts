import { charactersOf } from '../../../text/characters.ts';

/** Stands for a letter of a script whose letters look like no digits. */
const LETTER = '\u6587';

/**
 * Brings a text into the characters that shapes are made of: digits of every script as `0` to `9`, one kind of space
 * and dash, styled letters plain, invisible marks gone.
 *
 * @param text - what was typed.
 * @returns the same text, easier to look at.
 */
export function plainCharacters(text: string): string {
  return Array.from(text, (point) =>
    charactersOf(point)
      .map((character) => {
        if (character.kind === 'invisible') return '';
        if (character.kind === 'line-break') return '\n';
        return character.kind === 'word' ? LETTER : character.text;
      })
      .join(''),
  ).join('');
}
