/** Where pages of this site, their worker and their reader's wishes find each other. */

/** File of the worker, below the base path. */
export const WORKER_FILE = 'sw.js';

/** Folder of the bundles, below the base path. */
export const BUNDLE_FOLDER = 'offline-copy';

/** Told to a newer worker that waits, once a reader wants what it holds. */
export const USE_NEWER = 'use';

/** Told, with a port to answer at, to a worker that is in use though files of its copy are gone. */
export const COMPLETE = 'complete';

/**
 * Name of the cache that holds the copy. Other sites of the same host have names of their own.
 *
 * @param basePath - path of the site; starts and ends with a slash.
 */
export function copyCache(basePath: string): string {
  return `six-digits-copy ${basePath}`;
}

/**
 * Name of the cache whose only use is that it is there: the reader asked for the copy, whatever the line costs.
 *
 * @param basePath - path of the site; starts and ends with a slash.
 */
export function requestedCache(basePath: string): string {
  return `six-digits-wish ${basePath}`;
}

/**
 * Name of what is in `localStorage` once a reader has removed the copy: it is not made again by itself. Sites below
 * other paths of the same host share the storage, not the wish.
 *
 * @param worker - address of the worker, from the top of the host.
 */
export function removedKey(worker: string): string {
  return `copy removed ${worker}`;
}
