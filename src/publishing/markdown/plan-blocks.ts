import type { Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { inlineNodes } from '../../content-model/inline-words.ts';
import { sequenceElement } from '../../content-model/composed-page.ts';
import { conditionsOf } from '../../content-model/plan-conditions.ts';
import { planOpening } from '../../content-model/plan-includes.ts';
import type { Content } from '../../content-model/read-content.ts';
import { articleAddress, toolAddress } from '../../content-model/routes.ts';
import type { Plan } from '../../content-model/schemas/diagnosis.ts';
import type { Include } from '../../content-model/schemas/sequences.ts';
import type { UiStrings } from '../../content-model/ui-strings.ts';
import { element, list, type Block } from '../../content-model/word-blocks.ts';
import { heading } from './blocks.ts';
import { line, link, text } from './phrases.ts';

/**
 * Puts a plan together as its page does.
 *
 * @param plan - the plan.
 * @param address - of its page, from the top of the site.
 * @returns its blocks, with components.
 */
export function planBlocks(plan: Plan, address: string, content: Content, strings: UiStrings): Block[] {
  const { diagnosis } = strings;
  const shown = (include: Include): Block => sequenceElement(include, address, content.sequences);
  const conditions = content.diagnosis.value?.conditions ?? {};
  const also = conditionsOf(plan, conditions).flatMap((id) => conditions[id] ?? []);
  return [
    heading(2, diagnosis.steps),
    ...planOpening(plan).map(shown),
    element('Stop', plan.stop.map(said)),
    list(
      plan.steps.map((step) => stepBlocks(step, address, content, strings)),
      true,
    ),
    ...(also.length === 0
      ? []
      : [
          heading(2, diagnosis.also),
          list(
            also.map(({ says, lines }) => [
              said(says),
              list(
                lines.map((each) => [said(each)]),
                false,
              ),
            ]),
            false,
          ),
        ]),
    ...plan.ends.map(shown),
    heading(2, diagnosis.fails),
    said(plan.fails),
  ];
}

function stepBlocks(
  step: Plan['steps'][number],
  address: string,
  content: Content,
  { diagnosis }: UiStrings,
): Block[] {
  const titleOf = (path: string): string => content.pages.find((page) => page.path === path)?.title ?? path;
  const leads = (label: string, to: string, title: string): Paragraph =>
    line(text(`${label} `), link(to, title));
  const field = (label: string, words: string | undefined): Paragraph[] =>
    words === undefined ? [] : [said(`${label} ${words}`)];
  const more = [...field(diagnosis.needs, step.needs), ...field(diagnosis.expect, step.expect)];
  if ('sequence' in step) {
    const sequence = content.sequences.entries.get(step.sequence)?.value;
    return [
      said(step.do ?? sequence?.name ?? step.sequence),
      leads(diagnosis.how, sequence?.home ?? '', sequence?.rest ?? ''),
      unnamed(sequenceElement(step, address, content.sequences), sequence?.name),
      ...more,
    ];
  }
  const article = articleAddress(step.article);
  const tool = step.tool === undefined ? undefined : toolAddress(step.tool);
  return [
    said(step.do),
    leads(diagnosis.how, article, titleOf(article)),
    ...(tool === undefined ? [] : [leads(diagnosis.tool, tool, titleOf(tool))]),
    ...more,
  ];
}

/** The step has said the name already. */
function unnamed(shown: ReturnType<typeof sequenceElement>, name: string | undefined): Block {
  const isName = (block: Block): boolean => block.type === 'heading' && toString(block) === name;
  return { ...shown, children: shown.children.filter((block) => !isName(block)) };
}

const said = (sentence: string): Paragraph => ({ type: 'paragraph', children: inlineNodes(sentence) });
