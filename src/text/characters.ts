import { decimalDigit } from './digits.ts';
import type { DigitScript } from './digits.ts';
import { isInvisible } from './invisible.ts';
import { isMisreadSign } from './lookalikes.ts';

/** What one character means for a code. */
export type Character =
  | { readonly kind: 'digit'; readonly text: string; readonly script?: DigitScript }
  | { readonly kind: 'letter'; readonly text: string }
  /** A sign that can be a misread digit, such as `|` for 1. */
  | { readonly kind: 'sign'; readonly text: string }
  /** A letter of a script whose letters look like no digits. */
  | { readonly kind: 'word' }
  /** Spaces, dashes and punctuation; spaces come as one kind of space, dashes as one kind of dash. */
  | { readonly kind: 'gap'; readonly text: string }
  | { readonly kind: 'line-break' }
  /** Takes no place: zero-width and bidirectional marks, accents, control characters. */
  | { readonly kind: 'invisible' };

const LINE_BREAK = /^[\n\r\v\f\u0085\u2028\u2029]$/u;
/** Beside a code they mean nothing: keyboards and copying add them. */
const ACCENT_OR_CONTROL = /^[\p{M}\p{Cc}]$/u;
const SPACE = /^[\p{Zs}\u2800]$/u;
const DASH = /^[\p{Pd}\u02D7\u2043\u2212]$/u;
const FAMILIAR_LETTER = /^(?=\p{L})[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]$/u;
const LETTER_OR_NUMBER = /^[\p{L}\p{N}]$/u;
const ORDINAL_SIGN = /^[\u00AA\u00B0\u00BA]$/u;
const NUMERO_SIGN = '\u2116';

/**
 * Says what one code point means for a code.
 *
 * Compatibility normalisation (NFKC, Unicode Standard Annex #15) turns full-width and styled forms into plain ones. It
 * leaves the digits of other scripts alone, so those are converted one by one.
 *
 * @param point - one code point; a lone surrogate will do.
 * @returns its meanings, mostly one; a ligature or an abbreviation in one character can have several.
 */
export function charactersOf(point: string): readonly Character[] {
  if (LINE_BREAK.test(point)) return [{ kind: 'line-break' }];
  if (ORDINAL_SIGN.test(point)) return [{ kind: 'gap', text: ')' }];
  if (point === NUMERO_SIGN) return [{ kind: 'gap', text: '#' }];
  const own = decimalDigit(point);
  if (own !== undefined) return [digit(own.value, own.script)];
  const plain = point.normalize('NFKC');
  if (plain === point) return [characterOf(point)];
  return Array.from(plain, (part) => {
    const value = decimalDigit(part);
    return value === undefined ? characterOf(part) : digit(value.value, 'other');
  });
}

function digit(value: number, script: DigitScript | undefined): Character {
  return script === undefined
    ? { kind: 'digit', text: String(value) }
    : { kind: 'digit', text: String(value), script };
}

function characterOf(plain: string): Character {
  if (plain === '\t') return { kind: 'gap', text: '\t' };
  if (isInvisible(plain) || ACCENT_OR_CONTROL.test(plain)) return { kind: 'invisible' };
  if (SPACE.test(plain)) return { kind: 'gap', text: ' ' };
  if (DASH.test(plain)) return { kind: 'gap', text: '-' };
  if (isMisreadSign(plain)) return { kind: 'sign', text: plain };
  if (FAMILIAR_LETTER.test(plain)) return { kind: 'letter', text: plain };
  if (LETTER_OR_NUMBER.test(plain)) return { kind: 'word' };
  return { kind: 'gap', text: plain };
}
