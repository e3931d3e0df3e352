import { checkRecoveryCode } from '../../checks/recovery-code.ts';
import type { RecoveryCodeCheck } from '../../checks/recovery-code.ts';
import { drawPlaces, drawRows } from './drawing.ts';
import { sentencesFor } from './sentences.ts';
import type { RecoveryCodeAnswers } from './texts.ts';

/** `<recovery-code-check>`: reads the shape of a code. What is typed stays in the field and is forgotten with the page. */
class RecoveryCodeCheckElement extends HTMLElement {
  #connected: AbortController | undefined;

  connectedCallback(): void {
    const parts = partsOf(this);
    const connected = new AbortController();
    this.#connected = connected;
    const { signal } = connected;
    const forget = (): void => {
      this.#forget(parts);
    };

    parts.check.addEventListener(
      'click',
      () => {
        this.#check(parts);
      },
      { signal },
    );
    parts.field.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
        event.preventDefault();
        this.#check(parts);
      },
      { signal },
    );
    parts.example.addEventListener(
      'click',
      () => {
        forget();
        parts.field.value = parts.example.value;
        parts.field.focus();
      },
      { signal },
    );
    parts.clear.addEventListener(
      'click',
      () => {
        forget();
        parts.field.focus();
      },
      { signal },
    );
    window.addEventListener('pagehide', forget, { signal });
    window.addEventListener(
      'pageshow',
      (event) => {
        if (event.persisted) forget();
      },
      { signal },
    );

    // A browser may fill the field in again when the page is loaded anew.
    parts.field.value = '';
    parts.needsScript.hidden = true;
    parts.controls.hidden = false;
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
    const { verdict, readAs, more } = sentencesFor(check, parts.texts, parts.language);
    parts.status.replaceChildren(
      paragraph(verdict, 'verdict'),
      ...(readAs === undefined ? [] : [paragraph(readAs, 'read-as')]),
      ...more.map((sentence) => paragraph(sentence)),
    );
    parts.drawing.replaceChildren(...drawingOf(check, parts.texts));
    for (const advice of parts.advice) advice.hidden = advice.dataset['advice'] !== check.verdict;
    parts.clear.hidden = parts.field.value === '';
    // Last, so that who waits for it finds everything else in place.
    this.dataset['verdict'] = check.verdict;
    parts.status.scrollIntoView({ block: 'nearest' });
  }

  #forget(parts: Parts): void {
    parts.field.value = '';
    parts.status.replaceChildren();
    parts.drawing.replaceChildren();
    for (const advice of parts.advice) advice.hidden = true;
    parts.clear.hidden = true;
    delete this.dataset['verdict'];
  }
}

interface Parts {
  readonly field: HTMLTextAreaElement;
  readonly check: HTMLButtonElement;
  readonly example: HTMLButtonElement;
  readonly clear: HTMLButtonElement;
  readonly controls: HTMLElement;
  readonly needsScript: HTMLElement;
  readonly status: HTMLElement;
  readonly drawing: HTMLElement;
  readonly advice: readonly HTMLElement[];
  readonly texts: RecoveryCodeAnswers;
  readonly language: string;
}

function partsOf(root: HTMLElement): Parts {
  const part = <Part extends HTMLElement>(name: string, kind: new () => Part): Part => {
    const found = root.querySelector(`[data-part="${name}"]`);
    if (!(found instanceof kind)) throw new Error(`recovery-code-check has no part "${name}"`);
    return found;
  };
  return {
    field: part('field', HTMLTextAreaElement),
    check: part('check', HTMLButtonElement),
    example: part('example', HTMLButtonElement),
    clear: part('clear', HTMLButtonElement),
    controls: part('controls', HTMLElement),
    needsScript: part('needs-script', HTMLElement),
    status: part('status', HTMLElement),
    drawing: part('drawing', HTMLElement),
    advice: [...root.querySelectorAll<HTMLElement>('[data-advice]')],
    texts: JSON.parse(root.querySelector('[data-texts]')?.textContent ?? '') as RecoveryCodeAnswers,
    language: document.documentElement.lang,
  };
}

function drawingOf(check: RecoveryCodeCheck, texts: RecoveryCodeAnswers): readonly HTMLElement[] {
  if (check.verdict === 'list') return drawRows(check.rows, texts);
  if (check.verdict !== 'lookalikes' && check.verdict !== 'not-a-code') return [];
  return check.wrong.length === 0 ? [] : drawPlaces(check.characters, check.wrong, texts);
}

function paragraph(sentence: string, className = ''): HTMLElement {
  const made = document.createElement('p');
  made.className = className;
  made.textContent = sentence;
  return made;
}

customElements.define('recovery-code-check', RecoveryCodeCheckElement);
