import { lookUpMessage } from './check/message-lookup.ts';
import type { KnownBeside } from './check/message-lookup.ts';
import { dataOf, paragraph } from '../kit/element-parts.client.ts';
import type { Line } from '../kit/element-parts.client.ts';
import { TypedCheckElement } from '../kit/typed-check.client.ts';
import type { TypedAnswer } from '../kit/typed-check.client.ts';
import { readScreens } from './screens.ts';
import type { ShownProblem } from './screens.ts';
import { unpackScreens } from './screens-on-wire.ts';
import type { PackedScreens } from './screens-on-wire.ts';
import { sentencesFor } from './message-sentences.ts';
import type { Quote, Said, SaidLink } from './message-sentences.ts';
import type { MessageAnswers } from './message-strings.ts';

/** `<message-lookup>`: says which screen a text belongs to. */
class MessageLookupElement extends TypedCheckElement {
  protected override prepare(): (text: string) => TypedAnswer {
    const texts = dataOf(this, 'texts') as MessageAnswers;
    const screens = readScreens(
      unpackScreens(dataOf(this, 'screens') as PackedScreens),
      dataOf(this, 'known') as KnownBeside,
      dataOf(this, 'topics') as readonly ShownProblem[],
    );
    return (text) => {
      const found = lookUpMessage(text, screens.index);
      const said = sentencesFor(found, screens.named, texts);
      return {
        verdict: found.verdict,
        tone: said.tone,
        word: said.word,
        lines: statusOf(said, !('title' in said)),
        drawing: said.links.map(link),
        advice: said.advice,
      };
    };
  }
}

/** The large lines are the warning and the title of what was found, or else the verdict. */
function statusOf(
  { warning, verdict, title, caution, first, quote, more }: Said,
  isVerdictLarge: boolean,
): readonly Line[] {
  return [
    ...(warning === undefined ? [] : [paragraph(warning, 'finding')]),
    paragraph(verdict, isVerdictLarge ? 'finding' : undefined),
    ...(title === undefined ? [] : [paragraph(title, 'finding name')]),
    ...(caution === undefined ? [] : [paragraph(caution, 'caution')]),
    ...(first === undefined ? [] : [paragraph(first, 'first')]),
    ...(quote === undefined ? [] : [quotation(quote)]),
    ...more,
  ];
}

function quotation({ before, text, language }: Quote): HTMLElement {
  const made = paragraph(`${before} `);
  const quote = document.createElement('q');
  quote.lang = language;
  quote.textContent = text;
  made.append(quote);
  return made;
}

/** The page, and below it what tells it from the others. */
function link({ text, address, tell }: SaidLink): HTMLElement {
  const made = document.createElement('p');
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.textContent = text;
  made.append(anchor);
  if (tell === undefined) return made;
  const whole = document.createElement('div');
  whole.append(made, paragraph(tell.where, 'small'));
  if (tell.wording !== undefined) whole.append(quotation(tell.wording));
  return whole;
}

customElements.define('message-lookup', MessageLookupElement);
