import type { Nodes } from 'mdast';
import { attributeOf, elementsNamed, lineOf, type MdxElement } from './mdx-tree.ts';
import type { Include } from './schemas/sequences.ts';

/** One `<Sequence id="…" />` in an author's text. */
export interface WrittenInclude extends Include {
  /** Line of the file, the first is 1. */
  readonly line: number;
  /** What an author wrote wrongly, and what to write. */
  readonly fault?: string;
}

const KNOWN: ReadonlySet<string> = new Set(['id', 'from', 'urgent']);
const HOW = 'write <Sequence id="…" />, with "urgent" or from="…" where it does not stand whole';

/**
 * Finds the sequences that a text includes, in the order in which a reader meets them.
 *
 * @param node - the tree of an MDX file, or a part of it.
 * @returns every inclusion; `fault` says what is wrong with one that cannot be understood.
 */
export function includesIn(node: Nodes): WrittenInclude[] {
  return elementsNamed(node, 'Sequence').map(includeOf);
}

/** @returns the inclusion that a `<Sequence>` is. */
export function includeOf(element: MdxElement): WrittenInclude {
  const sequence = attributeOf(element, 'id') ?? '';
  const from = attributeOf(element, 'from');
  const urgent = attributeOf(element, 'urgent') !== undefined;
  const unknown = element.attributes.some((each) => !('name' in each && KNOWN.has(each.name)));
  return {
    sequence,
    ...(urgent ? { urgent: true as const } : {}),
    ...(from === undefined ? {} : { from }),
    line: lineOf(element),
    ...(sequence === '' || unknown || (urgent && from !== undefined) ? { fault: HOW } : {}),
  };
}
