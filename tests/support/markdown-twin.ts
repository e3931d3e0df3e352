import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { markdownToMdast } from 'satteri';
import { visit } from 'unist-util-visit';
import {
  attribute,
  elements,
  hasClass,
  textOf,
  type FinishedPage,
} from '../../src/publishing/finished-pages.ts';
import { text } from './facts.ts';
import { isAdded, words } from './html.ts';

/** Letters and digits alone: what a page sets by shapes, Markdown sets by signs. */
const bare = (said: string): string => said.replace(/[^\p{L}\p{N}]+/gu, '');

/** How the words of a sketch begin, which on a page is a drawing. */
const [SKETCH = ''] = text('machines', 'screen').split('{');

/** @returns the tree of a Markdown file, by the parser that the site's own words are read with. */
export function markdownTree(markdown: string): Root {
  return markdownToMdast(markdown) as Root;
}

/**
 * Holds a page's words in Markdown against the page.
 *
 * @param markdown - the text of the file.
 * @param page - the finished page.
 * @returns what is not the same: steps, citations, and what the citations rest on.
 */
export function twinFaults(markdown: string, page: FinishedPage): string[] {
  const tree = markdownTree(markdown);
  const faults = difference('step', stepsIn(tree), stepsOn(page));
  const cited = citationsOn(page);
  const marks = cited.map(({ mark }) => mark);
  faults.push(...difference('citation', marksIn(tree), marks));
  const notes = new Map<string, string>();
  visit(tree, 'footnoteDefinition', (node) => {
    notes.set(node.identifier, toString(node));
  });
  for (const { mark, firmness, claim } of cited) {
    const note = notes.get(mark);
    if (note === undefined) faults.push(`no source for [^${mark}]`);
    else if (!note.startsWith(`${firmness}. `))
      faults.push(`the source of [^${mark}] does not say ${firmness}`);
    else if (!note.includes(claim)) faults.push(`the source of [^${mark}] does not name ${claim}`);
  }
  return [...new Set(faults)];
}

function difference(what: string, found: readonly string[], wanted: readonly string[]): string[] {
  const at = wanted.findIndex((each, index) => each !== found[index]);
  if (at < 0 && found.length === wanted.length) return [];
  const place = at < 0 ? wanted.length : at;
  return [`${what} ${String(place + 1)}: "${found[place] ?? ''}" instead of "${wanted[place] ?? ''}"`];
}

function stepsIn(tree: Root): string[] {
  const steps: string[] = [];
  visit(tree, 'list', (list) => {
    if (list.ordered !== true) return;
    for (const item of list.children) steps.push(bare(item.children.map(ownWords).join(' ')));
  });
  return steps;
}

function ownWords(node: Nodes): string {
  if (node.type === 'list' || node.type === 'blockquote' || node.type === 'heading') return '';
  return toString(node).split(SKETCH)[0] ?? '';
}

function stepsOn(page: FinishedPage): string[] {
  const lists = inWords(page).filter(
    // What a page sets as choices is no row of steps.
    (element) => element.tagName === 'ol' && !hasClass(element, 'choose'),
  );
  return lists.flatMap((list) =>
    list.childNodes.flatMap((item) =>
      'tagName' in item && item.tagName === 'li'
        ? [
            bare(
              item.childNodes
                .map((part) =>
                  'tagName' in part && isApart(part)
                    ? ''
                    : words(part, (each) => isAdded(each) || isApart(each)),
                )
                .join(' '),
            ),
          ]
        : [],
    ),
  );
}

/** What has a place of its own in Markdown. */
function isApart(element: Parameters<typeof hasClass>[0]): boolean {
  return (
    ['ol', 'ul', 'figure', 'h2', 'h3', 'script'].includes(element.tagName) ||
    hasClass(element, 'stop') ||
    hasClass(element, 'care')
  );
}

function inWords(page: FinishedPage): ReturnType<typeof elements> {
  const article = elements(page.document).find(({ tagName }) => tagName === 'article');
  const block = article && elements(article).find((element) => hasClass(element, 'words'));
  return block === undefined ? [] : elements(block);
}

function marksIn(tree: Root): string[] {
  const marks: string[] = [];
  visit(tree, 'footnoteReference', ({ identifier }) => {
    marks.push(identifier);
  });
  return marks;
}

function citationsOn(page: FinishedPage): { mark: string; firmness: string; claim: string }[] {
  return elements(page.document).flatMap((element) => {
    const claim = attribute(element, 'data-claim');
    if (claim === undefined) return [];
    const firmness = attribute(element, 'data-firmness') ?? '';
    const number = /\d+/u.exec(textOf(element))?.[0] ?? '';
    return [{ mark: `${number}-${firmness}`, firmness, claim }];
  });
}
