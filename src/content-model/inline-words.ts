import type { Link, Strong, Text } from 'mdast';
import type { MdxJsxTextElement } from 'satteri';

const MARKED =
  /\*\*(?<strong>[^*]+)\*\*|\[\[path:(?<path>[a-z0-9-]+)\]\]|\[\[(?<label>[a-z0-9-]+)\]\]|\s?\[\^(?<claim>[a-z0-9-]+)\]|\[(?<words>[^\]]+)\]\((?<address>[^)\s]+)\)/gu;

/** What a sentence of a YAML file may hold. */
export type InlineNode = Text | Strong | Link | MdxJsxTextElement;

/**
 * Takes apart a sentence of a YAML file, which may hold **strong words**, [links](/about/), [[label-id]] and
 * [[path:path-id]] for what a screen says, [^claim-id] as a citation, and no other mark of Markdown.
 *
 * @param sentence - the sentence.
 * @returns its pieces in their order, as the parser of MDX would give them; marks that do not pair stay as they are.
 */
export function inlineNodes(sentence: string): InlineNode[] {
  const nodes: InlineNode[] = [];
  let end = 0;
  for (const match of sentence.matchAll(MARKED)) {
    if (match.index > end) nodes.push({ type: 'text', value: sentence.slice(end, match.index) });
    nodes.push(nodeOf(match.groups ?? {}));
    end = match.index + match[0].length;
  }
  if (end < sentence.length) nodes.push({ type: 'text', value: sentence.slice(end) });
  return nodes;
}

function nodeOf({
  strong,
  path,
  label,
  claim,
  words = '',
  address = '',
}: Partial<Record<string, string>>): InlineNode {
  if (claim !== undefined) return inlineElement('Cite', claim);
  if (label !== undefined) return inlineElement('Label', label);
  if (path !== undefined) return inlineElement('Path', path);
  const children: Text[] = [{ type: 'text', value: strong ?? words }];
  return strong === undefined ? { type: 'link', url: address, children } : { type: 'strong', children };
}

/** @returns a component in a line, such as `<Cite id="…" />`. */
export function inlineElement(name: 'Cite' | 'Label' | 'Path', id: string): MdxJsxTextElement {
  const attributes = [{ type: 'mdxJsxAttribute' as const, name: 'id', value: id }];
  return { type: 'mdxJsxTextElement', name, attributes, children: [] };
}

/** @returns the claims that a sentence of a YAML file cites by themselves, in their order. */
export function claimsInSentence(sentence: string): string[] {
  return [...sentence.matchAll(MARKED)].flatMap(({ groups }) => groups?.['claim'] ?? []);
}

/** @returns the labels and paths that a sentence of a YAML file names, in their order. */
export function screenElements(sentence: string): MdxJsxTextElement[] {
  return inlineNodes(sentence).filter(
    (node): node is MdxJsxTextElement => node.type === 'mdxJsxTextElement' && node.name !== 'Cite',
  );
}
