import { facts, LANGUAGE } from '../knowledge/collections.ts';
import { sourceIdsUnder } from '../knowledge/grounds.ts';
import { linkableAddress } from '../knowledge/linkable.ts';
import type { Source } from '../knowledge/schemas/facts.ts';
import { SOURCE_KINDS, type SourceKind } from '../knowledge/vocabulary.ts';
import { citingPages, type CitingPage } from './citing-pages.ts';

/** A source that some page rests on. */
export interface CitedDocument {
  readonly id: string;
  readonly source: Source;
  /** Where readers may be sent; left out where the document is only named. */
  readonly address: string | undefined;
  /** The pages that rest on it, never none. */
  readonly pages: readonly Pick<CitingPage, 'address' | 'title'>[];
}

/** @returns the documents of each kind by publisher, without those that no page rests on. */
export async function citedDocuments(): Promise<{ kind: SourceKind; documents: CitedDocument[] }[]> {
  const { claims, sources, linkableHosts } = await facts();
  const pagesOf = new Map<string, CitingPage[]>();
  for (const page of await citingPages()) {
    for (const id of new Set(page.claimIds.flatMap((claim) => sourceIdsUnder(claim, claims)))) {
      pagesOf.set(id, [...(pagesOf.get(id) ?? []), page]);
    }
  }
  const documents = [...sources].flatMap(([id, source]) => {
    const pages = pagesOf.get(id);
    return pages === undefined ? [] : { id, source, address: linkableAddress(source, linkableHosts), pages };
  });
  return SOURCE_KINDS.map((kind) => ({
    kind,
    documents: documents
      .filter(({ source }) => source.kind === kind)
      .sort((a, b) => a.source.publisher.localeCompare(b.source.publisher, LANGUAGE)),
  }));
}

/** @returns the day on which most of the documents were read, so that a list can name it once. */
export function usualDay(documents: readonly CitedDocument[]): string {
  const count = new Map<string, number>();
  for (const { source } of documents) count.set(source.seen, (count.get(source.seen) ?? 0) + 1);
  return [...count].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'unknown';
}
