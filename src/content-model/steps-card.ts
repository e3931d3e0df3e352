import { defineMdastPlugin } from 'satteri';
import type { RootContent } from 'mdast';
import { elementsNamed, isElement } from './mdx-tree.ts';

/** Pages whose first part is what to do. */
const ARTICLE = /\/content\/[^/]+\/fixes\/[^/]+\/(?!index\.mdx$)[^/]+\.mdx$/u;

const attribute = (name: string, value: string | null) => ({ type: 'mdxJsxAttribute' as const, name, value });

const HAND_ON = { type: 'mdxJsxFlowElement' as const, name: 'HandOn', attributes: [], children: [] };

/**
 * Sets the first part of an article, what to do, as the card: a section of its own, from the first heading to the next,
 * and below it what a reader may do with the page.
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
        children: withFirstList(children.slice(start, end)),
      },
      // Whoever needs a quick way off is watched, and leaves nothing in a clipboard or a chat.
      ...(elementsNamed(root, 'QuickExit').length > 0 ? [] : [HAND_ON]),
      ...children.slice(end),
    ] as RootContent[]);
  },
});

/** Choices are in an order too, the most urgent first: the one to take is the first that is true. */
function withFirstList(nodes: readonly RootContent[]): RootContent[] {
  const firstList = nodes.findIndex(({ type }) => type === 'list');
  return nodes.map((node, index) => {
    if (isElement(node, 'Sequence') && (firstList < 0 || index < firstList))
      return { ...node, attributes: [...node.attributes, attribute('folded', null)] };
    if (index === firstList && node.type === 'list' && node.ordered !== true)
      return { ...node, ordered: true, data: { ...node.data, hProperties: { className: ['choose'] } } };
    return node;
  });
}
