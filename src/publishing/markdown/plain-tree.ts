import type { Blockquote, FootnoteReference, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { firmnessOf, type Firmness } from '../../content-model/firmness.ts';
import { includeOf } from '../../content-model/includes.ts';
import { attributeOf, isElement, type MdxElement } from '../../content-model/mdx-tree.ts';
import { screenWordsIn } from '../../content-model/page-words.ts';
import type { Content } from '../../content-model/read-content.ts';
import { screenClaimId, tapsOf, THEN, wordingOf } from '../../content-model/screen-words.ts';
import { sayingsOf, sketchWords } from '../../content-model/sketches.ts';
import type { UiStrings } from '../../content-model/ui-strings.ts';
import { valuesOf } from '../../content-model/yaml-file.ts';
import type { WriteOut } from '../published-address.ts';
import { withAnchors } from './anchors.ts';
import { filled, joined, line, onScreen, strong, text } from './phrases.ts';

/** What a page's words need to be said in Markdown alone. */
export interface PageFacts {
  readonly content: Content;
  readonly strings: UiStrings;
  /** Number of the note of each claim that the page cites. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Of the page, from the top of the site. */
  readonly address: string;
  readonly writeOut: WriteOut;
}

/** Parts of a page that are of use on the page alone. */
const LEFT_OUT = ['HandOn', 'QuickExit', 'WayTicks'] as const;

/** Parts of a page that are their words, set in another way. */
const WORDS_ALONE = ['Way', 'Checklist', 'Habit'] as const;

/**
 * Says the words of a page in Markdown alone: its components become quotes, code marks and footnotes.
 *
 * @param tree - the page, with its sequences in their places.
 * @param facts - of the page.
 * @returns a new tree without components.
 * @throws Error at a component that nobody has said how to tell.
 */
export function plainTree(tree: Root, facts: PageFacts): Root {
  return { type: 'root', children: tree.children.flatMap((node) => plain(node, facts)) as RootContent[] };
}

/** @returns the mark of a citation, such as `[^3-thin]`: the number of its note, and how firm the fact is. */
export function noteMark(number: number, firmness: Firmness): FootnoteReference {
  const identifier = `${String(number)}-${firmness}`;
  return { type: 'footnoteReference', identifier, label: identifier };
}

function plain(node: Nodes, facts: PageFacts, boxName?: string): Nodes[] {
  if (isElement(node)) return plainElement(node, facts, boxName);
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') return [];
  if (!('children' in node)) return [node];
  const children = node.children.flatMap((child) => plain(child, facts, boxName));
  if (node.type === 'listItem') return [{ ...node, spread: isLong(children), children } as Nodes];
  if (node.type !== 'link') return [{ ...node, children } as Nodes];
  // An address that somebody writes from is named, never written to; a page does not send its reader to itself.
  if (node.url.startsWith('mailto:') || node.url === facts.address) return children;
  const url = facts.writeOut(node.url.startsWith('#') ? `${facts.address}${node.url}` : node.url);
  return [{ ...node, url, children } as Nodes];
}

/** Blocks below one another need an empty line between them; a list below its sentence needs none. */
function isLong(children: readonly Nodes[]): boolean {
  return children.filter(({ type }) => type !== 'list').length > 1;
}

function plainElement(element: MdxElement, facts: PageFacts, boxName?: string): Nodes[] {
  const { content, strings, numbers } = facts;
  const { name } = element;
  const id = attributeOf(element, 'id') ?? '';
  const children = (): Nodes[] => element.children.flatMap((child) => plain(child, facts, boxName));
  const cited = (claimId: string): Nodes[] => {
    const number = numbers.get(claimId);
    const confidence = content.claims.get(claimId)?.value.confidence;
    return number === undefined || confidence === undefined ? [] : [noteMark(number, firmnessOf(confidence))];
  };
  if (LEFT_OUT.some((part) => part === name)) return [];
  if (name === 'Cite') return cited(id);
  if (name === 'Label') {
    const label = content.labels.get(id)?.value;
    return [onScreen(label === undefined ? id : wordingOf(label, content.language).text)];
  }
  if (name === 'Path') return [...taps(id, content), ...cited(screenClaimId('path', id))];
  if (name === 'Screen') {
    const words = sketched(id, facts);
    if (words.length === 0) return [];
    return element.type === 'mdxJsxFlowElement' ? [line(...words)] : words;
  }
  if (name === 'Sequence') {
    const sequence = content.sequences.entries.get(id)?.value;
    const blocks = element.children.flatMap((child) => plain(child, facts, sequence?.name));
    return sequence === undefined ? blocks : withAnchors(blocks, sequence, includeOf(element), facts.address);
  }
  if (name === 'Stop') return [boxed(strings.article.stop, boxName, children())];
  if (name === 'Caution') return [boxed(strings.article.care, boxName, children())];
  if (WORDS_ALONE.some((part) => part === name)) return children();
  throw new Error(`Nobody has said how <${name ?? ''}> is told in Markdown`);
}

function boxed(label: string, name: string | undefined, children: readonly Nodes[]): Blockquote {
  const heading = line(strong(name === undefined ? label : `${label} ${name}`));
  return { type: 'blockquote', children: [heading, ...children] as Blockquote['children'] };
}

function taps(id: string, content: Content): PhrasingContent[] {
  const path = content.paths.get(id)?.value;
  if (path === undefined) return [text(id)];
  const pieces = tapsOf(path, screenWordsIn(content), content.language).map(({ text: words, labelId }) => [
    labelId === undefined ? text(words) : onScreen(words),
  ]);
  return joined(pieces, THEN);
}

/** What a sketch says; where nobody recorded the words it says nothing. */
function sketched(id: string, { content, strings }: PageFacts): PhrasingContent[] {
  const screens = valuesOf(content.screens.entries);
  const screen = screens.get(id);
  if (screen === undefined) return [];
  const known = { screens, labels: valuesOf(content.labels) };
  const words = screen.sketch
    .flatMap(sayingsOf)
    .flatMap((saying) => sketchWords(saying, screen, known, content.language) ?? [])
    .map((said) => [onScreen(said.text)]);
  return words.length === 0 ? [] : filled(strings.machines.screen, { words: joined(words, ', ') });
}
