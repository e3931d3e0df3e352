import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { finishedPage, type FinishedPage } from '../../src/publishing/finished-pages.ts';

/**
 * Lists every HTML page of a built site. Each is read and parsed when a test asks for it: most tests that name pages
 * look at none of their HTML.
 *
 * @param root - folder of the built site.
 * @returns the pages in the order of their addresses.
 */
export function builtPages(root: string): readonly FinishedPage[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !file.startsWith('pagefind/'))
    .sort()
    .map((file) => unread(root, file));
}

function unread(root: string, file: string): FinishedPage {
  let html: string | undefined;
  let parsed: FinishedPage | undefined;
  const read = (): string => (html ??= readFileSync(join(root, file), 'utf8'));
  return {
    file,
    address: `/${file.replace(/(?:^|(?<=\/))index\.html$/u, '')}`,
    get html() {
      return read();
    },
    get document() {
      return (parsed ??= finishedPage(file, read())).document;
    },
  };
}
