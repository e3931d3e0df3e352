import type { Paragraph } from 'mdast';
import { inlineNodes } from '../../content-model/inline-words.ts';
import { sequenceElement } from '../../content-model/composed-page.ts';
import type { Content } from '../../content-model/read-content.ts';
import { articleAddress, planAddress } from '../../content-model/routes.ts';
import type { Message } from '../../content-model/schemas/messages.ts';
import type { Include } from '../../content-model/schemas/sequences.ts';
import type { Wording } from '../../content-model/schemas/screens.ts';
import type { UiStrings } from '../../content-model/ui-strings.ts';
import { attribute, element, list, type Block } from '../../content-model/word-blocks.ts';
import { heading } from './blocks.ts';
import { filled, line, link, onScreen, text } from './phrases.ts';

/**
 * Puts together what a screen means, as its page does.
 *
 * @param id - of the message.
 * @param address - of its page, from the top of the site.
 * @returns its blocks, with components.
 */
export function messageBlocks(
  id: string,
  message: Message,
  address: string,
  content: Content,
  strings: UiStrings,
): Block[] {
  const { messages } = strings;
  const shown = (include: Include): Block => sequenceElement(include, address, content.sequences);
  const listed = (lines: readonly string[], ordered: boolean): Block =>
    list(
      lines.map((each) => [said(each)]),
      ordered,
    );
  const wordings = content.screens.entries.get(id)?.value.wordings ?? [];
  const plan = content.diagnosis.value?.plans[message.plan];
  const articles = message.articles.flatMap((name) => {
    const page = content.pages.find(({ path }) => path === articleAddress(name));
    return page === undefined ? [] : [[line(link(page.path, page.title))]];
  });
  return [
    heading(2, messages.do),
    ...(wordings.some(({ copiedByPhishing }) => copiedByPhishing)
      ? [element('Stop', [line(text(messages.phishing))])]
      : []),
    ...message.opens.map(shown),
    listed(message.do, true),
    { ...element('Screen', []), attributes: [attribute('id', id)] },
    ...message.ends.map(shown),
    heading(2, messages.means),
    listed(message.means, false),
    ...(message.notMeans.length === 0
      ? []
      : [heading(2, messages.notMeans), listed(message.notMeans, false)]),
    ...(wordings.length === 0
      ? []
      : [
          heading(2, messages.wordings),
          list(
            wordings.map((wording) => [wordingLine(wording, message, content, strings)]),
            false,
          ),
        ]),
    ...(plan === undefined
      ? []
      : [heading(2, messages.plan), line(link(planAddress(message.plan), plan.title))]),
    heading(2, messages.articles),
    list(articles, false),
  ];
}

function wordingLine(
  { text: words, language, kind, seen, caseKept }: Wording,
  message: Message,
  content: Content,
  { messages, machines, kinds }: UiStrings,
): Paragraph {
  const names = new Intl.DisplayNames(content.language, { type: 'language' });
  const where = message.where[words];
  return line(
    onScreen(words),
    text(' '),
    ...filled(machines.wording, {
      language: names.of(language) ?? language,
      kind: kinds[kind],
      seen: seen === 'unknown' ? messages.seenUndated : seen,
    }),
    text(`${where === undefined ? '' : ` ${where}.`}${caseKept ? '' : ` ${messages.caseNotKept}`}`),
  );
}

const said = (sentence: string): Paragraph => ({ type: 'paragraph', children: inlineNodes(sentence) });
