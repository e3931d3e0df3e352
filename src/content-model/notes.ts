import { linkableAddress } from './linkable.ts';
import type { Claim, Source } from './schemas/facts.ts';

/** One footnote: claims of the same confidence that stand on the same documents share it. */
export interface Note {
  readonly number: number;
  /** The first claim of the page that stands on them. */
  readonly claimId: string;
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
    const key = noteKey(confidence, sourceIds);
    const note = notes.get(key) ?? { number: notes.size + 1, claimId: id, confidence, sourceIds };
    notes.set(key, note);
    numbers.set(id, note.number);
  }
  return { notes: [...notes.values()], numbers };
}

/** @returns what claims have in common that share a note. */
export function noteKey(confidence: Claim['confidence'], sourceIds: readonly string[]): string {
  return [confidence, ...[...sourceIds].sort()].join(' ');
}

/**
 * Picks the document that a note names: of the kind that the claim is worth, one that readers can open before one that
 * they cannot, the newest first.
 *
 * @param note - the note.
 * @param sources - every source by id.
 * @param linkableHosts - hosts that may be linked.
 * @returns its id and itself; `undefined` where nothing stands under the claim.
 */
export function bestSource(
  { confidence, sourceIds }: Pick<Note, 'confidence' | 'sourceIds'>,
  sources: ReadonlyMap<string, Source>,
  linkableHosts: ReadonlySet<string>,
): readonly [id: string, source: Source] | undefined {
  const worth = ({ kind, published, ...rest }: Source): string =>
    [
      kind === confidence ? 1 : 0,
      linkableAddress({ kind, ...rest }, linkableHosts) === undefined ? 0 : 1,
      published === 'unknown' ? '' : published,
    ].join(' ');
  return sourceIds
    .flatMap((id): (readonly [string, Source])[] => {
      const source = sources.get(id);
      return source === undefined ? [] : [[id, source]];
    })
    .sort(([, a], [, b]) => worth(b).localeCompare(worth(a)))[0];
}
