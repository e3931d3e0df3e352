import { basename, dirname, join } from 'node:path';

/**
 * Names a folder for what belongs to a built site and must not lie among the files that are published.
 *
 * @param site - folder of the built site, such as `dist`.
 * @param what - what the folder is for, such as `hosting`.
 * @returns the folder beside it, such as `dist-hosting`.
 */
export function folderBeside(site: string, what: string): string {
  const folder = site.replace(/[\\/]+$/u, '');
  return join(dirname(folder), `${basename(folder)}-${what}`);
}
