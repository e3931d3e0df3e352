import type { DigitScript } from '../../../text/digits.ts';

/** Everything the check can say, one word each. */
export const VERDICTS = [
  'looks-right',
  'wrong-length',
  'six-digit-code',
  'setup-key',
  'lookalikes',
  'phone-number',
  'not-a-code',
  'list',
  'empty',
] as const;

export type Verdict = (typeof VERDICTS)[number];

/** Why a count of digits is not eight, most likely cause first. */
export const LENGTH_REASONS = [
  'leading-zero-lost',
  'digit-missing',
  'list-number',
  'digit-doubled',
  'digit-extra',
  'too-short',
  'mailed-code',
  'too-long',
  'spreadsheet-number',
] as const;

export type LengthReason = (typeof LENGTH_REASONS)[number];

export const OTHER_REASONS = [
  'mailed-code',
  'words',
  'letters',
  'other-service',
  'address',
  'no-digits',
  'too-long',
] as const;

/** Why a text is no code at all. */
export type OtherReason = (typeof OTHER_REASONS)[number];

/** What was seen through in a text. */
export interface SeenThrough {
  /** How many digits there are, with the characters that should be digits. */
  readonly digits: number;
  /** Scripts other than 0 to 9 in which digits were written. */
  readonly scripts: readonly DigitScript[];
  /** Whether a list number, as in `1. 1234 5678`, was left out. */
  readonly listNumberLeftOut: boolean;
}

/** How a text was read, so that the reader can see it. */
export interface Reading extends SeenThrough {
  /** Digits 0 to 9 in groups, such as `1234 5678`; empty when a spreadsheet changed them. */
  readonly readAs: string;
}

/** A character that should be a digit. */
export interface WrongCharacter {
  /** Place in the code, counted from 1, spaces and hyphens left out. */
  readonly position: number;
  readonly character: string;
}

export interface LooksRight extends Reading {
  readonly verdict: 'looks-right';
}
export interface SixDigitCode extends Reading {
  readonly verdict: 'six-digit-code';
}
export interface WrongLength extends Reading {
  readonly verdict: 'wrong-length';
  readonly reasons: readonly LengthReason[];
}
/** Carries no digits in the place of the look-alikes: who types a guess uses up a try. */
export interface Lookalikes extends SeenThrough {
  readonly verdict: 'lookalikes';
  /** All characters of the code, in order. */
  readonly characters: readonly string[];
  readonly wrong: readonly WrongCharacter[];
}
export interface PhoneNumber {
  readonly verdict: 'phone-number';
}
/** Carries nothing of the key itself. */
export interface SetupKey {
  readonly verdict: 'setup-key';
}
export interface NotACode {
  readonly verdict: 'not-a-code';
  readonly reason: OtherReason;
  /** All characters, when they are few enough to be one code. */
  readonly characters: readonly string[];
  readonly wrong: readonly WrongCharacter[];
}

/** The answer for one code. */
export type SingleCheck =
  LooksRight | SixDigitCode | WrongLength | Lookalikes | PhoneNumber | SetupKey | NotACode;

/** One code of a list. It says nothing about the digits but how many there are. */
export interface Row {
  readonly verdict: SingleCheck['verdict'];
  /** One bullet for each character, in groups, such as `•••• ••••`. */
  readonly shape: string;
  /** Whether an earlier row holds the same code. */
  readonly duplicate: boolean;
}

/** Several codes at once, very likely real ones, so the answer carries none of their digits. */
export interface CodeList {
  readonly verdict: 'list';
  readonly rows: readonly Row[];
}

export interface Empty {
  readonly verdict: 'empty';
}

/** The answer to a text. */
export type RecoveryCodeCheck = SingleCheck | CodeList | Empty;
