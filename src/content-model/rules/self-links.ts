import type { Nodes } from 'mdast';
import type { Fault } from '../faults.ts';
import { isElement, lineOf, wordsOf } from '../mdx-tree.ts';
import type { PageWords } from '../page-words.ts';

/**
 * No page sends its reader to itself: a link within a page names the place that is meant. What a sequence says on many
 * pages is left out here; on the page that it leads to it is shown as words alone.
 *
 * @param words - the words of every page, with their sequences in their places.
 * @returns one fault for each such link.
 */
export function selfLinkFaults(words: readonly PageWords[]): Fault[] {
  return words.flatMap(({ address, file, tree }) => {
    const faults: Fault[] = [];
    const walk = (node: Nodes): void => {
      if (isElement(node, 'Sequence')) return;
      if (node.type === 'link' && node.url === address)
        faults.push({
          file: node.data?.file ?? file,
          line: lineOf(node),
          field: wordsOf(node),
          message: `leads to its own page: write the place that is meant, such as ${address}#…, or take the link out`,
        });
      if ('children' in node) for (const child of node.children) walk(child);
    };
    walk(tree);
    return faults;
  });
}
