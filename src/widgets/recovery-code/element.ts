import { checkRecoveryCode } from '../../checks/recovery-code/recovery-code-check.ts';
import type { RecoveryCodeCheck } from '../../checks/recovery-code/recovery-code-check.ts';
import { dataOf, languageOf, paragraph, partFinder } from '../element-parts.ts';
import { connectTypedField, typedFieldOf } from '../typed-field.ts';
import type { TypedField } from '../typed-field.ts';
import { drawPlaces, drawRows } from './drawing.ts';
import { adviceKindOf, sentencesFor } from './sentences.ts';
import type { RecoveryCodeAnswers } from './recovery-code-strings.ts';

/** `<recovery-code-check>`: reads the shape of a code. What is typed stays in the field and is forgotten with the page. */
class RecoveryCodeCheckElement extends HTMLElement {
  #connected: AbortController | undefined;

  connectedCallback(): void {
    const parts = partsOf(this);
    const forget = (): void => {
      this.#forget(parts);
    };
    this.#connected = connectTypedField(parts, {
      act: () => {
        this.#check(parts);
      },
      withdraw: () => {
        this.#withdraw(parts);
      },
      forget,
    });
    parts.example.addEventListener(
      'click',
      () => {
        forget();
        parts.field.value = parts.example.value;
        parts.field.focus();
      },
      { signal: this.#connected.signal },
    );
  }

  disconnectedCallback(): void {
    this.#connected?.abort();
  }

  #check(parts: Parts): void {
    const check = checkRecoveryCode(parts.field.value);
    // A second press after a list was cleared away must not wipe what was said about it.
    if (check.verdict === 'empty' && this.dataset['verdict'] === 'list') return;
    if (check.verdict === 'list') parts.field.value = '';
    this.#show(parts, check);
  }

  #show(parts: Parts, check: RecoveryCodeCheck): void {
    const { verdict, action, readAs, more } = sentencesFor(check, parts.texts, parts.language);
    parts.status.replaceChildren(
      paragraph(verdict, 'verdict'),
      ...(readAs === undefined ? [] : [paragraph(readAs, 'read-as')]),
      ...(action === undefined ? [] : [paragraph(action, 'action')]),
      ...more.map((sentence) => paragraph(sentence)),
    );
    parts.drawing.replaceChildren(...drawingOf(check, parts.texts));
    const kind = adviceKindOf(check);
    for (const advice of parts.advice) advice.hidden = advice.dataset['advice'] !== kind;
    parts.clear.hidden = parts.field.value === '';
    // Last, so that who waits for it finds everything else in place.
    this.dataset['verdict'] = check.verdict;
    parts.status.scrollIntoView({ block: 'nearest' });
  }

  #forget(parts: Parts): void {
    parts.field.value = '';
    parts.clear.hidden = true;
    this.#withdraw(parts);
  }

  #withdraw(parts: Parts): void {
    if (this.dataset['verdict'] === undefined) return;
    parts.status.replaceChildren();
    parts.drawing.replaceChildren();
    for (const advice of parts.advice) advice.hidden = true;
    delete this.dataset['verdict'];
  }
}

interface Parts extends TypedField {
  readonly example: HTMLButtonElement;
  readonly status: HTMLElement;
  readonly drawing: HTMLElement;
  readonly advice: readonly HTMLElement[];
  readonly texts: RecoveryCodeAnswers;
  readonly language: string;
}

function partsOf(root: HTMLElement): Parts {
  const part = partFinder(root);
  return {
    ...typedFieldOf(root),
    example: part('example', HTMLButtonElement),
    status: part('status', HTMLElement),
    drawing: part('drawing', HTMLElement),
    advice: [...root.querySelectorAll<HTMLElement>('[data-advice]')],
    texts: dataOf(root, 'texts') as RecoveryCodeAnswers,
    language: languageOf(root),
  };
}

function drawingOf(check: RecoveryCodeCheck, texts: RecoveryCodeAnswers): readonly HTMLElement[] {
  if (check.verdict === 'list') return drawRows(check.rows, texts);
  if (check.verdict !== 'lookalikes' && check.verdict !== 'not-a-code') return [];
  return check.wrong.length === 0 ? [] : drawPlaces(check.characters, check.wrong);
}

customElements.define('recovery-code-check', RecoveryCodeCheckElement);
