import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './faults.ts';

/** Stands in a skeleton where its author has still to write words. */
export const UNWRITTEN = 'WRITE-HERE';

/**
 * Finds what an author has begun and not yet written.
 *
 * @param root - top of the project.
 * @returns one fault for each place, with its line and what to write there.
 * @throws the file system's error when a file cannot be read.
 */
export function unwrittenFaults(root: string): Fault[] {
  return readdirSync(join(root, 'src/content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:mdx|yaml)$/u.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .flatMap((path) => unwrittenIn(path.slice(join(root, '/').length), readFileSync(path, 'utf8')));
}

/** @returns what a text still lacks, see {@link unwrittenFaults}; `field` names the entry of a YAML file. */
export function unwrittenIn(file: string, text: string): Fault[] {
  let entry: string | undefined;
  return text.split('\n').flatMap((words, index) => {
    if (file.endsWith('.yaml')) entry = /^([a-z0-9-]+):/u.exec(words)?.[1] ?? entry;
    const start = words.indexOf(UNWRITTEN);
    if (start < 0) return [];
    const hint = words.slice(start + UNWRITTEN.length).replace(/['"]?\s*$/u, '');
    const message = `still to write: ${hint.trim()}`;
    return [{ file, line: index + 1, ...(entry === undefined ? {} : { field: entry }), message }];
  });
}

/**
 * Holds back what rules say of words that are not there yet: that a page is too short, or that nothing uses an entry.
 * They say it again once the words are written.
 *
 * @param faults - what the rules found.
 * @param missing - what is still to write.
 * @returns the faults that have another cause.
 */
export function withoutUnwritten(faults: readonly Fault[], missing: readonly Fault[]): Fault[] {
  return faults.filter(
    (fault) =>
      !missing.some(
        ({ file, line, field }) =>
          file === fault.file &&
          (field === undefined
            ? fault.line === undefined || fault.line === line
            : fault.field?.split('.')[0] === field),
      ),
  );
}
