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
  return [...body.matchAll(CITE)].map((match) => ({
    claimId: /\bid="([^"]*)"/u.exec(match[1] ?? '')?.[1]?.trim() ?? '',
    line: body.slice(0, match.index).split('\n').length,
  }));
}

/**
 * Lists the claims that an MDX text cites, each once, in the order of first citation.
 *
 * @param body - the MDX without its front matter.
 * @returns claim ids.
 */
export function citedClaimIds(body: string): string[] {
  return [...new Set(citations(body).map(({ claimId }) => claimId))];
}
