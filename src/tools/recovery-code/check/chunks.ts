import type { DigitScript } from '../../../text/digits.ts';
import { CODE_LENGTH } from './code-shape.ts';
import type { Token } from './tokenizer.ts';

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

/** The chunks of one line of a text. */
export type Line = readonly Chunk[];

/**
 * Puts the tokens of a text together to lines of chunks.
 *
 * @returns the lines in which there is a letter or a digit.
 */
export function linesOf(tokens: readonly Token[]): readonly Line[] {
  const lines: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'line-break') lines.push([]);
    else lines.at(-1)?.push(token);
  }
  return lines.map(chunksOf).filter((line) => line.length > 0);
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

/** Chunks as they were written, with what stands between them. */
export function written(chunks: readonly Chunk[]): string {
  return chunks
    .map(({ characters, before }, place) => (place > 0 ? before : '') + characters.join(''))
    .join('');
}

/**
 * A sign such as `|` or `!` is a character of a code where it makes the eight full, for those whose phone reads a
 * printed list through its camera. Elsewhere it is punctuation.
 */
function chunksOf(line: readonly Token[]): Line {
  const full = line.filter(({ kind }) => kind !== 'gap').length === CODE_LENGTH;
  const shape = line.map(({ kind }) => (kind === 'gap' || (kind === 'look-alike-sign' && !full) ? ' ' : 'x'));
  const runs = [...shape.join('').matchAll(/x+/gu)].map(({ index, 0: run }) => ({
    start: index,
    end: index + run.length,
  }));
  return runs.map(({ start, end }, place) => {
    const tokens = line.slice(start, end);
    const digits = tokens.filter(({ kind }) => kind === 'digit');
    return {
      characters: tokens.map(({ text }) => text),
      digits: digits.length,
      scripts: [...new Set(digits.flatMap(({ script }) => script ?? []))],
      before: gapOf(line.slice(runs[place - 1]?.end ?? 0, start)),
      after: gapOf(line.slice(end, runs[place + 1]?.start)),
    };
  });
}

function gapOf(tokens: readonly Token[]): string {
  const texts = tokens.map(({ text }) => text);
  return texts.filter((text, place) => text !== texts[place - 1]).join('');
}
