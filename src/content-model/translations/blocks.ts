import type { Nodes, Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { numbersIn } from '../../text/numbers.ts';
import { attributeOf, elementsNamed, isElement, lineOf, type MdxElement } from '../mdx-tree.ts';

/** A paragraph, a heading, a cell or a component of a page, as far as every language has the same. */
export interface Block {
  /** What it is and what it stands in, such as `numbered list, paragraph`. */
  readonly shape: string;
  readonly line: number;
  /** Its words, without what screens say. */
  readonly text: string;
  /** By kind, what it names, sorted. */
  readonly names: Readonly<Record<NameKind, readonly string[]>>;
}

/** What a block names, as messages say it. */
export const NAME_KINDS = ['claims', 'labels', 'paths', 'addresses', 'numbers'] as const;

type NameKind = (typeof NAME_KINDS)[number];

/** @returns the blocks of a tree, in their order. */
export function blocksIn(tree: Nodes): Block[] {
  const blocks: Block[] = [];
  const walk = (node: Nodes, around: readonly string[]): void => {
    const here = [...around, ...shapeOf(node)];
    const isLeaf = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
    if (isLeaf || (isElement(node) && node.children.length === 0)) blocks.push(blockOf(node, here));
    else if ('children' in node) for (const child of node.children) walk(child, here);
  };
  walk(tree, []);
  return blocks;
}

/** @returns what every language has the same in a block, or in a sentence of a YAML file. */
export function blockOf(node: Nodes | Paragraph, shape: readonly string[] = []): Block {
  const text = toString(node).replace(/\s+/gu, ' ').trim();
  const ids = (name: string) => elementsNamed(node, name).map((element) => attributeOf(element, 'id') ?? '');
  const addresses: string[] = [];
  visit(node, 'link', ({ url }) => void addresses.push(url));
  return {
    shape: shape.join(', '),
    line: lineOf(node),
    text,
    names: {
      claims: ids('Cite').sort(),
      labels: ids('Label').sort(),
      paths: ids('Path').sort(),
      addresses: addresses.sort(),
      numbers: numbersIn(text),
    },
  };
}

function shapeOf(node: Nodes): string[] {
  if (isElement(node)) return [written(node)];
  if (node.type === 'heading') return [`heading of level ${String(node.depth)}`];
  if (node.type === 'list') return [node.ordered === true ? 'numbered list' : 'list'];
  if (node.type === 'tableCell') return ['cell of a table'];
  return node.type === 'paragraph' || node.type === 'blockquote' ? [node.type] : [];
}

/** Such as `<Sequence id="line-test">`; words in attributes are the author's own. */
function written(element: MdxElement): string {
  const data = ['id', 'from', 'urgent', 'mark'].flatMap((name) => {
    const value = attributeOf(element, name);
    return value === undefined ? [] : [value === '' ? ` ${name}` : ` ${name}="${value}"`];
  });
  return `<${element.name ?? ''}${data.join('')}>`;
}
