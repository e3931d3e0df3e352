import { isRecord, storedRecord } from '../stored-record.ts';
import { timelineOf } from './timeline.ts';
import type { Entry, Timeline } from './timeline.ts';

/** Where a case file stands in the store. */
export const STORED_KEY = 'six-digits.case-file.v1';

/** The form in which this version of the site keeps a case file. */
export const STORED_VERSION = 1;

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
  const { version, entries, removed } = value;
  if (typeof version === 'number' && version !== STORED_VERSION) return { is: 'other-version' };
  const sound =
    version === STORED_VERSION &&
    Array.isArray(entries) &&
    entries.every(isEntry) &&
    new Set(entries.map(({ id }) => id)).size === entries.length &&
    Array.isArray(removed) &&
    removed.every((id) => typeof id === 'string');
  if (!sound) return { is: 'unreadable' };
  return { is: 'file', timeline: timelineOf(entries.map(plainEntry), removed) };
}

/**
 * Writes a case file for the store.
 *
 * @param timeline - the case file.
 * @returns a text that {@link readStored} reads.
 */
export function writeStored({ entries, removed }: Timeline): string {
  return JSON.stringify({ version: STORED_VERSION, entries, removed });
}

function isEntry(value: unknown): value is Entry {
  if (!isRecord(value)) return false;
  const { id, day, time, tried, answer, rank, moved } = value;
  return (
    typeof id === 'string' &&
    id !== '' &&
    typeof day === 'string' &&
    DAY.test(day) &&
    typeof time === 'string' &&
    TIME.test(time) &&
    typeof tried === 'string' &&
    typeof answer === 'string' &&
    isCount(rank) &&
    isCount(moved)
  );
}

/** Counts go up by one, so a large one is damage. */
function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 1e9;
}

/** Leaves out whatever else came along. */
function plainEntry({ id, day, time, tried, answer, rank, moved }: Entry): Entry {
  return { id, day, time, tried, answer, rank, moved };
}
