import type { Heading, List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { includeOf } from './includes.ts';
import { inlineNodes } from './inline-words.ts';
import { isElement } from './mdx-tree.ts';
import type { Content } from './read-content.ts';
import type { Include, Sequence, SequencePart } from './schemas/sequences.ts';
import { layoutOf } from './sequences.ts';

declare module 'mdast' {
  interface Data {
    /** Where the words of a node stand, where that is not the file of the page. */
    file?: string;
  }
}

/** Words of a YAML file, with the place where they stand. */
export interface Written {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

type Block = MdxJsxFlowElement['children'][number];

/** @returns a paragraph that ends with citations. */
export function paragraph({ file, line, text }: Written, claims: readonly string[] = []): Paragraph {
  const start = { line, column: 1, offset: 0 };
  const children: PhrasingContent[] = [...inlineNodes(text), ...claims.map(cite)];
  return { type: 'paragraph', children, position: { start, end: start }, data: { file } };
}

/** @returns a list; without numbers where `ordered` is false. */
export function list(items: readonly (readonly Block[])[], ordered: boolean): List {
  const children = items.map((item): ListItem => ({ type: 'listItem', spread: false, children: [...item] }));
  return { type: 'list', ordered, spread: false, children };
}

/** @returns a component around blocks. */
export function element(name: string, children: readonly Block[]): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes: [], children: [...children] };
}

function cite(id: string): MdxJsxTextElement {
  const attributes = [{ type: 'mdxJsxAttribute' as const, name: 'id', value: id }];
  return { type: 'mdxJsxTextElement', name: 'Cite', attributes, children: [] };
}

/**
 * Puts what a text includes in its place, as its page will show it: sequences, and the list of the checklist.
 *
 * @param tree - of the MDX.
 * @param address - of its page, from the top of the site.
 * @param included - every sequence, and the checklist.
 * @returns a new tree, in which each `<Sequence>` holds its acts, and `<Checklist>` its steps.
 */
export function composed(
  tree: Root,
  address: string,
  { sequences, checklist }: Pick<Content, 'sequences' | 'checklist'>,
): Root {
  const within = <Node extends RootContent>(node: Node): Node => {
    if (isElement(node, 'Sequence'))
      return { ...node, children: sequenceBlocks(includeOf(node), address, sequences) };
    if (isElement(node, 'Checklist')) return { ...node, children: checklistBlocks(checklist) };
    if (!('children' in node)) return node;
    return { ...node, children: node.children.map(within) };
  };
  return { ...tree, children: tree.children.map(within) };
}

function checklistBlocks({ value, file, lineOf }: Content['checklist']): Block[] {
  const items = value?.phone.steps.map(({ says, claims }, index) => {
    const line = lineOf(['phone', 'steps', index, 'says']);
    return [paragraph({ file, line, text: says }, claims)];
  });
  return items === undefined ? [] : [list(items, true)];
}

/** @returns a sequence as a page shows it that includes it outside MDX. */
export function sequenceElement(
  include: Include,
  address: string,
  sequences: Content['sequences'],
): MdxJsxFlowElement {
  const { attributes } = cite(include.sequence);
  return { ...element('Sequence', sequenceBlocks(include, address, sequences)), attributes };
}

function sequenceBlocks(
  include: Include,
  address: string,
  { entries, lineOf }: Content['sequences'],
): Block[] {
  const id = include.sequence;
  const entry = entries.get(id);
  if (entry === undefined) return [];
  const { file, value } = entry;
  const written = (text: string, ...path: readonly PropertyKey[]): Written => ({
    file,
    line: lineOf([id, ...path]),
    text,
  });
  const { boxed, listed, leadsHome } = layoutOf(value, include, address);
  const acts = (steps: SequencePart['steps']): Block[][] =>
    steps.map((step) => [paragraph(written(step.do, ...pathTo(value, step.id)), step.claims)]);
  const rest = leadsHome ? [paragraph(written(`[${value.rest}](${value.home})`, 'rest'))] : [];
  const named = ({ name, steps }: SequencePart): Heading => {
    const own = name === undefined ? ['name'] : [...pathTo(value, steps[0]?.id ?? '').slice(0, 2), 'name'];
    const { children, position, data } = paragraph(written(name ?? value.name, ...own));
    return { type: 'heading', depth: 3, children, ...(position && { position }), ...(data && { data }) };
  };
  const box = boxed.map(({ steps }) => list(acts(steps), false));
  return [
    ...(box.length === 0 ? [] : [element(value.box === 'stop' ? 'Stop' : 'Caution', [...box, ...rest])]),
    ...listed.flatMap((part) => [named(part), list(acts(part.steps), part.steps.length > 1)]),
    ...(box.length === 0 ? rest : []),
  ];
}

/** Where in its file a step says what to do. */
function pathTo({ parts }: Sequence, stepId: string): PropertyKey[] {
  const part = parts.findIndex(({ steps }) => steps.some(({ id }) => id === stepId));
  const step = parts[part]?.steps.findIndex(({ id }) => id === stepId) ?? 0;
  return ['parts', part, 'steps', step, 'do'];
}
