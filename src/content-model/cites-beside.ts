import { defineMdastPlugin } from 'satteri';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { isElement } from './mdx-tree.ts';

const BESIDE = { type: 'mdxJsxAttribute' as const, name: 'beside', value: null };

/**
 * Whether a piece of a line is a citation directly after another one, a path's own included: styles see elements only,
 * and not the words between two of them.
 *
 * @param nodes - the pieces of the line.
 * @param index - place of the piece.
 */
export function isCiteBeside(nodes: readonly Nodes[], index: number): boolean {
  const [node, before] = [nodes[index], nodes[index - 1]];
  return (
    node !== undefined && before !== undefined && isElement(node, 'Cite') && isElement(before, 'Cite', 'Path')
  );
}

/** Tells citations that stand directly after another one that they do: a finger needs room between the two. */
export const citesBeside = defineMdastPlugin({
  name: 'cites-beside',
  before(root, context) {
    visit(root, (node) => {
      if (!('children' in node)) return;
      node.children.forEach((child, index) => {
        if (isElement(child, 'Cite') && isCiteBeside(node.children, index))
          context.replaceNode(child, { ...child, attributes: [...child.attributes, BESIDE] });
      });
    });
  },
});
