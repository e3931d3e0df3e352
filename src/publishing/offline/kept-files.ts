import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A file that a reader's browser fetches for the copy. */
export interface KeptFile {
  /** Path below the built site, with forward slashes. */
  readonly url: string;
  readonly bytes: Uint8Array;
}

/** What the worker is told of a file. */
export interface PrecacheEntry {
  readonly url: string;
  /** Which version of the file it is; `null` where its name says that. */
  readonly revision: string | null;
  /** The browser itself refuses whatever is not this build's. */
  readonly integrity: string;
}

/** What is kept beside the bundles. `clock.txt` is not: a copy cannot tell the time. */
const LOOSE_FILES = [
  'search/search-data.json',
  'pagefind/*.{js,json,pf_meta}',
  'pagefind/index/*.pf_index',
  'pagefind/filter/*.pf_filter',
  'pagefind/wasm.*.pagefind',
];

/** Of the whole site, at its top; the copy of a language that lies in a folder does without. */
const FILES_AT_TOP = ['favicon.svg'];

/** How much of a file's hash tells its versions apart. */
const REVISION_CHARACTERS = 20;

/**
 * Reads the files that are kept by themselves.
 *
 * @param site - folder of the finished pages of a language, with their search index.
 * @param isTop - whether it is the top of the site.
 * @returns the files, always in the same order.
 * @throws Error naming what the site has no file for.
 */
export function looseFiles(site: string, isTop: boolean): KeptFile[] {
  return [...(isTop ? FILES_AT_TOP : []), ...LOOSE_FILES].flatMap((pattern) => {
    const files = globSync(pattern, { cwd: site }).sort();
    if (files.length === 0) throw new Error(`The offline copy is not whole: no file fits ${pattern}`);
    return files.map((file) => ({
      url: file.split(sep).join('/'),
      bytes: readFileSync(join(site, file)),
    }));
  });
}

/**
 * Tells the worker of a file.
 *
 * @param nameHoldsHash - whether another version has another name.
 */
export function precacheEntry({ url, bytes }: KeptFile, nameHoldsHash: boolean): PrecacheEntry {
  const hash = createHash('sha256').update(bytes).digest();
  return {
    url,
    revision: nameHoldsHash ? null : hash.toString('hex').slice(0, REVISION_CHARACTERS),
    integrity: `sha256-${hash.toString('base64')}`,
  };
}
