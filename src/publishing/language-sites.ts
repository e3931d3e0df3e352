import { existsSync, renameSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageCode } from '../i18n/languages.ts';
import { inLanguage } from '../content-model/routes.ts';
import type { FinishedPage } from './finished-pages.ts';

/**
 * What of the built site is one language's. It is a site of its own in its folder, with its own search and its own offline
 * copy, so that nobody loads those of two languages.
 */
export interface LanguageSite {
  readonly language: LanguageCode;
  /** Folder that holds its pages. */
  readonly root: string;
  /** Its path below the top of the site, such as `pt-BR/`; empty for the default language. */
  readonly folder: string;
  /** Path under which it is served; starts and ends with a slash. */
  readonly basePath: string;
}

/**
 * Parts the built site by language.
 *
 * @param site - folder of the built site.
 * @param languages - those that are published.
 * @param basePath - path under which the whole is served; starts and ends with a slash.
 */
export function languageSites(
  site: string,
  languages: readonly LanguageCode[],
  basePath: string,
): LanguageSite[] {
  return languages.map((language) => {
    const folder = inLanguage('/', language).slice(1);
    return { language, root: join(site, folder), folder, basePath: basePath + folder };
  });
}

/**
 * Picks the pages of one language.
 *
 * @param pages - of the whole site.
 * @param own - the language's part of it.
 * @param sites - the parts of all languages.
 * @returns its pages, with their files and addresses from the top of its own folder.
 */
export function pagesOf(
  pages: readonly FinishedPage[],
  own: LanguageSite,
  sites: readonly LanguageSite[],
): FinishedPage[] {
  const others = sites
    .map(({ folder }) => folder)
    .filter((folder) => folder.startsWith(own.folder) && folder !== own.folder);
  return pages
    .filter(({ file }) => file.startsWith(own.folder) && !others.some((folder) => file.startsWith(folder)))
    .map((page) => ({
      ...page,
      file: page.file.slice(own.folder.length),
      address: page.address.slice(own.folder.length),
    }));
}

/**
 * Puts the page for what is missing where hosts look for it. Astro does so at the top of a site alone, and gives any other
 * one a folder.
 *
 * @param sites - the parts of all languages.
 */
export function placeMissingPages(sites: readonly LanguageSite[]): void {
  for (const { root } of sites) {
    const folder = join(root, '404');
    if (!existsSync(folder)) continue;
    renameSync(join(folder, 'index.html'), join(root, '404.html'));
    rmdirSync(folder);
  }
}
