import type { Entry, Timeline } from './timeline.ts';

/** Where a case file stands in the store. */
export const STORED_KEY = 'six-digits.case-file.v1';

/** The form in which this version of the site keeps a case file. */
export const STORED_VERSION = 1;

/** A kept case file. */
export interface StoredFile {
  /** Counts the times it was written. */
  readonly revision: number;
  /** Names this writing and no other. */
  readonly stamp: string;
  /** Stamps of the writings that it contains, newest first, not all of them. */
  readonly ancestors: readonly string[];
  readonly entries: Timeline;
}

/** What stands in the browser's store. */
export type Stored =
  | { readonly is: 'nothing' }
  | { readonly is: 'file'; readonly file: StoredFile }
  /** Damaged, or written by something else. */
  | { readonly is: 'unreadable' }
  /** Written by an older or newer version of this site. */
  | { readonly is: 'other-version' };

/** More ancestors than this are forgotten; a tab that slept for longer merges without a common version. */
const MOST_ANCESTORS = 50;

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
  const value = parsed(text);
  if (!isRecord(value)) return { is: 'unreadable' };
  const { version, revision, stamp, ancestors, entries } = value;
  if (typeof version === 'number' && version !== STORED_VERSION) return { is: 'other-version' };
  const sound =
    version === STORED_VERSION &&
    Number.isSafeInteger(revision) &&
    typeof stamp === 'string' &&
    Array.isArray(ancestors) &&
    ancestors.every((ancestor) => typeof ancestor === 'string') &&
    Array.isArray(entries) &&
    entries.every(isEntry) &&
    new Set(entries.map(({ id }) => id)).size === entries.length;
  if (!sound) return { is: 'unreadable' };
  return {
    is: 'file',
    file: { revision: Number(revision), stamp, ancestors, entries: entries.map(plainEntry) },
  };
}

/**
 * Writes a case file for the store.
 *
 * @param file - the case file.
 * @returns a text that {@link readStored} reads.
 */
export function writeStored({ revision, stamp, ancestors, entries }: StoredFile): string {
  const kept = ancestors.slice(0, MOST_ANCESTORS);
  return JSON.stringify({ version: STORED_VERSION, revision, stamp, ancestors: kept, entries });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
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
