import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { eachOnce, type Fault } from '../faults.ts';
import { attributeOf, isElement, lineOf } from '../mdx-tree.ts';
import { noteKey } from '../notes.ts';
import type { PageWords } from '../page-words.ts';
import type { Content } from '../read-content.ts';
import { screenClaimId } from '../screen-words.ts';
import { sourceIdsUnder } from '../source-dates.ts';
import { valuesOf } from '../yaml-file.ts';

/**
 * No number of a note stands twice in a row: facts that rest on the same documents share a note, so each of them stands
 * after its own words.
 *
 * @param content - the claims, those of paths among them.
 * @param words - the words of every page, with their sequences in their places.
 * @returns one fault for each such row; what stands on many pages is told once.
 */
export function doubledNoteFaults({ claims }: Pick<Content, 'claims'>, words: readonly PageWords[]): Fault[] {
  const known = valuesOf(claims);
  const note = (id: string): string =>
    noteKey(known.get(id)?.confidence ?? 'unknown', sourceIdsUnder(id, known));
  return eachOnce(
    words.flatMap(({ file, tree }) => {
      const faults: Fault[] = [];
      visit(tree, (parent) => {
        if (!('children' in parent)) return;
        for (const row of citeRows(parent.children)) {
          const doubled = row.find(({ id }, index) =>
            row.slice(0, index).some((before) => note(before.id) === note(id)),
          );
          if (doubled === undefined) continue;
          faults.push({
            file: parent.data?.file ?? file,
            line: lineOf(parent),
            field: doubled.id,
            message:
              'has the same documents as a citation beside it, so its number stands twice: put it after its own words',
          });
        }
      });
      return faults;
    }),
  );
}

interface CitedClaim {
  readonly id: string;
}

/** Citations with nothing between them; a row of taps brings its own. */
function citeRows(nodes: readonly Nodes[]): CitedClaim[][] {
  const rows: CitedClaim[][] = [];
  let row: CitedClaim[] = [];
  for (const node of nodes) {
    if (isElement(node, 'Path')) row = [{ id: screenClaimId('path', attributeOf(node, 'id') ?? '') }];
    else if (isElement(node, 'Cite')) row = [...row, { id: attributeOf(node, 'id') ?? '' }];
    else {
      rows.push(row);
      row = [];
    }
  }
  return [...rows, row].filter(({ length }) => length > 1);
}
