import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Fault } from '../faults.ts';
import { isElement, lineOf } from '../mdx-tree.ts';
import type { Content, Page } from '../read-content.ts';
import { addressOf, chapterIdOf, type PageKind } from '../routes.ts';

const PROBLEMS_NEEDED: Readonly<Record<PageKind, { least: number; most: number }>> = {
  chapter: { least: 0, most: 0 },
  article: { least: 1, most: 3 },
  question: { least: 1, most: 3 },
  tool: { least: 1, most: 3 },
  guide: { least: 0, most: 3 },
};

/**
 * Every page is about known problems and stands in a chapter that exists.
 *
 * @param content - the pages, and what they may name.
 * @returns one fault for each breach.
 */
export function pageFaults({ pages, problems }: Pick<Content, 'pages' | 'problems'>): Fault[] {
  const chapters = new Set(pages.filter(({ kind }) => kind === 'chapter').map(({ id }) => id));
  return pages.flatMap((page) => [
    ...problemFaults(page, problems),
    ...chapterFaults(page, chapters),
    ...wordsOnlyFaults(page),
  ]);
}

function problemFaults({ kind, file, problems, problemsLine }: Page, known: Content['problems']): Fault[] {
  const { least, most } = PROBLEMS_NEEDED[kind];
  const place = { file, field: 'problems', ...(problemsLine === undefined ? {} : { line: problemsLine }) };
  const faults: Fault[] = problems
    .filter((problem) => !known.has(problem))
    .map((problem) => ({
      ...place,
      message: `no problem is called "${problem}": write one of the names in problems.yaml`,
    }));
  if (problems.length < least || problems.length > most) {
    const wanted = `${String(least)} to ${String(most)}`;
    faults.push({
      ...place,
      message: `has ${String(problems.length)}: write ${wanted}, best first`,
    });
  }
  if (new Set(problems).size < problems.length) {
    faults.push({ ...place, message: 'names one twice: write each problem once' });
  }
  return faults;
}

function chapterFaults({ kind, file, id }: Page, chapters: ReadonlySet<string>): Fault[] {
  const chapter = chapterIdOf(id);
  if (kind !== 'article' || chapters.has(chapter)) return [];
  const address = addressOf(chapter);
  return [
    {
      file,
      message: `no chapter has the address ${address}: move the file, or write an index.mdx beside it`,
    },
  ];
}

/** Content is words: what computes stands elsewhere. */
function wordsOnlyFaults({ file, tree }: Page): Fault[] {
  const faults: Fault[] = [];
  visit(tree, (node) => {
    if (!computes(node)) return;
    const message = 'content holds words only: remove the import, export or {braces}';
    faults.push({ file, line: lineOf(node), message });
  });
  return faults;
}

function computes(node: Nodes): boolean {
  if (isElement(node))
    return node.attributes.some(
      (each) => each.type !== 'mdxJsxAttribute' || (each.value !== null && typeof each.value === 'object'),
    );
  return ['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression'].includes(node.type);
}
