import { html, type DefaultTreeAdapterTypes as Html } from 'parse5';
import {
  attribute,
  elements,
  finishedPage,
  hasClass,
  textOf,
  type FinishedPage,
} from '../../src/publishing/finished-pages.ts';

/**
 * Lists the elements of a page.
 *
 * @param page - where to look.
 * @param names - tag names; none means every element.
 * @returns the elements in document order.
 */
export function all(page: FinishedPage, ...names: string[]): Html.Element[] {
  return elements(page.document).filter(({ tagName }) => names.length === 0 || names.includes(tagName));
}

/** @returns the elements of a page that have an attribute. */
export function withAttribute(page: FinishedPage, name: string): Html.Element[] {
  return all(page).filter((element) => attribute(element, name) !== undefined);
}

/** @returns the page's title; titles of drawings are not it. */
export function titleOf(page: FinishedPage): string {
  return all(page, 'title')
    .filter(({ namespaceURI }) => namespaceURI === html.NS.HTML)
    .map(textOf)
    .join('|');
}

/**
 * Holds every page against a check.
 *
 * @param pages - the pages.
 * @param check - says what is wrong with one page.
 * @returns every fault, with the address of its page.
 */
export function faultsOf(pages: readonly FinishedPage[], check: (page: FinishedPage) => string[]): string[] {
  return pages.flatMap((page) => check(page).map((fault) => `${page.address} ${fault}`));
}

/** @returns the content of every `<meta>` whose `name` or `property` is the given one. */
export function metas(page: FinishedPage, name: string): string[] {
  return all(page, 'meta')
    .filter((meta) => attribute(meta, 'name') === name || attribute(meta, 'property') === name)
    .map((meta) => attribute(meta, 'content') ?? '');
}

/** @returns the text below a node on one line, without the elements that `leaveOut` picks. */
export function words(node: Html.Node, leaveOut: (element: Html.Element) => boolean = () => false): string {
  return gather(node, leaveOut).replace(/\s+/gu, ' ').trim();
}

function gather(node: Html.Node, leaveOut: (element: Html.Element) => boolean): string {
  if (!('childNodes' in node)) return textOf(node);
  if ('tagName' in node && leaveOut(node)) return '';
  return node.childNodes.map((child) => gather(child, leaveOut)).join('');
}

/** @returns whether an element is a footnote mark, the label of a warning or heard only: what the layout adds to the words. */
export function isAdded(element: Html.Element): boolean {
  return ['cite', 'label', 'unselected'].some((name) => hasClass(element, name));
}

/**
 * Makes a page for a bad example.
 *
 * @param markup - its HTML.
 * @param address - where it is said to stand.
 * @returns the page.
 */
export function example(markup: string, address = '/example/'): FinishedPage {
  const file = address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1);
  return finishedPage(file, markup);
}
