import type { Owner } from './known-addresses.ts';

/** Everything the check can say, one word each. `official` says whose an address is, and nothing about what it is used for. */
export const VERDICTS = ['official', 'look-alike', 'not-official', 'not-an-address'] as const;

export type Verdict = (typeof VERDICTS)[number];

/** Why there is no address to judge. */
export const NO_ADDRESS_REASONS = [
  'empty',
  'words',
  'digits',
  'short-number',
  'phone-number',
  'sender-name',
  'account-name',
  'setup-key',
  'program',
  'app-address',
  'malformed',
] as const;

export type NoAddressReason = (typeof NO_ADDRESS_REASONS)[number];

/** What makes an address look like another one. Each of them alone makes it a look-alike. */
export const TRICKS = [
  'before-at',
  'display-name',
  'sub-domain',
  'other-ending',
  'name-inside',
  'letters',
  'misspelt',
] as const;

export type TrickKind = (typeof TRICKS)[number];

/** A letter that stands for another one. */
export interface Confusable {
  /** Counted from 1 in {@link Trick.text}. */
  readonly position: number;
  /** What stands there: one letter, or two that look like one. */
  readonly shown: string;
  /** The letter that it looks like. */
  readonly looksLike: string;
  /** Unicode's name of its alphabet where that is not the Latin one. */
  readonly script?: Script;
}

/** Alphabets that are told by name. */
export const SCRIPTS = ['Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'other'] as const;

export type Script = (typeof SCRIPTS)[number];

/** One trick that was found. */
export interface Trick {
  readonly kind: TrickKind;
  /** The part of the address that does it, as it is shown. */
  readonly text: string;
  /** The name or address that it looks like. */
  readonly like: string;
  readonly confusables: readonly Confusable[];
}

/** What else is worth knowing about an address; none of it changes the verdict. */
export const REMARKS = [
  'login-link',
  'strangers-chat',
  'strangers-posts',
  'short-link',
  'wrapper',
  'common-name',
  'name-after-slash',
  'public-host',
  'numeric-host',
  'mixed-alphabets',
  'other-alphabet',
  'before-at',
  'port',
  'no-s',
  'backslash',
  'percent',
  'styled-letters',
  'hidden-marks',
  'line-break',
  'known-sender',
  'unknown-sender',
] as const;

export type Remark = (typeof REMARKS)[number];

/** An address with the part that says whose it is. Before and after can be empty. */
export interface ShownAddress {
  readonly before: string;
  readonly domain: string;
  readonly after: string;
}

/** The answer to one address. */
export interface Judgement {
  readonly verdict: Exclude<Verdict, 'not-an-address'>;
  readonly kind: 'web' | 'mail';
  readonly shown: ShownAddress;
  /** The domain in ASCII (RFC 3492), so that letters that look alike tell themselves apart. */
  readonly asciiDomain: string;
  /** The host as it goes over the wire, where it has letters beyond ASCII (RFC 3492). */
  readonly punycode?: string;
  readonly owner?: Owner;
  readonly tricks: readonly Trick[];
  readonly remarks: readonly Remark[];
  /** The ASCII domain of the address that carried this one in its query or fragment. */
  readonly carriedBy?: string;
  /** The ASCII domain of the address that a mail program put around this one. */
  readonly wrappedBy?: string;
  /** The ASCII domain of an address that this one carries, where this one is the worse of both. */
  readonly carries?: string;
}

/** Nothing that could be judged. */
export interface NoAddress {
  readonly verdict: 'not-an-address';
  readonly reason: NoAddressReason;
}

/** Addresses were found. The first one leads: no other is worse. */
export interface Judged {
  readonly verdict: Judgement['verdict'];
  readonly judgements: readonly [Judgement, ...Judgement[]];
  /** Mail addresses beside a sender's that nothing speaks for or against: the reader's own, perhaps. */
  readonly mentioned: readonly Judgement[];
  /** Whether the address stood among other words. */
  readonly amongWords: boolean;
}

/** The answer to a text. */
export type LinkCheck = (NoAddress | Judged) & {
  /** Whether only the beginning of the text was read. */
  readonly readInPart: boolean;
};
