import type { Heading, List, ListItem, Paragraph } from 'mdast';
import type { MdxJsxFlowElement } from 'satteri';
import { inlineNodes } from './inline-words.ts';

declare module 'mdast' {
  interface Data {
    /** Where the words of a node stand, where that is not the file of the page. */
    file?: string;
  }
}

/** Words of a YAML file, with the place where they stand. */
export interface Written {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** What stands below one another in a text. */
export type Block = MdxJsxFlowElement['children'][number];

/** @returns words as a paragraph that knows its file and line, so that faults in it are told with them. */
export function paragraph({ file, line, text }: Written): Paragraph {
  const start = { line, column: 1, offset: 0 };
  return { type: 'paragraph', children: inlineNodes(text), position: { start, end: start }, data: { file } };
}

/** @returns a heading of the third level. */
export function heading(written: Written): Heading {
  const { children, position, data } = paragraph(written);
  return { type: 'heading', depth: 3, children, ...(position && { position }), ...(data && { data }) };
}

/** @returns a list; without numbers where `ordered` is false. */
export function list(items: readonly (readonly Block[])[], ordered: boolean): List {
  const children = items.map((item): ListItem => ({ type: 'listItem', spread: false, children: [...item] }));
  return { type: 'list', ordered, spread: false, children };
}

/** @returns a component around blocks. */
export function element(name: string, children: readonly Block[]): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes: [], children: [...children] };
}

/** @returns an attribute of a component. */
export function attribute(name: string, value: string): MdxJsxFlowElement['attributes'][number] {
  return { type: 'mdxJsxAttribute', name, value };
}
