import { charactersOf, isEnclosedNumber, isLetterOrNumber } from '../../text/characters.ts';
import type { Character } from '../../text/characters.ts';
import type { DigitScript } from '../../text/digits.ts';

/** Letters and digits that stand together without a gap. */
export interface Chunk {
  /** Digits of any script as `0` to `9`, letters in their plain form. */
  readonly characters: readonly string[];
  /** How many of the characters are digits. */
  readonly digits: number;
  /** Scripts other than ASCII in which digits of this chunk were written, each once. */
  readonly scripts: readonly DigitScript[];
  /** What stands before it since the chunk before or the start of the line; no sign twice in a row. */
  readonly before: string;
  /** What stands after it up to the next chunk or the end of the line. */
  readonly after: string;
}

/** One line of the text. */
export interface Line {
  readonly chunks: readonly Chunk[];
  /** Whether words stand in it whose script has no digit look-alikes. */
  readonly foreignWords: boolean;
  /** Whether anything visible stands in it. */
  readonly visible: boolean;
}

/** In a gap: a list number in one sign stood here. */
export const ENCLOSED_NUMBER = '\u2460';
/** In a gap: a word of a script without look-alikes stood here. */
export const FOREIGN_WORD = '\u6587';

const CODE_LENGTH = 8;

/**
 * Cuts a text into lines and their chunks.
 *
 * Signs such as `|` count as characters of a code only where they make its eight full; elsewhere they are punctuation.
 *
 * @param text - what was typed or pasted.
 * @returns the lines, empty ones too.
 */
export function readLines(text: string): readonly Line[] {
  return linesOf(Array.from(text)).map((points) => {
    const plain = readLine(points, false);
    const characters = plain.chunks.reduce((sum, chunk) => sum + chunk.characters.length, 0);
    const signs = plain.touchingSigns;
    return signs > 0 && characters + signs === CODE_LENGTH ? readLine(points, true) : plain;
  });
}

/** How many of a line's or text's characters are digits. */
export function digitsIn(chunks: readonly Chunk[]): number {
  return chunks.reduce((sum, chunk) => sum + chunk.digits, 0);
}

/** How many characters stand in chunks. */
export function lengthOf(chunks: readonly Chunk[]): number {
  return chunks.reduce((sum, chunk) => sum + chunk.characters.length, 0);
}

/** Whether a chunk holds digits only. */
export function isNumber(chunk: Chunk): boolean {
  return chunk.digits === chunk.characters.length;
}

function linesOf(points: readonly string[]): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  for (const point of points) {
    if (charactersOf(point)[0]?.kind === 'line-break') lines.push([]);
    else lines.at(-1)?.push(point);
  }
  return lines;
}

interface OpenChunk {
  characters: string[];
  digits: number;
  scripts: Set<DigitScript>;
  before: string;
}

function readLine(points: readonly string[], signsCount: boolean): Line & { readonly touchingSigns: number } {
  const chunks: OpenChunk[] = [];
  let gap = '';
  let open = false;
  let touchingSigns = 0;
  let foreignWords = false;
  let visible = false;

  const addGap = (text: string): void => {
    open = false;
    if (!gap.endsWith(text)) gap += text;
  };
  const addToChunk = (character: Character & { text: string }): void => {
    let chunk = chunks.at(-1);
    if (!open || chunk === undefined) {
      chunk = { characters: [], digits: 0, scripts: new Set(), before: gap };
      chunks.push(chunk);
      gap = '';
      open = true;
    }
    chunk.characters.push(character.text);
    if (character.kind !== 'digit') return;
    chunk.digits += 1;
    if (character.script !== undefined) chunk.scripts.add(character.script);
  };

  for (let place = 0; place < points.length; place += 1) {
    const enclosed = enclosedLength(points, place);
    if (enclosed > 0 && enclosedLength(points, place + enclosed) === 0 && !endsEnclosed(points, place)) {
      visible = true;
      addGap(ENCLOSED_NUMBER);
      place += enclosed - 1;
      continue;
    }
    for (const character of charactersOf(points[place] ?? '')) {
      if (character.kind === 'invisible' || character.kind === 'line-break') continue;
      if (character.kind !== 'gap' || (character.text !== ' ' && character.text !== '\t')) visible = true;
      if (character.kind === 'digit' || character.kind === 'letter') addToChunk(character);
      else if (character.kind === 'word') {
        foreignWords = true;
        addGap(FOREIGN_WORD);
      } else if (character.kind === 'gap') addGap(character.text);
      else {
        const touches = isTouching(points, place);
        if (touches) touchingSigns += 1;
        if (touches && signsCount) addToChunk(character);
        else addGap(character.text);
      }
    }
  }
  const closed = chunks.map((chunk, index) => ({
    characters: chunk.characters,
    digits: chunk.digits,
    scripts: [...chunk.scripts],
    before: chunk.before,
    after: chunks[index + 1]?.before ?? gap,
  }));
  return { chunks: closed, foreignWords, visible, touchingSigns };
}

/** How many code points a list number in one sign takes at a place: `①` takes one, a keycap such as `1️⃣` two or three. */
function enclosedLength(points: readonly string[], place: number): number {
  const point = points[place] ?? '';
  if (isEnclosedNumber(point)) return 1;
  if (!/^[0-9]$/u.test(point)) return 0;
  if (points[place + 1] === '\u20E3') return 2;
  return points[place + 1] === '\uFE0F' && points[place + 2] === '\u20E3' ? 3 : 0;
}

function endsEnclosed(points: readonly string[], place: number): boolean {
  const before = points[place - 1] ?? '';
  return before === '\u20E3' || isEnclosedNumber(before);
}

function isTouching(points: readonly string[], place: number): boolean {
  return isLetterOrNumber(points[place - 1] ?? '') || isLetterOrNumber(points[place + 1] ?? '');
}
