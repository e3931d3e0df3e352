import type { Link, Strong, Text } from 'mdast';

const MARKED = /\*\*(?<label>[^*]+)\*\*|\[(?<words>[^\]]+)\]\((?<address>[^)\s]+)\)/gu;

/**
 * Takes apart a sentence of a YAML file, which may hold **labels** and [links](/about/), and no other mark of Markdown.
 *
 * @param sentence - the sentence.
 * @returns its pieces in their order, as the parser of MDX would give them; marks that do not pair stay as they are.
 */
export function inlineNodes(sentence: string): (Text | Strong | Link)[] {
  const nodes: (Text | Strong | Link)[] = [];
  let end = 0;
  for (const match of sentence.matchAll(MARKED)) {
    if (match.index > end) nodes.push({ type: 'text', value: sentence.slice(end, match.index) });
    const { label, words = '', address = '' } = match.groups ?? {};
    const children: Text[] = [{ type: 'text', value: label ?? words }];
    nodes.push(label === undefined ? { type: 'link', url: address, children } : { type: 'strong', children });
    end = match.index + match[0].length;
  }
  if (end < sentence.length) nodes.push({ type: 'text', value: sentence.slice(end) });
  return nodes;
}

/**
 * Says a sentence without its marks.
 *
 * @param sentence - the sentence.
 * @returns its words alone.
 */
export function inlineText(sentence: string): string {
  return sentence.replace(MARKED, '$<label>$<words>');
}
