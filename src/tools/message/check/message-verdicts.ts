import type { FakeSign } from './fake-signs.ts';
import type { Method } from './raw-replies.ts';

/** Everything the look-up can say, one word each. */
export const VERDICTS = ['exact', 'close', 'screen-known', 'likely', 'fake', 'unknown'] as const;

export type Verdict = (typeof VERDICTS)[number];

/**
 * Why nothing is known. `digits`: nothing but digits, very likely a code. `foreign-host`: an address that is not Instagram's. `unknown-page`: one of Instagram's or Meta's
 * own addresses, but no page that is known. `tie`: words of several screens, none of which fits best. `several`: whole
 * texts of several screens. `shared-label`: a button or an entry that many screens have.
 */
export const UNKNOWN_REASONS = [
  'empty',
  'digits',
  'nothing-fits',
  'tie',
  'several',
  'shared-label',
  'foreign-host',
  'unknown-page',
] as const;

export type UnknownReason = (typeof UNKNOWN_REASONS)[number];

/** One wording was recognised: to the letter, or all but for a little. */
export interface WordingKnown {
  readonly verdict: 'exact' | 'close';
  /** Id of the screen. */
  readonly screen: string;
  /** The wording's place on its screen, counted from 1. */
  readonly wording: number;
  /** Whether phishing pages show this text too. */
  readonly copiedByPhishing: boolean;
  /** What a raw reply calls switched on for the account. */
  readonly methods?: readonly Method[];
}

/** The screen was recognised by a part of its texts, but not which of them. */
export interface ScreenKnownByWords {
  readonly verdict: 'screen-known';
  readonly by: 'words';
  readonly screen: string;
  /** Whether phishing pages show any text that fits. */
  readonly copiedByPhishing: boolean;
}

/** A page was recognised by its address. */
export interface ScreenKnownByAddress {
  readonly verdict: 'screen-known';
  readonly by: 'address';
  /** Missing where several screens share the address. */
  readonly screen?: string;
  /** Missing where only the path was given, which says nothing about whose page it is. */
  readonly host?: string;
  readonly copiedByPhishing: false;
}

/** The text uses what only fakes use. */
export interface Fake {
  readonly verdict: 'fake';
  /** Whether a sentence that only fake pages were seen with stands in it. */
  readonly isKnown: boolean;
  /** Other signs, that are enough alone or together. */
  readonly signs: readonly FakeSign[];
}

/** No known text fits; the words are judged by what they are about. */
export interface Likely {
  readonly verdict: 'likely';
  /** Ids of the screens or problems, the likeliest first; two or three. */
  readonly topics: readonly string[];
}

/** Nothing that would not be a guess. */
export interface Unknown {
  readonly verdict: 'unknown';
  readonly reason: UnknownReason;
  /** Of an address, for `foreign-host` and `unknown-page`. */
  readonly host?: string;
  /** The screens that fit, best first, for `tie`, `several` and `shared-label`; at most {@link MOST_SCREENS}. */
  readonly screens?: readonly string[];
}

/** More than three are no answer. */
export const MOST_SCREENS = 3;

export type Finding = WordingKnown | ScreenKnownByWords | ScreenKnownByAddress | Likely | Fake | Unknown;

/** The answer to a text. */
export type MessageLookup = Finding & {
  /** Whether only the beginning of the text was read. */
  readonly readInPart: boolean;
};
