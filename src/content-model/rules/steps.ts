import type { List, ListItem, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { DEFAULT_LANGUAGE, roomIn, type LanguageCode } from '../../i18n/languages.ts';
import { beginning, eachOnce, type Fault } from '../faults.ts';
import { elementsNamed, isElement, lineOf, wordsOf } from '../mdx-tree.ts';
import type { PageWords } from '../page-words.ts';
import { isLinkList } from '../text-blocks.ts';
import { STEP_LIMITS } from '../vocabulary.ts';

/** Boxes that warn or ask. */
const BOXES = ['Stop', 'Caution'] as const;

/**
 * A list of steps can be kept in mind: few steps, each short and one act, one warning before them and none between.
 *
 * @param pages - the words of every page, with their sequences in their places.
 * @param language - in which they are written.
 * @returns one fault for each breach; what stands on many pages is told once.
 */
export function stepFaults(pages: readonly PageWords[], language = DEFAULT_LANGUAGE): Fault[] {
  const faults = pages.flatMap((page) => [
    ...numberedLists(page.tree).flatMap((list) => listFaults(list, page)),
    ...boxFaults(page, language),
    ...lumpFaults(page),
  ]);
  return eachOnce(faults);
}

/** @returns every numbered list of a page, those of its sequences among them. */
function numberedLists(tree: Root): List[] {
  const lists: List[] = [];
  visit(tree, 'list', (list) => {
    if (list.ordered === true && !isLinkList(list)) lists.push(list);
  });
  return lists;
}

/** @returns the words of a step that are to be kept in mind: a label and a row of taps count as one, citations as none. */
export function stepWords(step: Nodes): number {
  return (counted(step).match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? []).length;
}

function counted(node: Nodes): string {
  // A sequence is counted step by step too.
  if (isElement(node, 'Cite', 'Sequence')) return '';
  if (isElement(node, 'Label', 'Path')) return 'path';
  // Another list is counted step by step.
  if (node.type === 'list' || node.type === 'table') return '';
  if ('value' in node) return node.value;
  if (!('children' in node)) return ' ';
  return node.children.map(counted).join(node.type === 'listItem' ? ' ' : '');
}

function listFaults(list: List, page: PageWords): Fault[] {
  const { most } = STEP_LIMITS;
  const place = placeOf(list, page.file);
  const count = list.children.length;
  return [
    ...(count > most
      ? [
          {
            ...place,
            message: `has ${String(count)} steps: write at most ${String(most)}, or part it by headings`,
          },
        ]
      : []),
    ...list.children.flatMap((step) =>
      partsOf(step, page.kind).flatMap((part) => partFaults(part, page.file)),
    ),
    ...list.children.flatMap((step) => boxedFaults(step, page.file)),
  ];
}

/** What of a step is to be kept in mind at once: all of it; on a plan what to do, what it needs and what to expect. */
function partsOf(step: ListItem, kind: PageWords['kind']): ListItem[] {
  const own = ownPart(step);
  return kind === 'plan' ? own.children.map((child) => ({ ...own, children: [child] })) : [own];
}

function partFaults(part: ListItem, pageFile: string): Fault[] {
  const { words, questions } = STEP_LIMITS;
  const said = wordsOf(part);
  if (said === '') return [];
  const at = { ...placeOf(part.children[0] ?? part, pageFile), field: beginning(said) };
  const length = stepWords(part);
  const asked = (said.match(/\?(?=\s|$)/gu) ?? []).length;
  return [
    ...(length > words
      ? [{ ...at, message: `has ${String(length)} words: write at most ${String(words)} a step` }]
      : []),
    ...(asked > questions
      ? [{ ...at, message: 'asks twice: a step has one act, and at most one "Not there? Do this"' }]
      : []),
  ];
}

function boxedFaults(step: ListItem, pageFile: string): Fault[] {
  const isBoxed = elementsNamed(ownPart(step), ...BOXES).length > 0;
  const message = 'holds a box: begin the step with a short warning in words';
  return isBoxed ? [{ ...placeOf(step, pageFile), field: beginning(wordsOf(step)), message }] : [];
}

/** A step without the lists and sequences in it, which have steps of their own. */
function ownPart(step: ListItem): ListItem {
  const own = step.children.filter((child) => child.type !== 'list' && !isElement(child, 'Sequence'));
  return { ...step, children: own };
}

function boxFaults({ tree, file, kind }: PageWords, language: LanguageCode): Fault[] {
  if (kind !== 'article' && kind !== 'question' && kind !== 'plan') return [];
  const faults: Fault[] = [];
  let stops = 0;
  for (const node of tree.children) {
    if (node.type === 'heading') stops = 0;
    if (!isElement(node, 'Stop')) continue;
    stops += 1;
    const place = { ...placeOf(firstPlaced(node) ?? node, file), field: 'Stop' };
    const characters = wordsOf(node).length;
    const { planWarningCharacters, warningCharacters } = STEP_LIMITS;
    const most = roomIn(language, kind === 'plan' ? planWarningCharacters : warningCharacters);
    if (stops > 1) faults.push({ ...place, message: 'is the second warning before a list: write one' });
    if (characters > most)
      faults.push({
        ...place,
        message: `has ${String(characters)} characters: write at most ${String(most)}, which a phone shows at a glance`,
      });
  }
  return faults;
}

/** Citations that stand side by side, where nobody can tell which carries which words. */
function lumpFaults({ tree, file }: PageWords): Fault[] {
  const faults: Fault[] = [];
  visit(tree, (node) => {
    if (!('children' in node)) return;
    let run = 0;
    for (const child of node.children) {
      if (isElement(child, 'Cite')) run += 1;
      else if (!('value' in child) || child.value.trim() !== '') run = 0;
      if (run === STEP_LIMITS.citations + 1)
        faults.push({
          ...placeOf(node, file),
          field: beginning(wordsOf(node)),
          message: `has more than ${String(STEP_LIMITS.citations)} citations in one place: put each after its words`,
        });
    }
  });
  return faults;
}

function placeOf(node: Nodes, pageFile: string): { file: string; line: number } {
  const placed = firstPlaced(node) ?? node;
  return { file: placed.data?.file ?? pageFile, line: lineOf(placed) };
}

/** Words of YAML files have their place on their paragraphs. */
function firstPlaced(node: Nodes): Nodes | undefined {
  if (node.position !== undefined) return node;
  return 'children' in node
    ? (node.children as readonly Nodes[]).map(firstPlaced).find((found) => found !== undefined)
    : undefined;
}
