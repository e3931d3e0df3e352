import type { Fault } from '../faults.ts';
import { DEFAULT_LANGUAGE } from '../../i18n/languages.ts';
import { quantityOrAddress } from '../../i18n/quantities.ts';
import type { Content } from '../read-content.ts';

/**
 * Every claim stands on something, on no more than it has, and never on an independent site alone for a number.
 *
 * @param content - what the authors wrote.
 * @returns one fault for each breach.
 */
export function claimFaults({ claims, sources }: Pick<Content, 'claims' | 'sources'>): Fault[] {
  const faults: Fault[] = [];
  for (const [id, { file, line, value: claim }] of claims) {
    const fault = (field: string, message: string): void => {
      faults.push({ file, line, field: `${id}.${field}`, message });
    };
    for (const source of claim.sources) {
      if (!sources.has(source))
        fault('sources', `no source is called "${source}": correct it or add it to sources.yaml`);
    }
    for (const follows of claim.follows) {
      if (!claims.has(follows))
        fault('follows', `no claim is called "${follows}": correct it or write that claim first`);
      if (follows === id)
        fault('follows', 'a claim cannot follow from itself: name the claims that it rests on');
    }
    const kinds = claim.sources.flatMap((source) => sources.get(source)?.value.kind ?? []);
    if (claim.confidence === 'reasoned') {
      if (claim.follows.length === 0) fault('follows', 'name the claims that this one follows from');
    } else if (claim.confidence !== 'unknown') {
      if (claim.sources.length === 0)
        fault('sources', 'name at least one source, or write "confidence: unknown"');
      else if (!kinds.includes(claim.confidence) && kinds.length === claim.sources.length) {
        fault(
          'confidence',
          `none of its sources is "${claim.confidence}": write ${[...new Set(kinds)].join(' or ')}`,
        );
      }
      if (
        kinds.length > 0 &&
        kinds.every((kind) => kind === 'secondary') &&
        quantityOrAddress(claim.says, DEFAULT_LANGUAGE) !== undefined
      ) {
        fault(
          'says',
          'states a number or an address on independent sites alone: add a better source or leave it out',
        );
      }
    }
  }
  return faults;
}
