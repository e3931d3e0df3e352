import { checkRecoveryCode } from './check/recovery-code-check.ts';
import type { RecoveryCodeCheck } from './check/recovery-code-check.ts';
import { dataOf, languageOf, paragraph, partFinder } from '../kit/element-parts.client.ts';
import { TypedCheckElement } from '../kit/typed-check.client.ts';
import type { TypedAnswer, TypedField } from '../kit/typed-check.client.ts';
import { drawPlaces, drawRows } from './recovery-code-view.client.ts';
import { adviceKindOf, sentencesFor, TONES } from './recovery-code-sentences.ts';
import type { RecoveryCodeAnswers } from './recovery-code-strings.ts';

/** `<recovery-code-check>`: reads the shape of a code. */
class RecoveryCodeCheckElement extends TypedCheckElement {
  protected override prepare({
    field,
    forget,
    signal,
  }: TypedField): (text: string) => TypedAnswer | undefined {
    const example = partFinder(this)('example', HTMLButtonElement);
    const texts = dataOf(this, 'texts') as RecoveryCodeAnswers;
    const language = languageOf(this);
    const fillIn = (): void => {
      forget();
      field.value = example.value;
      field.focus();
    };
    example.addEventListener('click', fillIn, { signal });
    return (text) => {
      const check = checkRecoveryCode(text);
      // A second press after a list was cleared away must not wipe what was said about it.
      if (check.verdict === 'empty' && this.dataset['verdict'] === 'list') return undefined;
      if (check.verdict === 'list') field.value = '';
      return answerTo(check, texts, language);
    };
  }
}

function answerTo(check: RecoveryCodeCheck, texts: RecoveryCodeAnswers, language: string): TypedAnswer {
  const { word, verdict, action, readAs, more } = sentencesFor(check, texts, language);
  return {
    verdict: check.verdict,
    tone: TONES[check.verdict] ?? 'care',
    word,
    lines: [
      paragraph(verdict, 'finding'),
      ...(readAs === undefined ? [] : [paragraph(readAs, 'read-as')]),
      ...(action === undefined ? [] : [paragraph(action, 'action')]),
      ...more,
    ],
    drawing: drawingOf(check, texts),
    advice: adviceKindOf(check),
  };
}

function drawingOf(check: RecoveryCodeCheck, texts: RecoveryCodeAnswers): readonly HTMLElement[] {
  if (check.verdict === 'list') return drawRows(check.rows, texts);
  if (check.verdict !== 'lookalikes' && check.verdict !== 'not-a-code') return [];
  return check.wrong.length === 0 ? [] : drawPlaces(check.characters, check.wrong);
}

customElements.define('recovery-code-check', RecoveryCodeCheckElement);
