import { defineMdastPlugin } from 'satteri';
import type { RootContent } from 'mdast';
import { isElement } from './mdx-tree.ts';

/** Pages whose first part is what to do. */
const ARTICLE = /\/content\/[^/]+\/fixes\/[^/]+\/(?!index\.mdx$)[^/]+\.mdx$/u;

const attribute = (name: string, value: string | null) => ({ type: 'mdxJsxAttribute' as const, name, value });

/**
 * Sets the first part of an article, what to do, as the card: a section of its own, from the first heading to the next.
 * Sequences that stand before its first list are folded into one line each, so that the first step stays in sight.
 */
export const stepsCard = defineMdastPlugin({
  name: 'steps-card',
  before(root, context) {
    if (context.fileURL === undefined || !ARTICLE.test(context.fileURL.pathname)) return;
    const { children } = root;
    const [start, end = children.length] = children.flatMap((node, index) =>
      node.type === 'heading' && node.depth === 2 ? [index] : [],
    );
    if (start === undefined) return;
    context.setProperty(root, 'children', [
      ...children.slice(0, start),
      {
        type: 'mdxJsxFlowElement',
        name: 'section',
        attributes: [attribute('class', 'do')],
        children: foldedBeforeSteps(children.slice(start, end)),
      },
      ...children.slice(end),
    ] as RootContent[]);
  },
});

function foldedBeforeSteps(nodes: readonly RootContent[]): RootContent[] {
  const firstList = nodes.findIndex(({ type }) => type === 'list');
  return nodes.map((node, index) =>
    isElement(node, 'Sequence') && (firstList < 0 || index < firstList)
      ? { ...node, attributes: [...node.attributes, attribute('folded', null)] }
      : node,
  );
}
