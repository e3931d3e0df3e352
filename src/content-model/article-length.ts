import type { Nodes } from 'mdast';
import { DEFAULT_LANGUAGE, roomIn } from '../i18n/languages.ts';
import type { Fault } from './faults.ts';
import { attributeOf, isElement } from './mdx-tree.ts';
import type { PageWords } from './page-words.ts';
import type { Content } from './read-content.ts';
import { isLinkList } from './text-blocks.ts';
import { ARTICLE_WORDS } from './vocabulary.ts';

type Sequences = Content['sequences']['entries'];

/**
 * An article is as long as it needs to be and no longer.
 *
 * @param pages - the words of every page, with its sequences in their places.
 * @param sequences - every sequence by id.
 * @param language - in which they are written.
 * @returns one fault for each article that is too short or too long.
 */
export function lengthFaults(
  pages: readonly PageWords[],
  sequences: Sequences,
  language = DEFAULT_LANGUAGE,
): Fault[] {
  const { least } = ARTICLE_WORDS;
  const most = roomIn(language, ARTICLE_WORDS.most);
  return pages
    .filter(({ kind }) => kind === 'article')
    .flatMap((page) => {
      const words = articleWords(page, sequences);
      if (words >= least && words <= most) return [];
      const message = `has ${String(words)} words: write ${String(least)} to ${String(most)}`;
      return [{ file: page.file, message }];
    });
}

/**
 * Counts the words of an article as its author wrote them: without lists that hold links only, and without sequences
 * that are counted on the page that is their home.
 *
 * @param page - the article, with its sequences in their places.
 * @param sequences - every sequence by id.
 * @returns the number of its words.
 */
export function articleWords(
  { tree, address }: Pick<PageWords, 'tree' | 'address'>,
  sequences: Sequences,
): number {
  const counted = (node: Nodes): string => {
    if ('value' in node) return node.value;
    if (!('children' in node)) return node.type === 'break' ? ' ' : '';
    if (isElement(node, 'Sequence')) {
      const home = sequences.get(attributeOf(node, 'id') ?? '')?.value.home;
      if (home !== address) return '';
    }
    if (isLinkList(node)) return '';
    return `${node.children.map(counted).join('')} `;
  };
  return (counted(tree).match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? []).length;
}
