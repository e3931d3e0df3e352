import { citedClaimIds } from './citations.ts';
import { plainText } from './wording.ts';

/** A step of a guide, as its author wrote it. */
export interface GuideStep {
  /** Its words without markup. */
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
 * @param body - the MDX of the guide, without its front matter; each step on one line.
 * @param drawing - name of the drawing above the list.
 * @returns the list.
 * @throws Error when the guide has no such drawing, or no numbered list below it.
 */
export function listBelowDrawing(body: string, drawing: string): GuideList {
  const [above = '', below] = body.split(`<Drawing name="${drawing}" />`);
  if (below === undefined) throw new Error(`the guide has no drawing "${drawing}"`);
  const heading = [...above.matchAll(/^## (.+)$/gmu)].at(-1)?.[1] ?? '';
  const section = below.split(/^#{1,6} /mu)[0] ?? '';
  const steps = [...section.matchAll(/^\d+\. (.+)$/gmu)].map(([, step = '']) => ({
    text: plainText(step),
    claimIds: citedClaimIds(step),
  }));
  if (steps.length === 0) throw new Error(`the guide has no numbered steps below the drawing "${drawing}"`);
  return { heading, steps };
}
