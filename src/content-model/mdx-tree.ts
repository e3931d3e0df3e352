import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { mdxToMdast, type MdxJsxFlowElement, type MdxJsxTextElement } from 'satteri';
import { visit } from 'unist-util-visit';

/** A component that an author wrote into a text, such as `<Stop>` or `<Cite id="…" />`. */
export type MdxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** One MDX file, parsed once, as the build parses it. Every node knows its line in the file. */
export interface MdxFile {
  readonly tree: Root;
  /** The YAML between the first two lines of `---`; `undefined` where the file does not begin with it. */
  readonly frontMatter: string | undefined;
}

/** Why an MDX file cannot be read. */
export class MdxSyntaxError extends Error {
  /** Line of the file where reading ends. */
  readonly line: number | undefined;

  constructor(said: string) {
    // Such as "5:1: Expected a closing tag for `<Stop>` (5:1) (mdx-jsx:unexpected-character)".
    const [, line, message = said] = /^(\d+):\d+: (.*?)(?: \([\w-]+:[\w-]+\))?$/su.exec(said) ?? [];
    super(message.replaceAll(/\((\d+):\d+\)/gu, '(line $1)'));
    this.line = line === undefined ? undefined : Number(line);
  }
}

/**
 * Parses an MDX file with the parser that Astro compiles it with, quotation marks left as they were typed.
 *
 * @param text - the whole file, front matter included, so that lines are those of the file.
 * @returns its tree, without the front matter.
 * @throws MdxSyntaxError where a box is not closed, a tag is not finished, or the like.
 */
export function parseMdx(text: string): MdxFile {
  let tree: Nodes;
  try {
    tree = mdxToMdast(text);
  } catch (error) {
    throw new MdxSyntaxError(error instanceof Error ? error.message : String(error));
  }
  if (tree.type !== 'root') throw new Error(`the parser gave a ${tree.type} for a whole file`);
  const [first, ...rest] = tree.children;
  return first?.type === 'yaml'
    ? { tree: { ...tree, children: rest }, frontMatter: first.value }
    : { tree, frontMatter: undefined };
}

/** @returns whether a node is a component, and of one of the names where some are given. */
export function isElement(node: Nodes, ...names: readonly string[]): node is MdxElement {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return false;
  return names.length === 0 || names.includes(node.name ?? '');
}

/** @returns the components of the given names at or below a node, in the order in which a reader meets them. */
export function elementsNamed(node: Nodes, ...names: readonly string[]): MdxElement[] {
  const found: MdxElement[] = [];
  visit(node, (below) => {
    if (isElement(below, ...names)) found.push(below);
  });
  return found;
}

/**
 * Reads an attribute of a component.
 *
 * @param element - the component.
 * @param name - the attribute.
 * @returns its value; empty for one without a value, such as `urgent`; `undefined` where it is not there, or computed.
 */
export function attributeOf(element: MdxElement, name: string): string | undefined {
  const found = element.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
  const value = found?.type === 'mdxJsxAttribute' ? (found.value ?? '') : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** @returns the line of its file on which a node begins, the first is 1. */
export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

/** Nodes whose children stand below one another. */
const STACKED: ReadonlySet<string> = new Set([
  'root',
  'list',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
  'mdxJsxFlowElement',
]);

/** @returns the words at or below a node in one line, without marks and citations. */
export function wordsOf(node: Nodes): string {
  return inOneLine(spaced(node));
}

function spaced(node: Nodes): string {
  return 'children' in node && STACKED.has(node.type) ? node.children.map(spaced).join(' ') : toString(node);
}

/** @returns a text in one line, without the space that a citation leaves before a full stop. */
export function inOneLine(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/\s([.,;:!?])/gu, '$1')
    .trim();
}

/** @returns whether a table of so many columns, or of more, stands at or below a node. */
export function hasTableOf(node: Nodes, columns: number): boolean {
  let found = false;
  visit(node, 'table', ({ children }) => {
    found ||= children.some((row) => row.children.length >= columns);
  });
  return found;
}
