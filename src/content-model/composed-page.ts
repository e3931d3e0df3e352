import type { Heading, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'satteri';
import { includeOf } from './includes.ts';
import { attributeOf, isElement, type MdxElement } from './mdx-tree.ts';
import type { Content } from './read-content.ts';
import type { Include, Sequence, SequencePart } from './schemas/sequences.ts';
import { layoutOf } from './sequences.ts';
import { attribute, type Block, element, heading, list, paragraph, type Written } from './word-blocks.ts';

/** What stands once and is shown on other pages. */
type Shared = Pick<Content, 'sequences' | 'checklist'>;

/**
 * Puts the sequences that a text includes, and what it takes from the checklist, in their places, as its page will show
 * them.
 *
 * @param tree - of the MDX.
 * @param address - of its page, from the top of the site.
 * @param shared - what may be included.
 * @returns a new tree, in which each `<Sequence>`, `<Checklist>` and `<Habit>` holds its words.
 */
export function composed(tree: Root, address: string, shared: Shared): Root {
  const within = <Node extends RootContent>(node: Node): Node => {
    const blocks = isElement(node) ? sharedBlocks(node, address, shared) : undefined;
    if (blocks !== undefined) return { ...node, children: blocks };
    if (!('children' in node)) return node;
    return { ...node, children: node.children.map(within) };
  };
  return { ...tree, children: tree.children.map(within) };
}

function sharedBlocks(
  node: MdxElement,
  address: string,
  { sequences, checklist }: Shared,
): Block[] | undefined {
  const { file, value, lineOf } = checklist;
  const at = (says: string, ...path: readonly PropertyKey[]): Written => ({
    file,
    line: lineOf(path),
    text: says,
  });
  if (node.name === 'Sequence') return sequenceBlocks(includeOf(node), address, sequences);
  if (node.name === 'Checklist')
    return [
      list(
        (value?.phone.steps ?? []).map(({ says }, index) => [
          paragraph(at(says, 'phone', 'steps', index, 'says')),
        ]),
        true,
      ),
    ];
  if (node.name !== 'Habit') return undefined;
  const habits = value?.habits ?? [];
  const index = habits.findIndex(({ id }) => id === attributeOf(node, 'id'));
  return habits.slice(index, index + 1).map(({ says }) => heading(at(says, 'habits', index, 'says')));
}

/** @returns a sequence as a page shows it that includes it outside MDX. */
export function sequenceElement(
  include: Include,
  address: string,
  sequences: Content['sequences'],
): MdxJsxFlowElement {
  const attributes = [attribute('id', include.sequence)];
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
    steps.map((step) => [paragraph(written(step.do, ...pathTo(value, step.id)))]);
  const rest = leadsHome ? [paragraph(written(`[${value.rest}](${value.home})`, 'rest'))] : [];
  const named = ({ name, steps }: SequencePart): Heading => {
    const own = name === undefined ? ['name'] : [...pathTo(value, steps[0]?.id ?? '').slice(0, 2), 'name'];
    return heading(written(name ?? value.name, ...own));
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
