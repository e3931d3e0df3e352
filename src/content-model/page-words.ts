import type { Root } from 'mdast';
import { composed, sequenceElement } from './composed-page.ts';
import { conditionsOf } from './plan-conditions.ts';
import { planOpening } from './plan-includes.ts';
import { screenElements } from './inline-words.ts';
import type { Content } from './read-content.ts';
import { messageAddress, planAddress, questionAddress, type PageKind } from './routes.ts';
import type { Diagnosis, Plan } from './schemas/diagnosis.ts';
import type { PlanStep } from './schemas/diagnosis-plans.ts';
import type { Message } from './schemas/messages.ts';
import type { Include } from './schemas/sequences.ts';
import { withScreenWords, type ScreenWords } from './screen-words.ts';
import { withSketchLabels } from './sketches.ts';
import { attribute, element, list, paragraph, type Written } from './word-blocks.ts';
import { valuesOf } from './yaml-file.ts';

/** The author's words of one page, with the sequences that it includes. */
export interface PageWords {
  readonly address: string;
  readonly file: string;
  readonly kind: PageKind | 'diagnosis' | 'plan' | 'message';
  readonly tree: Root;
}

type Blocks = Parameters<typeof element>[1];

/**
 * Gathers the words of every page that an author wrote: MDX, and what becomes a page from the diagnosis and the screens.
 *
 * @param content - what authors wrote.
 * @returns the pages.
 */
export function pageWords(content: Content): PageWords[] {
  const screens = screenWordsIn(content);
  return writtenPages(content).map((page) => ({
    ...page,
    tree: withSketchLabels(
      withScreenWords(page.tree, screens, content.language),
      valuesOf(content.screens.entries),
      (label) => content.labels.has(label),
    ),
  }));
}

/** @returns what stands on screens, as the pages of the content say it. */
export function screenWordsIn({
  labels,
  paths,
  uiStrings,
}: Pick<Content, 'labels' | 'paths' | 'uiStrings'>): ScreenWords {
  return { labels: valuesOf(labels), paths: valuesOf(paths), choices: uiStrings?.path.choices ?? {} };
}

function writtenPages(content: Content): PageWords[] {
  const { pages, sequences, diagnosis, messages } = content;
  const tree = diagnosis.value;
  return [
    ...pages.map(({ path, file, kind, tree: words }) => ({
      address: path,
      file,
      kind,
      tree: withToolScreens(composed(words, path, content), file, content.toolWords),
    })),
    ...Object.entries(tree?.questions ?? {}).map(([id, question]) =>
      yamlPage(
        'diagnosis',
        tree === undefined ? '' : questionAddress(tree, id),
        diagnosis,
        // What is like another has its words there.
        ['questions', question.like ?? id],
        (page) => questionBlocks(question, page),
      ),
    ),
    ...Object.entries(tree?.plans ?? {}).map(([id, plan]) =>
      yamlPage('plan', planAddress(id), diagnosis, ['plans', id], (page) => [
        ...planBlocks(plan, page, sequences),
        ...conditionBlocks(plan, content.diagnosis),
      ]),
    ),
    ...[...messages.entries].map(([id, { value }]) =>
      yamlPage('message', messageAddress(id), messages, [id], (page) =>
        messageBlocks(id, value, page, sequences),
      ),
    ),
  ];
}

/** Names on the page of a tool what the tool says of screens, so that its sources count. */
function withToolScreens(tree: Root, file: string, tools: Content['toolWords']): Root {
  const texts = tools.find((tool) => tool.file === file.replace(/\.mdx$/u, '.yaml'))?.texts ?? [];
  const screens = texts.flatMap(({ text }) => screenElements(text));
  if (screens.length === 0) return tree;
  return {
    ...tree,
    children: [...tree.children, { ...element('ToolScreens', []), children: screens as never[] }],
  };
}

/** A page whose words stand in a part of a YAML file. */
interface YamlPage {
  readonly address: string;
  /** A text of that part, with its place. */
  readonly at: (text: string, ...path: readonly PropertyKey[]) => Written;
}

function yamlPage(
  kind: PageWords['kind'],
  address: string,
  { file, lineOf }: Pick<Content['diagnosis'], 'file' | 'lineOf'>,
  part: readonly PropertyKey[],
  blocksOf: (page: YamlPage) => Blocks,
): PageWords {
  const at: YamlPage['at'] = (text, ...path) => ({ file, line: lineOf([...part, ...path]), text });
  const tree: Root = { type: 'root', children: [...blocksOf({ address, at })] };
  return { address, file, kind, tree };
}

function questionBlocks({ help }: Diagnosis['questions'][string], { at }: YamlPage): Blocks {
  return help === undefined ? [] : [paragraph(at(help, 'help'))];
}

function planBlocks(plan: Plan, { address, at }: YamlPage, sequences: Content['sequences']): Blocks {
  const shown = (include: Include) => sequenceElement(include, address, sequences);
  const field = (step: Plan['steps'][number], index: number, name: 'do' | 'needs' | 'expect'): Blocks => {
    const text = (step as Partial<PlanStep>)[name];
    return text === undefined ? [] : [paragraph(at(text, 'steps', index, name))];
  };
  const steps = plan.steps.map((step, index) => [
    ...field(step, index, 'do'),
    ...('sequence' in step ? [shown(step)] : []),
    ...field(step, index, 'needs'),
    ...field(step, index, 'expect'),
  ]);
  return [
    ...planOpening(plan).map(shown),
    element('Stop', [list(lines(plan.stop, at, 'stop'), false)]),
    list(steps, true),
    ...plan.ends.map(shown),
    paragraph(at(plan.fails, 'fails')),
  ];
}

/** What can be true beside a plan, with the place where all plans have it. */
function conditionBlocks(plan: Plan, { file, value, lineOf }: Content['diagnosis']): Blocks {
  const conditions = value?.conditions ?? {};
  return conditionsOf(plan, conditions).flatMap((id) => {
    const at: YamlPage['at'] = (text, ...path) => ({
      file,
      line: lineOf(['conditions', id, ...path]),
      text,
    });
    return [list(lines(conditions[id]?.lines ?? [], at, 'lines'), false)];
  });
}

function messageBlocks(
  id: string,
  message: Message,
  { address, at }: YamlPage,
  sequences: Content['sequences'],
): Blocks {
  const shown = (include: Include) => sequenceElement(include, address, sequences);
  const listed = (field: 'do' | 'means' | 'notMeans') =>
    message[field].length === 0 ? [] : [list(lines(message[field], at, field), field === 'do')];
  return [
    paragraph(at(message.screen, 'screen')),
    ...message.opens.map(shown),
    ...listed('do'),
    { ...element('Screen', []), attributes: [attribute('id', id)] },
    ...message.ends.map(shown),
    ...listed('means'),
    ...listed('notMeans'),
  ];
}

function lines(texts: readonly string[], at: YamlPage['at'], field: string): Blocks[] {
  return texts.map((text, index) => [paragraph(at(text, field, index))]);
}
