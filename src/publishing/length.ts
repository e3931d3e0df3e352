import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Html } from 'parse5';
import type { Fault } from '../knowledge/faults.ts';
import { ARTICLE_WORDS } from '../knowledge/vocabulary.ts';
import { attribute, elements, hasClass, type FinishedPage } from './finished-pages.ts';
import { isLinkList } from './text-blocks.ts';

/**
 * Counts the words of an article as its reader meets them: without title, footnotes, lists that hold
 * links only, and sequences that are counted on the page that is their home.
 *
 * @param page - a finished page.
 * @returns the number of words in its `.words` element; 0 where there is none.
 */
export function articleWords(page: FinishedPage): number {
  const words = elements(page.document).find((element) => hasClass(element, 'words'));
  return words === undefined ? 0 : (countedText(words).match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? []).length;
}

/**
 * An article is as long as it needs to be and no longer.
 *
 * @param page - a finished page.
 * @param file - the author's file, for the message.
 * @returns one fault, or none.
 */
export function lengthFaults(page: FinishedPage, file: string): Fault[] {
  const words = articleWords(page);
  const { least, most } = ARTICLE_WORDS;
  if (words >= least && words <= most) return [];
  return [{ file, message: `has ${String(words)} words: write ${String(least)} to ${String(most)}` }];
}

function countedText(node: Html.Node): string {
  if (tree.isTextNode(node)) return node.value;
  if (tree.isElementNode(node)) {
    const { tagName } = node;
    if (attribute(node, 'data-sequence') !== undefined && attribute(node, 'data-home') === undefined)
      return '';
    if (tagName === 'sup' && hasClass(node, 'cite')) return '';
    if ((tagName === 'ul' || tagName === 'ol') && isLinkList(node)) return '';
  }
  return 'childNodes' in node ? `${node.childNodes.map(countedText).join('')} ` : '';
}
