import type { Include } from './schemas/sequences.ts';

/** One `<Sequence id="…" />` in an author's text. */
export interface WrittenInclude extends Include {
  /** Line within the text, the first is 1. */
  readonly line: number;
  /** Where it begins, in characters from the start of the text. */
  readonly offset: number;
  /** What an author wrote wrongly, and what to write. */
  readonly fault?: string;
}

const SEQUENCE = /<Sequence\b([^>]*?)\/?>/gu;
const ATTRIBUTE = /(?<name>[a-z-]+)(?:="(?<value>[^"]*)")?/gu;
const HEADING = /^#{2,}\s/mu;
const HOW = 'write <Sequence id="…" />, with "urgent" or from="…" where it does not stand whole';

/**
 * Finds the sequences that an MDX text includes, in the order in which a reader meets them.
 *
 * @param body - the MDX without its front matter.
 * @returns every inclusion; `fault` says what is wrong with one that cannot be understood.
 */
export function includesIn(body: string): WrittenInclude[] {
  return [...body.matchAll(SEQUENCE)].map((match) => {
    const attributes = new Map(
      [...(match[1] ?? '').matchAll(ATTRIBUTE)].map(({ groups = {} }) => [groups['name'], groups['value']]),
    );
    const sequence = attributes.get('id') ?? '';
    const from = attributes.get('from');
    const urgent = attributes.has('urgent');
    const unknown = [...attributes.keys()].some((name) => !['id', 'from', 'urgent'].includes(name ?? ''));
    return {
      sequence,
      ...(urgent ? { urgent: true as const } : {}),
      ...(from === undefined ? {} : { from }),
      line: body.slice(0, match.index).split('\n').length,
      offset: match.index,
      ...(sequence === '' || unknown || (urgent && from !== undefined) ? { fault: HOW } : {}),
    };
  });
}

/**
 * Finds the sequences that stand before the first heading of an MDX text: their own headings are the page's first.
 *
 * @param body - the MDX without its front matter.
 * @returns their ids.
 */
export function openingSequences(body: string): Set<string> {
  const opening = body.slice(0, HEADING.exec(body)?.index);
  return new Set(includesIn(opening).map(({ sequence }) => sequence));
}
