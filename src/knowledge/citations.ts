import { checklistTagsIn, claimsOfChecklistTag } from './checklist.ts';
import { includesIn } from './includes.ts';
import type { Checklist } from './schemas/checklist.ts';
import type { Sequence } from './schemas/sequences.ts';
import { claimsOfIncludes } from './sequences.ts';

/** One `<Cite id="…" />` in an author's text. */
export interface Citation {
  readonly claimId: string;
  /** Line within the text, the first is 1. */
  readonly line: number;
}

const CITE = /<Cite\b([^>]*)>/gu;

/**
 * Finds the citations of an MDX text, in the order in which a reader meets them.
 *
 * @param body - the MDX without its front matter.
 * @returns every citation, repeated ones included; an empty `claimId` where the `id` is missing.
 */
export function citations(body: string): Citation[] {
  return placedCitations(body).map(({ claimId, offset }) => ({
    claimId,
    line: body.slice(0, offset).split('\n').length,
  }));
}

function placedCitations(body: string): { claimId: string; offset: number }[] {
  return [...body.matchAll(CITE)].map((match) => ({
    claimId: /\bid="([^"]*)"/u.exec(match[1] ?? '')?.[1]?.trim() ?? '',
    offset: match.index,
  }));
}

/**
 * Lists the claims that an MDX text cites, by itself, by the sequences that it includes, or by what it takes from the
 * checklist, each once, in the order of first citation.
 *
 * @param body - the MDX without its front matter.
 * @param sequences - every sequence by id; none where the text may include none.
 * @param checklist - left out where the text may take nothing from it.
 * @returns claim ids.
 */
export function citedClaimIds(
  body: string,
  sequences: ReadonlyMap<string, Sequence> = new Map(),
  checklist?: Checklist,
): string[] {
  const own = placedCitations(body).map(({ claimId, offset }) => ({ offset, claimIds: [claimId] }));
  const included = includesIn(body).map((include) => ({
    offset: include.offset,
    claimIds: claimsOfIncludes([include], sequences),
  }));
  const tags = checklist === undefined ? [] : checklistTagsIn(body);
  const listed = tags.map((tag) => ({
    offset: tag.offset,
    claimIds: checklist === undefined ? [] : claimsOfChecklistTag(tag, checklist),
  }));
  const inOrder = [...own, ...included, ...listed].sort((a, b) => a.offset - b.offset);
  return [...new Set(inOrder.flatMap(({ claimIds }) => claimIds))];
}
