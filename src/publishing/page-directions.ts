import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Html } from 'parse5';
import { directionOf, type Direction } from '../i18n/directions.ts';
import { attribute, type FinishedPage } from './finished-pages.ts';

/**
 * What is written from left to right in every language, and what a line from right to left would break up: addresses, and
 * digits in groups, such as a code or a number to call, whose groups would change their places.
 */
const RUNS =
  /(?:\w[\w.+-]*@|https?:\/\/)?(?:[a-z\d-]+\.)+[a-z]{2,}(?:\/[\w./?=%~-]*[\w/])?|https?:\/\/|@[a-z_][\w.]*\w|\+?\d+(?:[ \u00a0-]\d{2,})+(?!\w)/giu;

/** Where no element may stand, or no reader looks. */
const NO_WORDS: ReadonlySet<string> = new Set([
  'script',
  'style',
  'title',
  'svg',
  'textarea',
  'option',
  'bdi',
]);

/** Fields into which somebody types a code, an address or words of any language; a search has those of its page. */
const TYPED: ReadonlySet<string> = new Set(['text', 'url', 'email', 'tel']);

/** To take every page apart would take seconds: a page from right to left, or words in such a language. */
const NEEDS_MARKUP = /<html\b[^>]*\bdir="rtl"|\slang="(?:ar|ckb|fa|he|ps|sd|ug|ur|yi)\b[^"]*"(?! dir=)/u;

/** A piece of markup, and where it comes into a page. */
interface Insertion {
  readonly at: number;
  readonly markup: string;
}

/**
 * Keeps texts of two directions apart on a page, by markup that only such a page needs: words of another language get
 * their direction, and what is never written from right to left is shut off from the line around it.
 *
 * @param page - a finished page.
 * @returns the page with its new HTML. Its document stays as it was: no rule asks for what is new.
 */
export function withDirections(page: FinishedPage): FinishedPage {
  if (!NEEDS_MARKUP.test(page.html)) return page;
  const document = parse(page.html, { scriptingEnabled: false, sourceCodeLocationInfo: true });
  const insertions = insertionsBelow(document, 'ltr', page.html).sort((a, b) => a.at - b.at);
  let html = '';
  let end = 0;
  for (const { at, markup } of insertions) {
    html += page.html.slice(end, at) + markup;
    end = at;
  }
  return { ...page, html: html + page.html.slice(end) };
}

function insertionsBelow(node: Html.ParentNode, around: Direction, html: string): Insertion[] {
  return node.childNodes.flatMap((child): Insertion[] => {
    if (tree.isTextNode(child)) return around === 'rtl' ? shutOff(child, html) : [];
    if (!tree.isElementNode(child)) return [];
    const direction = attribute(child, 'dir') ?? missingDirection(child, around);
    const isNew = direction !== undefined && attribute(child, 'dir') === undefined;
    const at = (child.sourceCodeLocation?.startOffset ?? 0) + 1 + child.tagName.length;
    const own = isNew ? [{ at, markup: ` dir="${direction}"` }] : [];
    if (NO_WORDS.has(child.tagName)) return own;
    const inside = 'content' in child ? child.content : child;
    return [
      ...own,
      ...insertionsBelow(inside, direction === 'rtl' || direction === 'ltr' ? direction : around, html),
    ];
  });
}

/** The direction that an element has not got by what is around it, and needs. */
function missingDirection(element: Html.Element, around: Direction): Direction | 'auto' | undefined {
  const language = attribute(element, 'lang');
  const own = language === undefined ? around : directionOf(language);
  if (own !== around) return own;
  if (around === 'ltr') return undefined;
  if (element.tagName === 'code') return 'ltr';
  const isTyped = element.tagName === 'input' && TYPED.has(attribute(element, 'type') ?? 'text');
  return isTyped || element.tagName === 'textarea' ? 'auto' : undefined;
}

/** Looks at the text as it is written, since its places are those of the file. */
function shutOff({ sourceCodeLocation }: Html.TextNode, html: string): Insertion[] {
  if (!sourceCodeLocation) return [];
  const { startOffset, endOffset } = sourceCodeLocation;
  return [...html.slice(startOffset, endOffset).matchAll(RUNS)].flatMap(({ 0: run, index }) => [
    { at: startOffset + index, markup: '<bdi>' },
    { at: startOffset + index + run.length, markup: '</bdi>' },
  ]);
}
