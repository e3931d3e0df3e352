import type { Word } from './refang.ts';
import type { NoAddressReason } from './link-verdicts.ts';

const DIGITS = /^\p{Nd}+$/u;
/** Codes by text, app and mail have six digits, backup codes eight. */
const CODE_LENGTHS: readonly number[] = [6, 8];
const LONGEST_SHORT_NUMBER = 6;
/** The longest name that a text message can come from (GSM 03.40, TP-OA). */
const LONGEST_SENDER_NAME = 11;

/** Says what a text without an address is, so that the answer can say why it cannot be judged. */
export function wordsAlone(lines: readonly (readonly Word[])[]): NoAddressReason {
  const words = lines.flat().map(({ text }) => text);
  const [first, ...more] = words;
  if (first === undefined) return 'empty';
  const whole = words.join('');
  const bare = whole.replace(/[()\-–.+/]/gu, '');
  if (DIGITS.test(bare)) {
    if (whole.startsWith('+') || whole.startsWith('00')) return 'phone-number';
    if (CODE_LENGTHS.includes(bare.length)) return 'digits';
    return bare.length < LONGEST_SHORT_NUMBER ? 'short-number' : 'phone-number';
  }
  const isName = more.length === 0 && first.length <= LONGEST_SENDER_NAME && /^[\w&-]+$/u.test(first);
  return isName ? 'sender-name' : 'words';
}
