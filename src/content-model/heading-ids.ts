import { existsSync, readFileSync } from 'node:fs';
import Slugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { defineMdastPlugin } from 'satteri';
import { visit } from 'unist-util-visit';
import { DEFAULT_LANGUAGE } from '../i18n/languages.ts';
import { parseMdx, wordsOf } from './mdx-tree.ts';

/** A page by its language and its path in the language's folder. */
const PAGE = /^(?<content>.*\/content\/)(?<language>[^/]+)(?<path>\/.+\.mdx)$/u;

/**
 * Lists the ids of the headings of an English page: those that Astro gives them.
 *
 * @param mdx - the file.
 * @returns one id for each heading, those within components too, in their order.
 */
export function headingIdsOf(mdx: string): string[] {
  const slugger = new Slugger();
  return headingsIn(parseMdx(mdx).tree).map((heading) => slugger.slug(wordsOf(heading)));
}

function headingsIn(root: Readonly<Root>): Heading[] {
  const headings: Heading[] = [];
  visit(root as Root, 'heading', (heading) => {
    headings.push(heading);
  });
  return headings;
}

/**
 * A heading has the same id in every language, so that an address with its id leads to the same place in each, and who
 * changes the language of a page stays where they are. A translation has the headings of English in their order.
 */
export const headingIds = defineMdastPlugin({
  name: 'heading-ids-of-english',
  before(root, context) {
    const { content, language, path } = PAGE.exec(context.fileURL?.pathname ?? '')?.groups ?? {};
    if (content === undefined || path === undefined || language === DEFAULT_LANGUAGE) return;
    const english = decodeURI(`${content}${DEFAULT_LANGUAGE}${path}`);
    if (!existsSync(english)) return;
    const ids = headingIdsOf(readFileSync(english, 'utf8'));
    headingsIn(root).forEach((heading, index) => {
      const id = ids[index];
      if (id !== undefined) context.setProperty(heading, 'data', { ...heading.data, hProperties: { id } });
    });
  },
});
