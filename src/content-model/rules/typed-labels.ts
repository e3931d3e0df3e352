import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { eachOnce, type Fault } from '../faults.ts';
import { isElement, lineOf } from '../mdx-tree.ts';
import type { PageWords } from '../page-words.ts';
import type { Content } from '../read-content.ts';

/** A label of so many words is no turn of speech. */
const WORDS_OF_A_LABEL = 3;

/**
 * What a screen says is written down once: a page names its id, so that a new wording reaches every page.
 *
 * @param content - the labels.
 * @param pages - the words of every page, with their sequences in their places.
 * @returns one fault for each known label that was typed by hand: in bold, or of three words and more anywhere.
 */
export function labelFaults(
  { labels, language }: Pick<Content, 'labels' | 'language'>,
  pages: readonly PageWords[],
): Fault[] {
  const known = new Map(
    [...labels].flatMap(([id, { value }]) =>
      value.says.filter((says) => says.language === language).map(({ text }) => [text, id] as const),
    ),
  );
  const long = [...known.keys()].filter((text) => text.split(/\s+/u).length >= WORDS_OF_A_LABEL);
  const faults = pages.flatMap(({ tree, file }) => typedIn(tree, { file, line: 1 }, known, long));
  return eachOnce(faults);
}

function typedIn(
  node: Nodes,
  around: { readonly file: string; readonly line: number },
  known: ReadonlyMap<string, string>,
  long: readonly string[],
): Fault[] {
  const place = {
    file: node.data?.file ?? around.file,
    line: node.position === undefined ? around.line : lineOf(node),
  };
  if (isElement(node, 'Label', 'Path', 'Cite')) return [];
  const told = (text: string): Fault => ({
    ...place,
    field: text,
    message: `is typed by hand: name the label "${known.get(text) ?? ''}"`,
  });
  if (node.type === 'strong') {
    const text = toString(node).trim();
    if (known.has(text)) return [told(text)];
  }
  if ('value' in node) return long.filter((text) => node.value.includes(text)).map(told);
  return 'children' in node ? node.children.flatMap((child) => typedIn(child, place, known, long)) : [];
}
