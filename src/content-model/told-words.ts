import type { Nodes, Parents, Root } from 'mdast';
import { inOneLine, isElement } from './mdx-tree.ts';

/**
 * Says the words of a page in one line, for readers who get the words alone.
 *
 * @param tree - the page, with its sequences in their places.
 * @returns its words; each item of a list keeps its number or its dash, the acts of a sequence follow one another.
 */
export function toldWords(tree: Root): string {
  return inOneLine(told(tree, false));
}

function told(node: Nodes, inSequence: boolean): string {
  if ('value' in node) return node.value;
  if (!('children' in node)) return ' ';
  const { type } = node;
  if (type === 'list' && !inSequence) {
    const start = node.start ?? 1;
    return node.children
      .map((item, index) => {
        const mark = node.ordered === true ? `${String(start + index)}.` : '-';
        return ` ${mark} ${toldWithin(item, false)}`;
      })
      .join('');
  }
  const words = toldWithin(node, inSequence || isElement(node, 'Sequence'));
  return type === 'paragraph' || type === 'heading' || type === 'tableCell' ? `${words} ` : words;
}

function toldWithin({ children }: Parents, inSequence: boolean): string {
  return children
    .map((child, index) => {
      // A row of taps is drawn with arrows, and told without.
      const isArrow =
        inSequence &&
        child.type === 'text' &&
        child.value === ' > ' &&
        children[index - 1]?.type === 'strong' &&
        children[index + 1]?.type === 'strong';
      return isArrow ? ', ' : told(child, inSequence);
    })
    .join('');
}
