import type { Nodes, Paragraph, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { LanguageCode } from '../i18n/languages.ts';
import { DEFAULT_LANGUAGE } from '../i18n/languages.ts';
import { inlineNodes } from './inline-words.ts';
import { attributeOf, isElement } from './mdx-tree.ts';
import type { Claim } from './schemas/facts.ts';
import type { Label, MenuPath } from './schemas/screen-words.ts';
import { valuesOf, type Entry } from './yaml-file.ts';

/** What stands on screens: single words and ways through menus. */
export interface ScreenWords {
  readonly labels: ReadonlyMap<string, Label>;
  readonly paths: ReadonlyMap<string, MenuPath>;
  /** What is chosen on the way and has no fixed words, such as `account`, as a page says it. */
  readonly choices: Readonly<Record<string, string>>;
}

/** One tap of a way, or one label. */
export interface ScreenWording {
  readonly text: string;
  /** Of the text; `undefined` for a page's own words about what is chosen there. */
  readonly language: string | undefined;
  /** The label; `undefined` for what is chosen there. */
  readonly labelId: string | undefined;
}

/** Between the taps of a way, where it is one line of text. */
export const THEN = ' > ';

/**
 * Says a label as a reader's screen says it.
 *
 * @param label - the label.
 * @param language - of the page.
 * @returns its newest wording in that language; where none is known, the one in the language that it was seen in first.
 * @throws Error for a label without a wording, which its schema refuses.
 */
export function wordingOf(label: Label, language: LanguageCode): Label['says'][number] {
  const inLanguage = (code: string) => label.says.find((wording) => wording.language === code);
  const wording = inLanguage(language) ?? inLanguage(DEFAULT_LANGUAGE) ?? label.says[0];
  if (wording === undefined) throw new Error('a label has at least one wording');
  return wording;
}

/**
 * Lists the taps of the newest way of a path.
 *
 * @param path - the path.
 * @param words - the labels, and what is chosen on the way.
 * @param language - of the page.
 * @returns a text for each tap; the id itself where it is unknown.
 */
export function tapsOf(path: MenuPath, words: ScreenWords, language: LanguageCode): ScreenWording[] {
  return (path.ways[0]?.taps ?? []).map((tap) => {
    const label = words.labels.get(tap);
    if (label !== undefined) {
      const wording = wordingOf(label, language);
      return { text: wording.text, language: wording.language, labelId: tap };
    }
    const choice = tap.replace(/^\((.*)\)$/u, '$1');
    return { text: words.choices[choice] ?? choice, language: undefined, labelId: undefined };
  });
}

/**
 * Puts the words of the screen into a text, so that it reads as its page will.
 *
 * @param node - a tree, or a part of one.
 * @param words - what screens say.
 * @param language - of the page.
 * @returns a new tree, in which each `<Label>` and `<Path>` holds its words; the id where it is unknown.
 */
export function withScreenWords<Node extends Nodes | Root>(
  node: Node,
  words: ScreenWords,
  language: LanguageCode,
): Node {
  if (isElement(node, 'Label', 'Path')) {
    const text: Text = { type: 'text', value: textOf(node, words, language) };
    return { ...node, children: [text] };
  }
  if (!('children' in node)) return node;
  return { ...node, children: node.children.map((child) => withScreenWords(child, words, language)) };
}

function textOf(node: Parameters<typeof attributeOf>[0], words: ScreenWords, language: LanguageCode): string {
  const id = attributeOf(node, 'id') ?? '';
  const label = words.labels.get(id);
  if (node.name === 'Label') return label === undefined ? id : wordingOf(label, language).text;
  const path = words.paths.get(id);
  if (path === undefined) return id;
  return tapsOf(path, words, language)
    .map(({ text }) => text)
    .join(THEN);
}

/**
 * Says a sentence of a YAML file in words alone: what screens say written out, without citations and addresses.
 *
 * @param sentence - see {@link inlineNodes}.
 * @param words - what screens say.
 * @param language - of the page.
 * @returns the words.
 */
export function plainSentence(sentence: string, words: ScreenWords, language: LanguageCode): string {
  const paragraph: Paragraph = { type: 'paragraph', children: inlineNodes(sentence) };
  return toString(withScreenWords(paragraph, words, language));
}

/** @returns the claim that a label or a path is, by which its sources count among those of its pages. */
export const screenClaimId = (kind: 'label' | 'path', id: string): string => `${kind}:${id}`;

/**
 * Makes a claim of every label and path: that it is so on the screen.
 *
 * @param labels - every label by id.
 * @param paths - every path by id.
 * @param language - of the pages that show them.
 * @returns the claims by id, each with its place in the file.
 */
export function screenClaims(
  labels: ReadonlyMap<string, Entry<Label>>,
  paths: ReadonlyMap<string, Entry<MenuPath>>,
  language: LanguageCode,
): Map<string, Entry<Claim>> {
  const words: ScreenWords = { labels: valuesOf(labels), paths: valuesOf(paths), choices: {} };
  const claim = (says: string, { confidence, sources }: Pick<Claim, 'confidence' | 'sources'>): Claim => ({
    says,
    confidence,
    sources,
    follows: [],
  });
  return new Map([
    ...[...labels].map(([id, { value, ...place }]): [string, Entry<Claim>] => {
      const wording = wordingOf(value, language);
      return [screenClaimId('label', id), { ...place, value: claim(wording.text, wording) }];
    }),
    ...[...paths].flatMap(([id, { value, ...place }]): [string, Entry<Claim>][] => {
      const says = tapsOf(value, words, language).map(({ text }) => text);
      const [way] = value.ways;
      return way === undefined
        ? []
        : [[screenClaimId('path', id), { ...place, value: claim(says.join(THEN), way) }]];
    }),
  ]);
}
