import { citedClaimIds } from '../../content-model/citations.ts';
import { factAddress, sourceAddress } from '../../content-model/fact-pages.ts';
import { firmnessOf } from '../../content-model/firmness.ts';
import { linkableAddress } from '../../content-model/linkable.ts';
import type { PageWords } from '../../content-model/page-words.ts';
import type { Content } from '../../content-model/read-content.ts';
import { claimIdsUnder, sourceDates } from '../../content-model/source-dates.ts';
import { valuesOf } from '../../content-model/yaml-file.ts';
import type { WriteOut } from '../published-address.ts';
import type { RecordOf } from './schemas.ts';

type Facts = Pick<Content, 'claims' | 'sources' | 'linkableHosts'>;

/** @returns the ids of all claims on which some page rests: it cites them, or what follows from them. */
export function neededClaims(
  content: Pick<Content, 'claims'>,
  words: readonly PageWords[],
): ReadonlySet<string> {
  const claims = valuesOf(content.claims);
  const cited = new Set(words.flatMap(({ tree }) => citedClaimIds(tree)));
  return new Set([...cited].flatMap((id) => claimIdsUnder(id, claims)));
}

/** @returns a record of each claim that its author wrote; what screens say has records of its own. */
export function claimRecords(
  facts: Facts,
  needed: ReadonlySet<string>,
  writeOut: WriteOut,
): RecordOf<'claims'>[] {
  const claims = valuesOf(facts.claims);
  const sources = valuesOf(facts.sources);
  return [...claims].flatMap(([id, claim]) => {
    if (id.includes(':')) return [];
    const dates = sourceDates([id], claims, sources);
    return {
      id,
      says: claim.says,
      firmness: firmnessOf(claim.confidence),
      confidence: claim.confidence,
      ...(claim.confirmed === undefined ? {} : { menuConfirmed: claim.confirmed }),
      sources: claim.sources,
      follows: claim.follows,
      ...(dates === undefined ? {} : { sourcesRead: dates.checked }),
      ...(dates?.oldestYear === undefined ? {} : { oldestSource: dates.oldestYear }),
      ...(needed.has(id) ? { page: writeOut(factAddress(id)) } : {}),
    };
  });
}

/** @returns a record of each document. An address to which no reader is sent does not stand in it. */
export function sourceRecords(
  { claims, sources, linkableHosts }: Facts,
  needed: ReadonlySet<string>,
  writeOut: WriteOut,
): RecordOf<'sources'>[] {
  const named = new Set([...needed].flatMap((id) => claims.get(id)?.value.sources ?? []));
  return [...valuesOf(sources)].map(([id, source]) => {
    const address = linkableAddress(source, linkableHosts);
    return {
      id,
      title: source.title,
      publisher: source.publisher,
      kind: source.kind,
      firmness: firmnessOf(source.kind),
      published: source.published,
      copy: source.copy,
      seen: source.seen,
      ...(address === undefined ? {} : { address }),
      ...(source.note === undefined ? {} : { note: source.note }),
      ...(named.has(id) ? { page: writeOut(sourceAddress(id, source.kind)) } : {}),
    };
  });
}
