import type { Letter } from './homoglyphs.ts';

/** A stretch between hyphens, with its place in the label. */
export interface Part {
  readonly start: number;
  readonly letters: readonly Letter[];
  /** The letters that they are, or look like. */
  readonly text: string;
}

/** Cuts a label at its hyphens, and the name of a mailbox at its dots and plus signs too. */
export function partsOf(letters: readonly Letter[]): readonly Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (let place = 0; place <= letters.length; place += 1) {
    const shown = letters[place]?.shown;
    if (shown !== undefined && !/^[-_.+]$/u.test(shown)) continue;
    const own = letters.slice(start, place);
    if (own.length > 0) parts.push({ start, letters: own, text: readingOf(own) });
    start = place + 1;
  }
  return parts;
}

/** The letters as one text. */
export function readingOf(letters: readonly Letter[]): string {
  return letters.map(({ reading }) => reading).join('');
}
