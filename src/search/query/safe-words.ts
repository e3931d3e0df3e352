/** What is left of a reader's words once nothing in them can open an account. */
export interface SafeWords {
  readonly words: string;
  /** Whether something was taken out. */
  readonly removed: boolean;
}

/** Six or more digits of any script, whatever spaces, hyphens or invisible marks stand between them. */
const LONG_NUMBER = /\p{Nd}(?:[\s\p{Pd}\p{Cf}]*\p{Nd}){5,}/gu;

/** Bounded, so that a long word without an @ is not read again from each of its characters. */
const MAIL_ADDRESS = /[^\s@<>()]{1,64}@[^\s@<>()]{1,255}\.[^\s@<>()]{1,63}/gu;

/**
 * Takes codes, phone numbers and mail addresses out of search words, because the words stand in an address that
 * can be shared.
 *
 * @param typed - what the reader typed.
 * @returns the words that may stand in an address.
 */
export function safeWords(typed: string): SafeWords {
  const words = typed.replace(MAIL_ADDRESS, ' ').replace(LONG_NUMBER, ' ').replace(/\s+/gu, ' ').trim();
  return { words, removed: words !== typed.replace(/\s+/gu, ' ').trim() };
}
