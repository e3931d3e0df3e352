import { isRecord, storedRecord } from '../../kit/check/stored-record.ts';

/** Where the progress stands in the store. */
export const PROGRESS_KEY = 'six-digits.checkup.v1';

/** The form in which this version of the site keeps the progress of a checkup. */
export const PROGRESS_VERSION = 1;

/** What a reader has done. */
export interface Progress {
  /** Ids of the ticked items, each once. */
  readonly done: readonly string[];
  /** The reminder that was made, so that the next one replaces it. */
  readonly reminder?: { readonly uid: string; readonly sequence: number };
}

/** What stands in the browser's store. */
export type StoredProgress =
  | { readonly is: 'nothing' }
  | { readonly is: 'progress'; readonly progress: Progress }
  /** Damaged, or of another version of this site. */
  | { readonly is: 'unreadable' };

/**
 * Until December 2026 a tick was kept under words of the guide. Can go in December 2028: who did not look in for two
 * years ticks anew.
 */
const OLD_NAMES: ReadonlyMap<string, string> = new Map([
  ['keep-your-contact-details-current', 'contact-details'],
  ['store-your-backup-codes-safely', 'backup-codes'],
  ['have-more-than-one-method', 'second-method'],
  ['test-the-login-now-and-then', 'login-test'],
  ['keep-the-app-updated', 'app-update'],
  ['let-the-clock-set-itself', 'clock'],
  ['know-your-ways-back-beforehand', 'ways-back'],
  ['on-the-old-phone-save-your-backup-codes-', 'phone-codes'],
  ['does-the-number-change-too-change-it-on-', 'phone-number'],
  ['bring-the-authenticator-to-the-new-phone', 'phone-authenticator'],
  ['log-in-to-instagram-on-the-new-phone-wit', 'phone-login'],
  ['only-then-wipe-the-old-phone-', 'phone-wipe'],
]);

/** More items than this no list has. */
const MOST_ITEMS = 200;

/**
 * Reads what stands in the store. It throws nothing, whatever stands there.
 *
 * @param text - what the store gave; null when it holds nothing.
 * @returns the progress, or why there is none.
 */
export function readProgress(text: string | null): StoredProgress {
  if (text === null) return { is: 'nothing' };
  const value = storedRecord(text);
  if (value?.['version'] !== PROGRESS_VERSION) return { is: 'unreadable' };
  const { done, reminder } = value;
  if (!Array.isArray(done) || done.length > MOST_ITEMS || !done.every((item) => typeof item === 'string')) {
    return { is: 'unreadable' };
  }
  const items = [...new Set(done.map((item) => OLD_NAMES.get(item) ?? item))];
  if (reminder === undefined) return { is: 'progress', progress: { done: items } };
  if (!isRecord(reminder)) return { is: 'unreadable' };
  const { uid, sequence } = reminder;
  const sound =
    typeof uid === 'string' &&
    /^[\w.@-]{1,100}$/u.test(uid) &&
    typeof sequence === 'number' &&
    Number.isSafeInteger(sequence) &&
    sequence >= 0;
  if (!sound) return { is: 'unreadable' };
  return { is: 'progress', progress: { done: items, reminder: { uid, sequence } } };
}

/**
 * Writes progress for the store.
 *
 * @param progress - what was done.
 * @returns a text that {@link readProgress} reads.
 */
export function writeProgress(progress: Progress): string {
  return JSON.stringify({ version: PROGRESS_VERSION, ...progress });
}

/**
 * Ticks an item or takes its tick away.
 *
 * @param progress - what was done so far.
 * @param item - the item.
 * @param done - whether it is done now.
 * @returns the progress with it.
 */
export function withItem(progress: Progress, item: string, done: boolean): Progress {
  const others = progress.done.filter((other) => other !== item);
  return { ...progress, done: done ? [...others, item] : others };
}
