import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { LanguageCode } from '../i18n/languages.ts';
import { sentencesOf } from '../i18n/sentences.ts';
import { elementsNamed, isElement, type MdxElement } from './mdx-tree.ts';

/** One sentence, and where it begins. */
export interface Sentence {
  readonly text: string;
  readonly file: string;
  readonly line: number;
}

/** A paragraph, an item of a list or a row of a table in an author's words: each cites by itself. */
export interface TextBlock {
  /** Its sentences, without citations. */
  readonly sentences: readonly Sentence[];
  /** Whether anything in it is cited; a row of taps has its own source. */
  readonly cited: boolean;
  /** Addresses of other sites that it links to. */
  readonly outside: readonly string[];
}

/** What a reader takes in as one. */
const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'blockquote', 'tableRow']);
/** What holds such. */
const HOLDERS: ReadonlySet<string> = new Set(['list', 'listItem', 'table']);
/** What stands in a line of its own. */
const LINES: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

/**
 * Takes the words of a page apart. Lists that hold links only are left out, and so are headings, and components that
 * have no words of the author's, such as drawings.
 *
 * @param tree - the page, with its sequences in their places.
 * @param file - where its words stand, unless a node says otherwise.
 * @param language - of the page.
 * @returns its blocks, in their order.
 */
export function textBlocks(tree: Root | MdxElement, file: string, language: LanguageCode): TextBlock[] {
  return (tree.children as readonly Nodes[]).flatMap((node) => blocksIn(node, file, language));
}

function blocksIn(node: Nodes, file: string, language: LanguageCode): TextBlock[] {
  if (BLOCKS.has(node.type)) return [block(node, file, language)];
  if (isLinkList(node) || !('children' in node)) return [];
  if (!HOLDERS.has(node.type) && !isElement(node)) return [];
  return (node.children as readonly Nodes[]).flatMap((child) => blocksIn(child, file, language));
}

/**
 * Tells lists that lead on from lists that say something.
 *
 * @param node - any part of a text.
 * @returns whether it is a list of which every item is one link and nothing else.
 */
export function isLinkList(node: Nodes): boolean {
  return (
    node.type === 'list' &&
    node.children.every((item) => {
      const links = linksIn(item);
      const [link] = links;
      return (
        links.length === 1 &&
        elementsNamed(item).length === 0 &&
        toString(item).trim() === toString(link).trim()
      );
    })
  );
}

function linksIn(node: Nodes) {
  const links: Extract<Nodes, { type: 'link' }>[] = [];
  visit(node, 'link', (link) => void links.push(link));
  return links;
}

function block(node: Nodes, file: string, language: LanguageCode): TextBlock {
  return {
    sentences: sentencesIn(node, { file, line: 1 }, language),
    cited: elementsNamed(node, 'Cite', 'Path').length > 0,
    outside: linksIn(node)
      .map(({ url }) => url)
      .filter((url) => /^https?:/u.test(url)),
  };
}

interface Place {
  readonly file: string;
  readonly line: number;
}

/** The sentences at or below a node, line by line as a reader sees them. */
function sentencesIn(node: Nodes, around: Place, language: LanguageCode): Sentence[] {
  const place = { file: node.data?.file ?? around.file, line: node.position?.start.line ?? around.line };
  if (!LINES.has(node.type))
    return 'children' in node ? node.children.flatMap((child) => sentencesIn(child, place, language)) : [];
  const pieces = piecesIn(node, place.line);
  // A break of a line is no end of a sentence; every sign keeps its place.
  const whole = pieces
    .map(({ text }) => text)
    .join('')
    .replace(/\s/gu, ' ');
  let end = 0;
  return sentencesOf(whole, language).map((sentence) => {
    const start = whole.indexOf(sentence, end);
    end = start + sentence.length;
    return { text: sentence.replace(/\s+/gu, ' '), file: place.file, line: lineAt(pieces, start) };
  });
}

interface Piece {
  readonly text: string;
  readonly line: number;
}

function piecesIn(node: Nodes, around: number): Piece[] {
  const line = node.position?.start.line ?? around;
  if (node.type === 'break') return [{ text: ' ', line }];
  if ('children' in node) return node.children.flatMap((child) => piecesIn(child, line));
  return 'value' in node ? [{ text: node.value, line }] : [];
}

/** The line on which the sign at an offset of the joined pieces stands. */
function lineAt(pieces: readonly Piece[], offset: number): number {
  let before = 0;
  for (const { text, line } of pieces) {
    if (offset < before + text.length)
      return line + (text.slice(0, offset - before).match(/\n/gu)?.length ?? 0);
    before += text.length;
  }
  return pieces.at(-1)?.line ?? 1;
}
