import { isRecord, storedRecord } from '../../kit/check/stored-record.ts';
import type { Entry, Timeline } from './timeline.ts';

/** Where a case file stands in the store. */
export const STORED_KEY = 'six-digits.case-file.v1';

/** The form in which this version of the site keeps a case file. */
export const STORED_VERSION = 2;

/** Written until December 2026, with more about each entry. Can go in December 2028. */
const OLD_VERSION = 1;

/** What stands in the browser's store. */
export type Stored =
  | { readonly is: 'nothing' }
  | { readonly is: 'file'; readonly timeline: Timeline }
  /** Damaged, or written by something else. */
  | { readonly is: 'unreadable' }
  /** Written by an older or newer version of this site. */
  | { readonly is: 'other-version' };

const DAY = /^(?:\d{4}-\d{2}-\d{2})?$/u;
const TIME = /^(?:\d{2}:\d{2})?$/u;

/**
 * Reads what stands in the store. It throws nothing, whatever stands there.
 *
 * @param text - what the store gave; null when it holds nothing.
 * @returns the case file, or why there is none.
 */
export function readStored(text: string | null): Stored {
  if (text === null) return { is: 'nothing' };
  const value = storedRecord(text);
  if (value === undefined) return { is: 'unreadable' };
  const { version, entries } = value;
  if (typeof version !== 'number') return { is: 'unreadable' };
  if (version !== STORED_VERSION && version !== OLD_VERSION) return { is: 'other-version' };
  const sound =
    Array.isArray(entries) &&
    entries.every(isEntry) &&
    new Set(entries.map(({ id }) => id)).size === entries.length;
  return sound ? { is: 'file', timeline: entries.map(plainEntry) } : { is: 'unreadable' };
}

/** @returns a text for the store that {@link readStored} reads. */
export function writeStored(entries: Timeline): string {
  return JSON.stringify({ version: STORED_VERSION, entries });
}

function isEntry(value: unknown): value is Entry {
  if (!isRecord(value)) return false;
  const { id, day, time, tried, answer } = value;
  return (
    typeof id === 'string' &&
    id !== '' &&
    typeof day === 'string' &&
    DAY.test(day) &&
    typeof time === 'string' &&
    TIME.test(time) &&
    typeof tried === 'string' &&
    typeof answer === 'string'
  );
}

/** Leaves out whatever else came along. */
function plainEntry({ id, day, time, tried, answer }: Entry): Entry {
  return { id, day, time, tried, answer };
}
