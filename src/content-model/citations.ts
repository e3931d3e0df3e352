import type { Nodes } from 'mdast';
import { attributeOf, isElement, lineOf, type MdxElement } from './mdx-tree.ts';
import { screenClaimId } from './screen-words.ts';
import { labelsIn } from './sketches.ts';

/** One `<Cite id="…" />`, `<Label id="…" />` or `<Path id="…" />` in an author's text, or a label in a sketch. */
export interface Citation {
  readonly claimId: string;
  readonly element: 'Cite' | 'Label' | 'Path';
  /** Where it stands, where that is not the file of the page. */
  readonly file?: string | undefined;
  /** Line of the file, the first is 1. */
  readonly line: number;
}

/**
 * Finds what a text rests on, in the order in which a reader meets it: its citations, and the words of screens.
 *
 * @param node - the tree of a page with its sequences in their places, or a part of it.
 * @param isLeftOut - components whose words do not count.
 * @returns every citation, repeated ones included; an empty id where the `id` is missing.
 */
export function citations(
  node: Nodes,
  isLeftOut: (element: MdxElement) => boolean = () => false,
): Citation[] {
  const found: Citation[] = [];
  const walk = (at: Nodes, around: { file: string | undefined; line: number }): void => {
    const place = {
      file: at.data?.file ?? around.file,
      line: at.position === undefined ? around.line : lineOf(at),
    };
    if (isElement(at) && isLeftOut(at)) return;
    if (isElement(at, 'Screen')) {
      const labels = labelsIn(at).map((id) => screenClaimId('label', id));
      found.push(...labels.map((claimId) => ({ claimId, element: 'Label' as const, ...place })));
    }
    if (isElement(at, 'Cite', 'Label', 'Path')) {
      const element = at.name as Citation['element'];
      const id = attributeOf(at, 'id')?.trim() ?? '';
      const claimId = element === 'Cite' ? id : screenClaimId(element === 'Label' ? 'label' : 'path', id);
      found.push({ claimId: id === '' ? '' : claimId, element, ...place });
    } else if ('children' in at) for (const child of at.children) walk(child, place);
  };
  walk(node, { file: undefined, line: 1 });
  return found;
}

/**
 * Lists the claims that a text cites, each once, in the order of first citation.
 *
 * @param node - the tree of a page with its sequences in their places, or a part of it.
 * @param isLeftOut - components whose words do not count.
 * @returns claim ids, those of labels and paths among them.
 */
export function citedClaimIds(node: Nodes, isLeftOut?: (element: MdxElement) => boolean): string[] {
  return [...new Set(citations(node, isLeftOut).map(({ claimId }) => claimId))];
}
