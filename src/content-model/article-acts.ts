import type { List, Root } from 'mdast';
import { includesIn } from './includes.ts';
import { elementsNamed, isElement, lineOf, wordsOf } from './mdx-tree.ts';

/** What an article tells its reader to do, from its beginning. */
export interface ArticleActs {
  /** The first thing that it says not to do, without marks. */
  readonly stop: string | undefined;
  /** Its numbered steps in their order, without marks; what stands below a step is left out. */
  readonly steps: readonly string[];
  /** Ids of the sequences that stand before its first numbered step. */
  readonly opening: readonly string[];
}

/**
 * Reads what an article tells its reader to do.
 *
 * @param tree - of its MDX.
 * @returns its acts.
 */
export function articleActs(tree: Root): ArticleActs {
  const [stop] = elementsNamed(tree, 'Stop');
  const steps = numberedLists(tree).flatMap(({ children }) => children);
  const [first] = steps;
  return {
    stop: stop && wordsOf(stop),
    steps: steps.map(({ children: [says] }) => (says === undefined ? '' : wordsOf(says))),
    opening: includesIn(tree)
      .filter(({ line }) => first === undefined || line < lineOf(first))
      .map(({ sequence }) => sequence),
  };
}

/** The numbered lists that stand in no other list. */
function numberedLists({ children }: Pick<Root, 'children'>): List[] {
  return children.flatMap((node) => {
    if (isElement(node)) return numberedLists(node);
    return node.type === 'list' && node.ordered === true ? node : [];
  });
}
