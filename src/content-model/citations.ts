import type { Nodes } from 'mdast';
import { includeOf } from './includes.ts';
import { attributeOf, elementsNamed, lineOf } from './mdx-tree.ts';
import type { Checklist } from './schemas/checklist.ts';
import type { Sequence } from './schemas/sequences.ts';
import { claimsOfIncludes } from './sequences.ts';

/** One `<Cite id="…" />` in an author's text. */
export interface Citation {
  readonly claimId: string;
  /** Line of the file, the first is 1. */
  readonly line: number;
}

/**
 * Finds the citations of a text, in the order in which a reader meets them.
 *
 * @param node - the tree of an MDX file, or a part of it.
 * @returns every citation, repeated ones included; an empty `claimId` where the `id` is missing.
 */
export function citations(node: Nodes): Citation[] {
  return elementsNamed(node, 'Cite').map((cite) => ({
    claimId: attributeOf(cite, 'id')?.trim() ?? '',
    line: lineOf(cite),
  }));
}

/**
 * Lists the claims that a text cites, by itself, by the sequences that it includes, or by what it takes from the
 * checklist, each once, in the order of first citation.
 *
 * @param node - the tree of an MDX file, or a part of it.
 * @param sequences - every sequence by id; none where the text may include none.
 * @param checklist - left out where the text may take nothing from it.
 * @returns claim ids.
 */
export function citedClaimIds(
  node: Nodes,
  sequences: ReadonlyMap<string, Sequence> = new Map(),
  checklist?: Checklist,
): string[] {
  const cited = elementsNamed(node, 'Cite', 'Sequence', 'Checklist').flatMap((element) => {
    if (element.name === 'Sequence') return claimsOfIncludes([includeOf(element)], sequences);
    if (element.name === 'Checklist') return checklist?.phone.steps.flatMap(({ claims }) => claims) ?? [];
    return attributeOf(element, 'id')?.trim() ?? '';
  });
  return [...new Set(cited)];
}
