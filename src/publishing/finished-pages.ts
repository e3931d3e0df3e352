import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Html } from 'parse5';

/** One HTML file of the finished site. */
export interface FinishedPage {
  /** Path of the file below the built site, with forward slashes. */
  readonly file: string;
  /** Address below the base path, such as `/tools/clock/`. */
  readonly address: string;
  readonly html: string;
  readonly document: Html.Document;
}

/**
 * Reads every HTML page of the built site.
 *
 * @param root - folder of the built site.
 * @returns the pages in the order of their addresses.
 */
export function readFinishedPages(root: string): FinishedPage[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !file.startsWith('pagefind/'))
    .sort()
    .map((file) => finishedPage(file, readFileSync(join(root, file), 'utf8')));
}

/**
 * Parses one finished page.
 *
 * @param file - path below the built site.
 */
export function finishedPage(file: string, html: string): FinishedPage {
  return {
    file,
    address: `/${file.replace(/(?:^|(?<=\/))index\.html$/u, '')}`,
    html,
    document: parse(html, { scriptingEnabled: false }),
  };
}

/** Writes a page back to the built site. */
export function writeFinishedPage(root: string, page: Pick<FinishedPage, 'file' | 'html'>): void {
  writeFileSync(join(root, page.file), page.html);
}

/** A page is walked through by every rule: its elements are gathered once. */
const gathered = new WeakMap<Html.Document, readonly Html.Element[]>();

/**
 * Lists the elements of a page, or of a part of it, in document order.
 *
 * @param node - where to start.
 * @returns every element below it; the content of `<template>` elements included.
 */
export function elements(node: Html.ParentNode): readonly Html.Element[] {
  const isDocument = node.nodeName === '#document';
  const known = isDocument ? gathered.get(node as Html.Document) : undefined;
  if (known !== undefined) return known;
  const found: Html.Element[] = [];
  gather(node, found);
  if (isDocument) gathered.set(node as Html.Document, found);
  return found;
}

function gather(node: Html.ParentNode, found: Html.Element[]): void {
  for (const child of node.childNodes) {
    if (!tree.isElementNode(child)) continue;
    found.push(child);
    gather(child, found);
    if (child.tagName === 'template' && 'content' in child) gather(child.content, found);
  }
}

/** @returns the value of an attribute, or `undefined`. */
export function attribute(element: Html.Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** @returns whether an element has a class. */
export function hasClass(element: Html.Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/u).includes(name);
}

/** @returns the text below a node as it stands, scripts and styles included. */
export function textOf(node: Html.Node): string {
  if (tree.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
