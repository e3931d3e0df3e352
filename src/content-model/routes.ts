import { DEFAULT_LANGUAGE } from '../i18n/languages.ts';
import type { Diagnosis } from './schemas/diagnosis.ts';

/** What a written page is to its reader. */
export type PageKind = 'chapter' | 'article' | 'question' | 'guide' | 'tool';

/** Where the pages of a folder below `src/content/<language>` lie, from the top of the pages of their language. */
export const ROUTES = { fixes: '/fix/', faq: '/faq/', guides: '/', tools: '/tools/' } as const;

/** Pages that are no author's words, from the top of the pages of their language. */
export const ADDRESSES = {
  home: '/',
  diagnosis: '/diagnose/',
  diagnosisMap: '/diagnose/map/',
  messages: '/messages/',
  sources: '/sources/',
  search: '/search/',
  offline: '/offline/',
} as const;

type Folder = keyof typeof ROUTES;

/**
 * Names a written page by its file.
 *
 * @param file - path of an MDX file below `src/content`, such as `en/fixes/text-messages/index.mdx`.
 * @returns its id, such as `en/fixes/text-messages`.
 */
export function pageIdOf(file: string): string {
  return file.replace(/(?:\/index)?\.mdx$/u, '');
}

/**
 * Names the address of a written page.
 *
 * @param id - such as `en/fixes/text-messages/abroad`.
 * @returns the address from the top of the pages of its language, such as `/fix/text-messages/abroad/`: the same page
 *   has the same one in every language, see {@link inLanguage}.
 */
export function addressOf(id: string): string {
  const [, folder, ...names] = id.split('/');
  return `${ROUTES[folder as Folder]}${names.join('/')}/`;
}

/**
 * Says what a written page is.
 *
 * @param id - such as `en/fixes/text-messages/abroad`.
 * @returns its kind: a chapter is a folder's own page.
 */
export function pageKindOf(id: string): PageKind {
  const [, folder, , article] = id.split('/');
  if (folder === 'fixes') return article === undefined ? 'chapter' : 'article';
  if (folder === 'faq') return 'question';
  return folder === 'guides' ? 'guide' : 'tool';
}

/** @returns the id of an article's chapter: `en/fixes/text-messages` for `en/fixes/text-messages/abroad`. */
export function chapterIdOf(articleId: string): string {
  return articleId.split('/').slice(0, -1).join('/');
}

/**
 * Puts a page into its language: the default one is at the top, every other in a folder of its own.
 *
 * @param address - of the page, from the top of the pages of its language.
 * @param language - BCP 47 tag.
 * @returns the address from the top of the site.
 */
export function inLanguage(address: string, language: string): string {
  return language === DEFAULT_LANGUAGE ? address : `/${language}${address}`;
}

/** @returns the address of an article, by its chapter and name, such as `text-messages/abroad`. */
export function articleAddress(name: string): string {
  return `${ROUTES.fixes}${name}/`;
}

/** @returns the address of a tool, by its name, such as `clock`. */
export function toolAddress(name: string): string {
  return `${ROUTES.tools}${name}/`;
}

/** @returns the address of what a screen says, by its id in messages.yaml. */
export function messageAddress(id: string): string {
  return `${ADDRESSES.messages}${id}/`;
}

/** @returns the address of a plan, by its id in diagnosis.yaml. */
export function planAddress(id: string): string {
  return `${ADDRESSES.diagnosis}plan/${id}/`;
}

/**
 * Names the address of a question of the diagnosis.
 *
 * @param diagnosis - the tree.
 * @param id - the question.
 * @returns its address; the first question is the way in.
 */
export function questionAddress({ first }: Pick<Diagnosis, 'first'>, id: string): string {
  return id === first ? ADDRESSES.diagnosis : `${ADDRESSES.diagnosis}${id}/`;
}

/**
 * Names the chapter to which a page belongs.
 *
 * @param address - from the top of the site, such as `/fix/text-messages/abroad/`.
 * @returns the chapter's address, or `undefined` outside the chapters.
 */
export function chapterAddressOf(address: string): string | undefined {
  return /^(?:\/[a-z]{2,3}(?:-[A-Z]{2})?)?\/fix\/[^/]+\//u.exec(address)?.[0];
}
