import { lengthOf, linesOf } from './chunks.ts';
import type { Line } from './chunks.ts';
import { listOf } from './code-list.ts';
import { HALF_LENGTH } from './code-shape.ts';
import { checkLine } from './line-check.ts';
import { isCounted } from './list-numbers.ts';
import { isMailedCode } from './mailed-code.ts';
import { isNamedOther, withoutAppHash } from './other-code.ts';
import { holdsSetupKey } from './setup-key.ts';
import { notACode } from './single-code.ts';
import { WORD, holdsAddress, tokenize } from './tokenizer.ts';
import type { Token } from './tokenizer.ts';
import type { RecoveryCodeCheck } from './recovery-code-verdicts.ts';

export { LENGTH_REASONS, OTHER_REASONS, VERDICTS } from './recovery-code-verdicts.ts';
export type * from './recovery-code-verdicts.ts';
export { DIGIT_SCRIPTS } from '../../../text/digits.ts';
export type { DigitScript } from '../../../text/digits.ts';

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
  const tokens = tokenize(withoutAppHash(text));
  if (!tokens.some(isVisible)) return { verdict: 'empty' };
  const lines = linesOf(tokens);
  const rows = rowsOf(lines);
  const counted = isCounted(rows);
  const codes = rows.flatMap((row) => checkLine(row, counted));
  if (holdsSetupKey(lines.flat()) && !codes.some(({ check }) => check.verdict === 'looks-right')) {
    return { verdict: 'setup-key' };
  }
  const words = textOf(tokens);
  const said = isMailedCode(words) ? 'mailed-code' : isNamedOther(words) ? 'other-service' : undefined;
  // Of six digits the answer holds whoever sent them: Instagram's own come by WhatsApp too.
  const isTold = said === 'mailed-code' || codes[0]?.check.verdict !== 'six-digit-code';
  // A mail has its code twice, in the subject and in its text; other codes beside it are a list.
  if (said !== undefined && isTold && new Set(codes.map(({ key }) => key)).size <= 1) return notACode(said);
  if (codes.length > 1) return listOf(codes);
  return codes[0]?.check ?? notACode(whyNone(text, tokens));
}

function whyNone(text: string, tokens: readonly Token[]): 'address' | 'words' | 'no-digits' {
  if (holdsAddress(text)) return 'address';
  return tokens.some((token) => token.kind === 'letter' || token.text === WORD) ? 'words' : 'no-digits';
}

function isVisible({ kind, text }: Token): boolean {
  return kind !== 'line-break' && text !== ' ' && text !== '\t';
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join('');
}

/**
 * Lines as they were before a narrow column broke them: codes broken in the middle are put together, and list numbers
 * on lines of their own left out. Both come from who copies a list off a page.
 */
function rowsOf(lines: readonly Line[]): readonly Line[] {
  if (lines.every((line) => lengthOf(line) <= HALF_LENGTH)) return [lines.flat()];
  return lines.filter((line) => !/^[0-9]{1,2}$/u.test(line.flatMap(({ characters }) => characters).join('')));
}
