import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The facts as they stand in their files, read without the project's own code. */
interface ClaimLine {
  readonly confidence: string;
  readonly sources?: readonly string[];
  readonly follows?: readonly string[];
}

interface SourceLine {
  readonly title: string;
  readonly kind: string;
  readonly address?: string;
  readonly seen: string;
}

const read = (file: string): unknown => parse(readFileSync(`src/content/${file}`, 'utf8'));

export const claims = new Map(Object.entries(read('claims.yaml') as Record<string, ClaimLine>));
export const sources = new Map(Object.entries(read('sources.yaml') as Record<string, SourceLine>));
export const problems = new Set(Object.keys(read('problems.yaml') as object));
export const linkableHosts = new Set(
  Object.values(read('linkable-hosts.yaml') as Record<string, readonly string[]>).flat(),
);

/** The texts of the interface, for tests that look for them on the pages. */
export const uiStrings = read('en/ui.yaml') as Record<
  string,
  Readonly<Record<string, string | Readonly<Record<string, string>>>> | undefined
>;

/** @returns one text of the interface. */
export function text(group: string, name: string): string {
  const found = uiStrings[group]?.[name];
  if (typeof found !== 'string') throw new Error(`ui.yaml has no ${group}.${name}`);
  return found;
}

/**
 * Lists every source that a claim rests on.
 *
 * @param claimId - the claim.
 * @param seen - claims on the way to it.
 * @returns source ids.
 */
export function sourcesUnder(claimId: string, seen: ReadonlySet<string> = new Set()): Set<string> {
  const claim = claims.get(claimId);
  if (claim === undefined || seen.has(claimId)) return new Set();
  const onTheWay = new Set([...seen, claimId]);
  return new Set([
    ...(claim.sources ?? []),
    ...(claim.follows ?? []).flatMap((id) => [...sourcesUnder(id, onTheWay)]),
  ]);
}
