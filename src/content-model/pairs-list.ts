import { defineMdastPlugin } from 'satteri';
import type { PhrasingContent, TableRow } from 'mdast';

const element = (name: string, children: unknown[], className?: string) => ({
  type: 'mdxJsxFlowElement' as const,
  name,
  attributes:
    className === undefined ? [] : [{ type: 'mdxJsxAttribute' as const, name: 'class', value: className }],
  children,
});

/** One below the other, as on a phone there is no room for two columns of words; the first row holds their names. */
export const pairsList = defineMdastPlugin({
  name: 'pairs-list',
  table(table, context) {
    const rows = table.children;
    if (rows.some(({ children }) => children.length !== 2)) return;
    context.replaceNode(table, element('dl', rows.map(pair), 'pairs') as never);
  },
});

function pair({ children: [term, answer] }: TableRow) {
  const words = (cell: typeof term): PhrasingContent[] => [...(cell?.children ?? [])];
  return element('div', [element('dt', words(term)), element('dd', words(answer))]);
}
