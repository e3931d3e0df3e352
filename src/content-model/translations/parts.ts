import { isMap, parse, parseDocument, stringify } from 'yaml';
import { elementsNamed, isElement, parseMdx } from '../mdx-tree.ts';
import { translatedFields } from '../read-diagnosis.ts';
import { isLinkList } from '../text-blocks.ts';
import type { ContentTree } from './content-tree.ts';

/**
 * What a part of an English text is to its reader. A translation whose `warning`, `steps` or `plan` is out of date could
 * lead somebody to an act that cannot be undone.
 */
export type PartKind = 'words' | 'warning' | 'steps' | 'plan' | 'fact';

/** A part of an English text, or what it names: a sequence, a claim, a label, a path. */
export interface Part {
  readonly kind: PartKind;
  /** The entry of a YAML file to which it belongs, such as `plans.no-code`; a page is one. */
  readonly of: string;
  readonly says: string;
  /** It stands elsewhere, and this entry includes or cites it. */
  readonly isNamed?: true;
}

/** What English says, and what it cites. */
export interface English {
  readonly tree: ContentTree;
  /** What each claim says; labels and paths are claims, see `screen-words.ts`. */
  readonly facts: ReadonlyMap<string, string>;
}

/** The name of the one entry of a page. */
const PAGE = 'page';

/**
 * Takes an English file apart, with all that it names, so that a later change of any of it is noticed.
 *
 * @param path - of the file in the language's folder; it must be there.
 * @param english - the texts.
 * @returns its parts in their order, then what they include and cite.
 */
export function partsOf(path: string, english: English): Part[] {
  const text = english.tree.get(path) ?? '';
  const own = path.endsWith('.mdx') ? pageParts(text) : yamlParts(path, text);
  const named = new Map<string, Part>();
  for (const { of, says } of own)
    for (const part of namedIn(says, of, english))
      named.set(`${part.says} ${of}`, { ...part, isNamed: true });
  // In an order of their own, since a record has each once, see `records.ts`.
  return [...own, ...[...named].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, part]) => part)];
}

function pageParts(text: string): Part[] {
  const { tree, frontMatter = '' } = parseMdx(text);
  const lines = text.split('\n');
  const fields = parse(frontMatter) as Record<string, unknown> | null;
  let headings = 0;
  return [
    ...['title', 'description', 'for'].flatMap((name): Part[] => {
      const says = fields?.[name];
      return typeof says === 'string' ? [{ kind: 'words', of: PAGE, says }] : [];
    }),
    ...tree.children.map((node): Part => {
      if (node.type === 'heading' && node.depth === 2) headings += 1;
      const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 1 } };
      const says = lines
        .slice(start.line - 1, end.line)
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join('\n');
      if (elementsNamed(node, 'Stop').length > 0) return { kind: 'warning', of: PAGE, says };
      // The points that come first are choices between acts, with the most urgent first.
      const isChoice = node.type === 'list' && headings === 1 && !isLinkList(node);
      const isSteps = (node.type === 'list' && node.ordered === true) || isChoice;
      return { kind: isSteps || isElement(node, 'Sequence') ? 'steps' : 'words', of: PAGE, says };
    }),
  ];
}

function yamlParts(path: string, text: string): Part[] {
  const { contents } = parseDocument(text);
  const whole: unknown = path === 'diagnosis.yaml' ? translatedFields(parse(text)) : parse(text);
  if (!isMap(contents) || whole === null || typeof whole !== 'object') return [];
  return Object.entries(whole as Record<string, unknown>).flatMap(([key, value]) => {
    if (path === 'diagnosis.yaml') {
      if (typeof value !== 'object' || value === null) return [yamlPart('plan', key, value)];
      const kind = key === 'questions' || key === 'things' ? 'words' : 'plan';
      return Object.entries(value).map(([id, entry]) => yamlPart(kind, `${key}.${id}`, entry));
    }
    if (path === 'messages.yaml') return messageParts(key, value as Record<string, unknown>);
    if (path === 'sequences.yaml')
      return [
        yamlPart((value as { box?: string } | null)?.box === undefined ? 'steps' : 'warning', key, value),
      ];
    return [yamlPart(path === 'checklist.yaml' ? 'steps' : 'words', key, value)];
  });
}

/** What a screen asks its reader to do, and what it does not mean. */
const ACTS: ReadonlySet<string> = new Set(['opens', 'do', 'ends', 'notMeans']);

function messageParts(id: string, message: Record<string, unknown>): Part[] {
  const pick = (isAct: boolean) =>
    Object.fromEntries(Object.entries(message).filter(([field]) => ACTS.has(field) === isAct));
  return [yamlPart('words', id, pick(false)), yamlPart('steps', id, pick(true))];
}

function yamlPart(kind: PartKind, of: string, value: unknown): Part {
  return { kind, of, says: stringify(value, { lineWidth: 0 }).trim() };
}

const SEQUENCE = /<Sequence\s+id="([^"]*)"|^[\s-]*sequence: (\S+)/gmu;
const CHECKLIST = /<(?:Checklist|Habit)\b/u;
const CITED =
  /<Cite\s+id="(?<cite>[^"]*)"|<Label\s+id="(?<label>[^"]*)"|<Path\s+id="(?<path>[^"]*)"|\[\^(?<note>[a-z0-9-]+)\]|\[\[path:(?<way>[a-z0-9-]+)\]\]|\[\[(?<word>[a-z0-9-]+)\]\]|^[\s-]*claim: (?<claim>\S+)/gmu;

/** Nearly every page includes some of them, so they are taken apart once. */
const taken = new WeakMap<ContentTree, Map<string, readonly Part[]>>();

function sharedParts(tree: ContentTree, path: string): readonly Part[] {
  const known = taken.get(tree) ?? new Map<string, readonly Part[]>();
  const parts = known.get(path) ?? yamlParts(path, tree.get(path) ?? '');
  taken.set(tree, known.set(path, parts));
  return parts;
}

/** @returns the ids of the sequences that the words of a page, or of an entry of a YAML file, include. */
export function sequencesIn(says: string): string[] {
  return [...says.matchAll(SEQUENCE)].map(([, inPage, inYaml]) => inPage ?? inYaml ?? '');
}

/** @returns whether they include what can be ticked off. */
export function hasChecklist(says: string): boolean {
  return CHECKLIST.test(says);
}

function namedIn(says: string, of: string, english: English): Part[] {
  const sequences = sequencesIn(says);
  const included = sharedParts(english.tree, 'sequences.yaml').filter((part) => sequences.includes(part.of));
  const checklist = hasChecklist(says) ? sharedParts(english.tree, 'checklist.yaml') : [];
  const words = [says, ...included.map((part) => part.says)].join('\n');
  const facts = [...words.matchAll(CITED)].map(({ groups = {} }) => {
    const { cite, note, claim, label, word, path, way } = groups;
    if (label !== undefined || word !== undefined) return `label:${label ?? word ?? ''}`;
    if (path !== undefined || way !== undefined) return `path:${path ?? way ?? ''}`;
    return cite ?? note ?? claim ?? '';
  });
  return [
    ...[...included, ...checklist].map((part) => ({ ...part, of, says: `${part.of}:\n${part.says}` })),
    ...[...new Set(facts)].map((id): Part => ({
      kind: 'fact',
      of,
      says: `${id}: ${english.facts.get(id) ?? ''}`,
    })),
  ];
}
