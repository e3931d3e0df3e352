import { checkLink } from './check/link-check.ts';
import type { KnownAddresses } from './check/link-check.ts';
import { dataOf, paragraph } from '../kit/element-parts.client.ts';
import { TypedCheckElement } from '../kit/typed-check.client.ts';
import type { TypedAnswer } from '../kit/typed-check.client.ts';
import { drawAddress, drawNotes, drawOthers } from './link-view.client.ts';
import { sentencesFor, toneOf } from './link-sentences.ts';
import type { LinkAnswers } from './link-strings.ts';

/** `<link-check>`: says whose an address is. */
class LinkCheckElement extends TypedCheckElement {
  protected override prepare(): (text: string) => TypedAnswer {
    const texts = dataOf(this, 'texts') as LinkAnswers;
    const known = dataOf(this, 'known') as KnownAddresses;
    return (text) => {
      const check = checkLink(text, known);
      const said = sentencesFor(check, texts);
      return {
        verdict: check.verdict,
        tone: toneOf(check),
        word: said.word,
        lines: [
          paragraph(said.verdict, 'finding'),
          ...(said.action === undefined ? [] : [paragraph(said.action, 'action')]),
          ...said.why,
        ],
        drawing: [
          ...(said.address === undefined ? [] : drawAddress(said.address)),
          ...drawNotes(said.notes),
          ...(said.others === undefined ? [] : drawOthers(said.others)),
        ],
        advice: said.advice,
      };
    };
  }
}

customElements.define('link-check', LinkCheckElement);
