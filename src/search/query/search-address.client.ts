import { safeWords } from './safe-words.ts';

/** What the address of the search page asks for. */
export interface Asked {
  readonly words: string;
  /** Only pages with these very words, nothing understood. */
  readonly exact: boolean;
}

/** Name of the field by which a reading page says that it took something out of the words. */
const REMOVED_FIELD = 'removed';

/**
 * Reads the address of the search page.
 *
 * @param query - its part from the question mark on.
 * @returns what it asks for, without anything that could open an account, and whether something was taken out.
 */
export function readAddress(query: string): Asked & { readonly removed: boolean } {
  const fields = new URLSearchParams(query);
  const { words, removed } = safeWords(fields.get('q') ?? '');
  return { words, exact: fields.has('exact'), removed: removed || fields.has(REMOVED_FIELD) };
}

/** @returns the address, from the path on, at which the search page asks for this. */
export function addressFor({ words, exact }: Asked): string {
  if (words === '') return location.pathname;
  return `?${new URLSearchParams({ q: words, ...(exact ? { exact: '1' } : {}) }).toString()}`;
}
