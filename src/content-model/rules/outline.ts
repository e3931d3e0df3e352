import type { Fault } from '../faults.ts';
import { lineOf, wordsOf } from '../mdx-tree.ts';
import type { Content } from '../read-content.ts';

/** The second-level headings of an article, in their order, in the words of its language. */
export interface ArticleOutline {
  readonly required: readonly string[];
  /** May stand after the required ones. */
  readonly optional: readonly string[];
}

/**
 * Every article has the same parts in the same order, so that a reader in a hurry knows where to look.
 *
 * @param content - the pages.
 * @param outline - the headings, from the language's `ui.yaml`.
 * @returns one fault for each article that departs from the outline.
 */
export function outlineFaults({ pages }: Pick<Content, 'pages'>, outline: ArticleOutline): Fault[] {
  return pages
    .filter(({ kind }) => kind === 'article')
    .flatMap(({ file, tree: { children } }) => {
      const found = children.filter((node) => node.type === 'heading' && node.depth === 2);
      const headings = found.map(wordsOf);
      const wanted = [
        ...outline.required,
        ...outline.optional.filter((heading) => headings.includes(heading)),
      ];
      const opensWithSteps = children[0] === found[0] && headings[0] === outline.required[0];
      if (headings.join('\n') === wanted.join('\n') && opensWithSteps) return [];
      const message = `has the headings ${quoted(headings)}: open with the first and write ${quoted(wanted)}`;
      const departs = found.find((_, place) => headings[place] !== wanted[place]) ?? children[0];
      return [
        { file, ...(departs === undefined ? {} : { line: lineOf(departs) }), field: 'headings', message },
      ];
    });
}

function quoted(headings: readonly string[]): string {
  return headings.length === 0 ? 'none' : headings.map((heading) => `"${heading}"`).join(', ');
}
