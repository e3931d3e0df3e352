import type { Root } from 'mdast';
import { CONTINUE, EXIT, visit } from 'unist-util-visit';
import { includesIn } from './includes.ts';
import { isElement, lineOf } from './mdx-tree.ts';
import { planIncludes } from './plan-includes.ts';
import type { Content } from './read-content.ts';
import { messageAddress, planAddress } from './routes.ts';
import type { Include } from './schemas/sequences.ts';

/** A page with the sequences that it includes, in the order in which a reader meets them. */
export interface IncludingPage {
  readonly address: string;
  readonly kind: 'article' | 'question' | 'message' | 'plan' | 'other';
  /** What it is about most; `undefined` where it is about no problem. */
  readonly firstProblem: string | undefined;
  readonly file: string;
  readonly includes: readonly (Include & { readonly line: number; readonly fault?: string })[];
  /** Line from which on the page tells its reader to do something else. */
  readonly firstStepLine: number;
}

/**
 * Gathers every page that may include sequences.
 *
 * @param content - articles, answers, guides and tools; the plans; the screens.
 * @returns the pages in the order of their files.
 */
export function includingPages({
  pages,
  diagnosis,
  messages,
}: Pick<Content, 'pages' | 'diagnosis' | 'messages'>): IncludingPage[] {
  const written = pages.map(({ path, kind, problems, file, tree }): IncludingPage => ({
    address: path,
    kind: kind === 'article' || kind === 'question' ? kind : 'other',
    firstProblem: problems[0],
    file,
    includes: includesIn(tree),
    firstStepLine: firstStepLine(tree),
  }));
  const plans = Object.entries(diagnosis.value?.plans ?? {}).map(([id, plan]): IncludingPage => {
    const line = diagnosis.lineOf(['plans', id]);
    return {
      address: planAddress(id),
      kind: 'plan',
      firstProblem: plan.problems[0],
      file: diagnosis.file,
      includes: planIncludes(plan).map((include) => ({ ...include, line })),
      firstStepLine: Infinity,
    };
  });
  const screens = [...messages.entries].map(([id, { file, line, value }]): IncludingPage => ({
    address: messageAddress(id),
    kind: 'message',
    firstProblem: value.problems[0],
    file,
    includes: [...value.opens, ...value.ends].map((include) => ({ ...include, line })),
    // What a screen opens with stands before all its steps, what it ends with after them.
    firstStepLine: value.opens.length === 0 ? line : Infinity,
  }));
  return [...written, ...plans, ...screens];
}

/** Line of the first step, point or box of warnings. */
function firstStepLine(tree: Root): number {
  let line = Infinity;
  visit(tree, (node) => {
    if (node.type !== 'listItem' && !isElement(node, 'Stop', 'Caution')) return CONTINUE;
    line = lineOf(node);
    return EXIT;
  });
  return line;
}
