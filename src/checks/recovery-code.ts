import { digitsIn, lengthOf, readLines } from './recovery-code/chunks.ts';
import type { Line } from './recovery-code/chunks.ts';
import { checkLine } from './recovery-code/lines.ts';
import type { Finding } from './recovery-code/lines.ts';
import { listOf } from './recovery-code/list.ts';
import { isMailedCode } from './recovery-code/mailed.ts';
import { withoutCount } from './recovery-code/numbering.ts';
import { setupKeyIn } from './recovery-code/setup-key.ts';
import { notACode } from './recovery-code/single.ts';
import type { RecoveryCodeCheck } from './recovery-code/verdicts.ts';

export { LENGTH_REASONS, OTHER_REASONS, VERDICTS } from './recovery-code/verdicts.ts';
export type * from './recovery-code/verdicts.ts';
export { DIGIT_SCRIPTS } from '../text/digits.ts';
export type { DigitScript } from '../text/digits.ts';

/** A longer text is not read, in UTF-16 units. Ten lists of ten numbered codes fit in. */
export const LONGEST_TEXT = 5_000;

/**
 * Says what a text looks like: an Instagram backup code (eight digits, often written `1234 5678`) or what else. It
 * judges the shape only. Whether a code works cannot be seen from it.
 *
 * It sees through digits of every script, no-break spaces, hyphens, zero-width and bidirectional marks, quotes, bullets
 * and list numbers. It throws nothing, and its work grows with the length of the text.
 *
 * @param text - what was typed or pasted; only the first 5,000 UTF-16 units of a text could matter, so longer ones are
 * refused unread.
 * @returns the verdict with its reasons. A list and a setup key carry nothing of what was typed.
 */
export function checkRecoveryCode(text: string): RecoveryCodeCheck {
  if (text.length > LONGEST_TEXT) return notACode('too-long');
  const all = readLines(text);
  if (!all.some((line) => line.visible)) return { verdict: 'empty' };
  const written = all.filter((line) => line.chunks.length > 0);
  const lines = withoutCount(written) ?? withoutBareNumbers(written);
  const found = (isOneCodeBroken(lines) ? [asOneLine(lines)] : lines).flatMap(checkLine);
  const codes = found.filter(isCodeLike);
  const chunks = written.flatMap((line) => line.chunks);
  const setupKey = setupKeyIn(chunks);
  if (setupKey !== undefined && !codes.some(({ check }) => check.verdict === 'looks-right')) return setupKey;
  // The mail has its code twice, in the subject and in its text; other codes beside it are a list.
  if (isMailedCode(chunks) && new Set(codes.map(({ key }) => key)).size <= 1) return notACode('mailed-code');
  if (codes.length > 1) return listOf(codes);
  const only = codes[0] ?? found[0];
  return only?.check ?? notACode(all.some((line) => line.foreignWords) ? 'words' : 'no-digits');
}

function isCodeLike({ check }: Finding): boolean {
  return check.verdict !== 'not-a-code' || check.reason === 'letters' || check.reason === 'other-service';
}

/** List numbers on lines of their own say nothing; they come from lists copied off a page. */
function withoutBareNumbers(lines: readonly Line[]): readonly Line[] {
  const isBare = (line: Line): boolean => lengthOf(line.chunks) <= 2 && digitsIn(line.chunks) > 0;
  return lines.some((line) => digitsIn(line.chunks) > 4) ? lines.filter((line) => !isBare(line)) : lines;
}

/** One code on several short lines, as a narrow column breaks it. */
function isOneCodeBroken(lines: readonly Line[]): boolean {
  return (
    lines.length > 1 &&
    lines.every((line) => !line.foreignWords && digitsIn(line.chunks) <= 4 && isShort(line))
  );
}

function isShort(line: Line): boolean {
  return lengthOf(line.chunks) <= 4;
}

function asOneLine(lines: readonly Line[]): Line {
  return { chunks: lines.flatMap((line) => line.chunks), foreignWords: false, visible: true };
}
