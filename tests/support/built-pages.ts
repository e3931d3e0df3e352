import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { DEFAULT_LANGUAGE, languageOr, type LanguageCode } from '../../src/i18n/languages.ts';
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
    .filter((file) => !/(?:^|\/)pagefind\//u.test(file))
    .sort()
    .map((file) => unread(root, file));
}

/** The pages of a site that stand in no other language's folder. */
export function inDefaultLanguage(pages: readonly FinishedPage[]): readonly FinishedPage[] {
  return pages.filter(({ address }) => languageOf(address) === DEFAULT_LANGUAGE);
}

/** @returns the language of a page by its address from the top of the site. */
export function languageOf(address: string): LanguageCode {
  return languageOr(address.split('/')[1]);
}

/** @returns the address of a page from the top of the pages of its language. */
export function withoutLanguage(address: string): string {
  const language = languageOf(address);
  return language === DEFAULT_LANGUAGE ? address : address.slice(`/${language}`.length);
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
