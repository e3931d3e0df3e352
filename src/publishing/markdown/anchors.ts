import type { Html, Nodes } from 'mdast';
import { layoutOf } from '../../content-model/sequences.ts';
import type { Include, Sequence } from '../../content-model/schemas/sequences.ts';

/** @returns a place that links lead to and that no heading of its name marks. */
const anchor = (id: string): Html => ({ type: 'html', value: `<a id="${id}"></a>` });

/**
 * Marks the places of a sequence that other pages lead to, as its page does: its beginning, and what they leave out.
 *
 * @param blocks - the sequence in Markdown, its headings among them.
 * @param sequence - the whole.
 * @param include - how the page includes it.
 * @param address - of the page, from the top of the site.
 * @returns the blocks, with the anchors; on a page that is not its home just the blocks.
 */
export function withAnchors(
  blocks: readonly Nodes[],
  sequence: Sequence,
  include: Include,
  address: string,
): Nodes[] {
  if (address !== sequence.home) return [...blocks];
  const rest = sequence.parts.find((part) => !part.urgent);
  const { listed } = layoutOf(sequence, include, address);
  const restHeading = listed.findIndex(({ urgent, steps }) => !urgent && steps === rest?.steps);
  let headings = -1;
  const marked = blocks.flatMap((block): Nodes[] => {
    if (block.type !== 'heading') return [block];
    headings += 1;
    return headings === restHeading ? [anchor(`${include.sequence}-rest`), block] : [block];
  });
  return include.from === undefined ? [anchor(include.sequence), ...marked] : marked;
}
