import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Html } from 'parse5';
import { sentencesOf } from '../i18n/sentences.ts';
import { attribute, elements, hasClass, textOf, type FinishedPage } from './finished-pages.ts';

/** A paragraph, a whole list or a whole table of an author's words. */
export interface TextBlock {
  /** Its sentences, without footnote numbers. */
  readonly sentences: readonly string[];
  /** Whether anything in it is cited. */
  readonly cited: boolean;
  /** What stands in bold: labels as on the screen. */
  readonly labels: readonly string[];
  /** Addresses of other sites that it links to. */
  readonly outside: readonly string[];
}

const BLOCKS: ReadonlySet<string> = new Set(['p', 'ul', 'ol', 'dl', 'table', 'blockquote', 'details']);
const LINES: ReadonlySet<string> = new Set(['p', 'li', 'td', 'th', 'dt', 'dd', 'summary', 'ul', 'ol', 'div']);
const HEADINGS: ReadonlySet<string> = new Set(['h2', 'h3', 'h4']);
const SKIPPED: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'svg',
  'figure',
  'label',
  'button',
]);

/**
 * Takes the words of a finished page apart. Lists that hold links only are left out, and so are headings.
 *
 * @param page - a finished page.
 * @param language - its language.
 * @returns the blocks of its `.words` element, in their order; none where the page has no such element.
 */
export function textBlocks(page: FinishedPage, language: string): TextBlock[] {
  const words = elements(page.document).find((element) => hasClass(element, 'words'));
  return words === undefined ? [] : blocksIn(words, language);
}

/**
 * Tells lists that lead on from lists that say something.
 *
 * @param list - a `<ul>` or `<ol>`.
 * @returns whether every item is one link and nothing else.
 */
export function isLinkList(list: Html.Element): boolean {
  return list.childNodes
    .filter((child) => tree.isElementNode(child))
    .every((item) => {
      const links = elements(item).filter(({ tagName }) => tagName === 'a');
      return links.length === 1 && textOf(item).trim() === links.map(textOf).join('').trim();
    });
}

function blocksIn(parent: Html.Element, language: string): TextBlock[] {
  return parent.childNodes.flatMap((node) => {
    if (!tree.isElementNode(node) || SKIPPED.has(node.tagName) || HEADINGS.has(node.tagName)) return [];
    if (attribute(node, 'hidden') !== undefined) return [];
    if (hasClass(node, 'label') || hasClass(node, 'buttons')) return [];
    if (!BLOCKS.has(node.tagName)) return blocksIn(node, language);
    return /^[uo]l$/u.test(node.tagName) && isLinkList(node) ? [] : [block(node, language)];
  });
}

function block(element: Html.Element, language: string): TextBlock {
  const inside = elements(element);
  const links = inside.filter(({ tagName }) => tagName === 'a');
  return {
    sentences: lines(element).flatMap((line) => sentencesOf(line, language)),
    cited: links.some((link) => attribute(link, 'data-claim') !== undefined),
    labels: inside
      .filter(({ tagName }) => tagName === 'strong')
      .map((label) => textOf(label).trim())
      // A whole sentence in bold leads a paragraph; no button says as much.
      .filter((label) => !/[.?!:]$/u.test(label)),
    outside: links.map((link) => attribute(link, 'href') ?? '').filter((href) => /^https?:/u.test(href)),
  };
}

/** The lines of a block as a reader sees them: one for each item, cell or paragraph. */
function lines(element: Html.Element): string[] {
  const found: string[] = [];
  let line = '';
  const end = (): void => {
    found.push(line);
    line = '';
  };
  const walk = (node: Html.Node): void => {
    if (tree.isTextNode(node)) line += node.value;
    if (!tree.isElementNode(node) || SKIPPED.has(node.tagName) || hasClass(node, 'cite')) return;
    const ownLine = LINES.has(node.tagName);
    if (ownLine) end();
    node.childNodes.forEach(walk);
    if (ownLine) end();
  };
  walk(element);
  end();
  return found.map((text) => text.replace(/\s+/gu, ' ').trim()).filter((text) => text !== '');
}
