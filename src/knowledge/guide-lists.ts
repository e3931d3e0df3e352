import type { Root } from 'mdast';
import { citedClaimIds } from './citations.ts';
import { attributeOf, isElement, wordsOf } from './mdx-tree.ts';

/** A step of a guide, as its author wrote it. */
export interface GuideStep {
  /** Its words without marks. */
  readonly text: string;
  readonly claimIds: readonly string[];
}

/** A numbered list of a guide, with the heading above it. */
export interface GuideList {
  readonly heading: string;
  readonly steps: readonly GuideStep[];
}

/**
 * Takes the numbered list that a drawing of a guide introduces, so that a tool can use the guide's own words.
 *
 * @param tree - of the guide's MDX.
 * @param drawing - name of the drawing above the list.
 * @returns the list.
 * @throws Error when the guide has no such drawing, or no numbered list below it.
 */
export function listBelowDrawing({ children }: Root, drawing: string): GuideList {
  const at = children.findIndex(
    (node) => isElement(node, 'Drawing') && attributeOf(node, 'name') === drawing,
  );
  if (at < 0) throw new Error(`the guide has no drawing "${drawing}"`);
  const heading = children
    .slice(0, at)
    .filter((node) => node.type === 'heading' && node.depth === 2)
    .at(-1);
  const below = children.slice(at);
  const end = below.findIndex(({ type }) => type === 'heading');
  const steps = below
    .slice(0, end < 0 ? undefined : end)
    .flatMap((node) => (node.type === 'list' && node.ordered === true ? node.children : []))
    .map((step) => ({ text: wordsOf(step), claimIds: citedClaimIds(step) }));
  if (steps.length === 0) throw new Error(`the guide has no numbered steps below the drawing "${drawing}"`);
  return { heading: heading === undefined ? '' : wordsOf(heading), steps };
}
