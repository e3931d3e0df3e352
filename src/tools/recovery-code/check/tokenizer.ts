import { withoutMarkup } from './markup.ts';
import { charactersOf } from '../../../text/characters.ts';
import type { DigitScript } from '../../../text/digits.ts';

/** What one sign of a text is for a code. Signs that take no place, such as zero-width marks, are no tokens. */
export interface Token {
  readonly kind: 'digit' | 'letter' | 'look-alike-sign' | 'gap' | 'line-break';
  /** Digits of any script as `0` to `9`, letters and signs in their plain form, one kind of space and of dash. */
  readonly text: string;
  /** Of a digit that is not ASCII. */
  readonly script?: DigitScript;
}

/** Text of a gap: a list number in one sign, such as `①` or a keycap, stood here. */
export const LIST_NUMBER = '\u2460';
/** Text of a gap: a word stood here whose letters cannot be part of a code. */
export const WORD = '\u6587';

const SIGN = /[0-9]\uFE0F?\u20E3|[^]/gu;
const LIST_NUMBER_SIGN = /^(?:\p{No}|.+\u20E3)$/u;
const WRITTEN_IN_ONE = /[^\s,;]+/gu;
const ADDRESS = /.@.|:\/\/|\bwww\./iu;
/** `someone@example.com:12345678`, as lists of accounts have it. */
const CODE_BEHIND = /@[^:|=/]*([:|=].*)$/u;
const PERCENTAGE = /(^|[^\p{Nd}.,-])\p{Nd}{1,3}[%\u066A\uFF05]/gu;
const CARRIES_A_KEY = /otpauth|secret=|[A-Z2-7]{16}/u;

/**
 * Says of each sign of a text what it is for a code. Web and mail addresses, whose numbers are no codes, become words;
 * links that carry a setup key do not.
 */
export function tokenize(text: string): readonly Token[] {
  return (withoutAddresses(withoutPercentages(withoutMarkup(text))).match(SIGN) ?? []).flatMap((sign) =>
    LIST_NUMBER_SIGN.test(sign) ? [{ kind: 'gap', text: LIST_NUMBER }] : tokensOf(sign),
  );
}

/** Whether a web or mail address stands in a text. */
export function holdsAddress(text: string): boolean {
  return withoutAddresses(text) !== text;
}

/** The battery in a screenshot that was read by a machine, `87%`. */
function withoutPercentages(text: string): string {
  return text.replace(PERCENTAGE, `$1${WORD}`);
}

function withoutAddresses(text: string): string {
  return text.replace(WRITTEN_IN_ONE, (part) => {
    if (!ADDRESS.test(part) || CARRIES_A_KEY.test(part)) return part;
    return `${WORD}${CODE_BEHIND.exec(part)?.[1] ?? ''}`;
  });
}

/** One sign is mostly one token; a ligature or an abbreviation can be several, an invisible mark is none. */
function tokensOf(sign: string): readonly Token[] {
  return charactersOf(sign).flatMap((character): Token[] => {
    if (character.kind === 'invisible') return [];
    if (character.kind === 'line-break') return [{ kind: 'line-break', text: '\n' }];
    if (character.kind === 'word') return [{ kind: 'gap', text: WORD }];
    if (character.kind === 'sign') return [{ kind: 'look-alike-sign', text: character.text }];
    return [character];
  });
}
