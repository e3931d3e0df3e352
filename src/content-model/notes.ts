import type { Claim } from './schemas/facts.ts';

/** One footnote: claims of the same confidence that stand on the same documents share it. */
export interface Note {
  readonly number: number;
  readonly confidence: Claim['confidence'];
  readonly sourceIds: readonly string[];
}

/**
 * Numbers the footnotes of a page.
 *
 * @param claimIds - the claims, in the order in which a reader meets them.
 * @param claims - every claim by id.
 * @param sourceIdsUnder - names the sources under a claim.
 * @returns the notes in order, and the number for each claim.
 */
export function footnotes(
  claimIds: readonly string[],
  claims: ReadonlyMap<string, Claim>,
  sourceIdsUnder: (claimId: string) => readonly string[],
): { notes: Note[]; numbers: Map<string, number> } {
  const notes = new Map<string, Note>();
  const numbers = new Map<string, number>();
  for (const id of claimIds) {
    const confidence = claims.get(id)?.confidence ?? 'unknown';
    const sourceIds = sourceIdsUnder(id);
    const key = [confidence, ...[...sourceIds].sort()].join(' ');
    const note = notes.get(key) ?? { number: notes.size + 1, confidence, sourceIds };
    notes.set(key, note);
    numbers.set(id, note.number);
  }
  return { notes: [...notes.values()], numbers };
}
