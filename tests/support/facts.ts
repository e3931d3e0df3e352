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
  readonly publisher: string;
  readonly kind: string;
  readonly address?: string;
  readonly seen: string;
}

const read = (file: string): unknown => parse(readFileSync(`src/content/${file}`, 'utf8'));

/** The first is the newest, which is what a page shows. */
interface LabelLine {
  readonly says: readonly (ClaimLine & { readonly text: string; readonly language: string })[];
}

interface PathLine {
  readonly ways: readonly (ClaimLine & { readonly taps: readonly string[] })[];
}

const labels = new Map(Object.entries(read('labels.yaml') as Record<string, LabelLine>));
const paths = new Map(Object.entries(read('paths.yaml') as Record<string, PathLine>));
const wordingOf = ({ says }: LabelLine) => says.find(({ language }) => language === 'en') ?? says[0];

/** What is cited: facts, and what screens say. */
export const claims = new Map<string, ClaimLine>([
  ...Object.entries(read('claims.yaml') as Record<string, ClaimLine>),
  ...[...labels].flatMap(([id, label]): [string, ClaimLine][] => {
    const wording = wordingOf(label);
    return wording === undefined ? [] : [[`label:${id}`, wording]];
  }),
  ...[...paths].flatMap(([id, { ways }]): [string, ClaimLine][] =>
    ways[0] === undefined ? [] : [[`path:${id}`, ways[0]]],
  ),
]);
export const sources = new Map(Object.entries(read('sources.yaml') as Record<string, SourceLine>));
export const problems = new Set(Object.keys(read('problems.yaml') as object));
export const linkableHosts = new Set(
  Object.values(read('linkable-hosts.yaml') as Record<string, readonly string[]>).flat(),
);

type UiStrings = Record<
  string,
  Readonly<Record<string, string | Readonly<Record<string, string>>>> | undefined
>;

/** The texts of the interface, for tests that look for them on the pages. */
export const uiStrings = read('en/ui.yaml') as UiStrings;
const uiStringsOf = new Map<string, UiStrings>([['en', uiStrings]]);

/** @returns one text of the interface. */
export function text(group: string, name: string, language = 'en'): string {
  const strings = uiStringsOf.get(language) ?? (read(`${language}/ui.yaml`) as UiStrings);
  uiStringsOf.set(language, strings);
  const found = strings[group]?.[name];
  if (typeof found !== 'string') throw new Error(`ui.yaml of ${language} has no ${group}.${name}`);
  return found;
}

/** @returns a label as the screen says it. */
export function labelText(id: string): string {
  const label = labels.get(id);
  return (label && wordingOf(label)?.text) ?? id;
}

/** @returns a way through menus in one line. */
export function pathText(id: string): string {
  const choices = uiStrings['path']?.['choices'] as Readonly<Record<string, string>> | undefined;
  const taps = paths.get(id)?.ways[0]?.taps ?? [];
  return taps
    .map((tap) => (tap.startsWith('(') ? (choices?.[tap.slice(1, -1)] ?? tap) : labelText(tap)))
    .join(' > ');
}

/** @returns a sentence of a YAML file without citations, marks and addresses, with what screens say written out. */
export function plainWords(sentence: string): string {
  return sentence
    .replace(/\[\^[^\]]+\]/gu, '')
    .replaceAll('**', '')
    .replace(/\[\[path:([^\]]+)\]\]/gu, (_, id: string) => pathText(id))
    .replace(/\[\[([^\]]+)\]\]/gu, (_, id: string) => labelText(id))
    .replace(/\[([^\]]+)\]\([^)]+\)/gu, '$1');
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
