import type { Nodes, Root } from 'mdast';
import { DEFAULT_LANGUAGE, type LanguageCode } from '../i18n/languages.ts';
import { attributeOf, isElement, type MdxElement } from './mdx-tree.ts';
import { RULE, type Part, type PartKind, type Saying, type Screen } from './schemas/screens.ts';
import { wordingOf, type ScreenWords } from './screen-words.ts';
import { attribute } from './word-blocks.ts';

/** What one part of a sketch is: its kind, and what the file says of it. */
export interface KindOfPart {
  readonly id: string | undefined;
  readonly kind: PartKind | Extract<Part, string>;
  readonly value: unknown;
}

/** Words in a sketch, ready to be shown. */
export interface SketchWords {
  readonly text: string;
  readonly language: string | undefined;
  readonly labelId: string | undefined;
  /** Year of its newest source; `unknown` where none has a date. */
  readonly year: string;
}

/** @returns a part of a sketch by its kind. */
export function kindOf(part: Part): KindOfPart {
  if (typeof part === 'string') return { id: undefined, kind: part, value: undefined };
  const { id, ...rest } = part;
  const [kind, value] = Object.entries(rest)[0] ?? [RULE, undefined];
  return { id, kind: kind as PartKind, value };
}

/** @returns everything that a part says, from top to bottom, the rules among it. */
export function sayingsOf(part: Part): Saying[] {
  const { kind, value } = kindOf(part);
  if (kind === 'choices' || kind === 'rows') return value as Saying[];
  if (kind === 'mail') return Object.values(value as Record<string, Saying>);
  const hasWords = typeof value === 'object' || value === RULE;
  return hasWords ? [value as Saying] : [];
}

/** @returns the ids of the labels in a sketch, each once. */
export function sketchLabels({ sketch }: Pick<Screen, 'sketch'>): string[] {
  const says = sketch.flatMap(sayingsOf);
  return [...new Set(says.flatMap((each) => (each === RULE ? [] : (each.label ?? []))))];
}

/**
 * Says the words of a part as a reader's screen says them.
 *
 * @param saying - what the file says.
 * @param screen - to which the part belongs.
 * @param known - every screen, and what they say.
 * @param language - of the page.
 * @returns the words; `undefined` for a rule.
 * @throws Error where a label or wording is not there.
 */
export function sketchWords(
  saying: Saying,
  screen: Screen,
  known: { readonly screens: ReadonlyMap<string, Screen>; readonly labels: ScreenWords['labels'] },
  language: LanguageCode,
): SketchWords | undefined {
  if (saying === RULE) return undefined;
  if (saying.label !== undefined) {
    const label = known.labels.get(saying.label);
    if (label === undefined) throw new Error(`No label is called "${saying.label}"`);
    const { text, language: spoken, year } = wordingOf(label, language);
    return { text, language: spoken, labelId: saying.label, year };
  }
  if (saying.fake !== undefined)
    return { text: saying.fake, language: DEFAULT_LANGUAGE, labelId: undefined, year: 'unknown' };
  const wording = wordingsFor(screen, known.screens).find(({ text }) => text === saying.wording);
  if (wording === undefined) throw new Error(`No wording of the screen is "${saying.wording ?? ''}"`);
  return {
    text: wording.text,
    language: wording.language,
    labelId: undefined,
    year: wording.seen === 'unknown' ? wording.seen : wording.seen.slice(-4),
  };
}

/** @returns the wordings that a sketch may say: its own, or those of the screen whose words it shows. */
export function wordingsFor(
  { wordings, wordsOf }: Screen,
  screens: ReadonlyMap<string, Screen>,
): Screen['wordings'] {
  return wordsOf === undefined ? wordings : (screens.get(wordsOf)?.wordings ?? []);
}

/** Name of the attribute by which a tree knows the labels of a sketch. */
const LABELS = 'labels';

/**
 * Writes into every `<Screen>` which labels its sketch says, so that their sources count among those of the page.
 *
 * @param node - a tree, or a part of one.
 * @param screens - every screen by its id.
 * @param isKnown - whether a label is there; one that is not is told at its sketch.
 * @returns a new tree.
 */
export function withSketchLabels<Node extends Nodes | Root>(
  node: Node,
  screens: ReadonlyMap<string, Screen>,
  isKnown: (label: string) => boolean,
): Node {
  if (!('children' in node)) return node;
  const children = node.children.map((child) => withSketchLabels(child, screens, isKnown));
  if (!isElement(node, 'Screen')) return { ...node, children };
  const screen = screens.get(attributeOf(node, 'id') ?? '');
  const labels = screen === undefined ? [] : sketchLabels(screen).filter(isKnown);
  return { ...node, children, attributes: [...node.attributes, attribute(LABELS, labels.join(' '))] };
}

/** @returns the labels that {@link withSketchLabels} wrote into a `<Screen>`. */
export function labelsIn(element: MdxElement): string[] {
  return (attributeOf(element, LABELS) ?? '').split(' ').filter((id) => id !== '');
}
