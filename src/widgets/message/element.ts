import { lookUpMessage } from '../../checks/message.ts';
import { readScreens } from './screens.ts';
import type { ShownScreen, ShownScreens } from './screens.ts';
import { sentencesFor } from './sentences.ts';
import type { Said } from './sentences.ts';
import type { MessageAnswers } from './texts.ts';

/** `<message-lookup>`: says which screen a text belongs to. What is typed stays in the field and is forgotten with the page. */
class MessageLookupElement extends HTMLElement {
  #connected: AbortController | undefined;

  connectedCallback(): void {
    const parts = partsOf(this);
    const connected = new AbortController();
    this.#connected = connected;
    const { signal } = connected;
    const forget = (): void => {
      this.#forget(parts);
    };

    parts.lookUp.addEventListener(
      'click',
      () => {
        this.#lookUp(parts);
      },
      { signal },
    );
    parts.field.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
        event.preventDefault();
        this.#lookUp(parts);
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

  #lookUp(parts: Parts): void {
    const found = lookUpMessage(parts.field.value, parts.screens.index);
    const said = sentencesFor(found, parts.screens.byId, parts.texts);
    parts.status.replaceChildren(...statusOf(said));
    parts.links.replaceChildren(...said.links.map(link));
    for (const block of parts.instead) block.hidden = block.dataset['instead'] !== said.instead;
    parts.clear.hidden = parts.field.value === '';
    this.toggleAttribute('data-stop', said.warning !== undefined || said.instead === 'foreign-host');
    // Last, so that who waits for it finds everything else in place.
    this.dataset['verdict'] = found.verdict;
    parts.status.scrollIntoView({ block: 'nearest' });
  }

  #forget(parts: Parts): void {
    parts.field.value = '';
    parts.status.replaceChildren();
    parts.links.replaceChildren();
    for (const block of parts.instead) block.hidden = true;
    parts.clear.hidden = true;
    this.removeAttribute('data-stop');
    delete this.dataset['verdict'];
  }
}

interface Parts {
  readonly field: HTMLTextAreaElement;
  readonly lookUp: HTMLButtonElement;
  readonly clear: HTMLButtonElement;
  readonly controls: HTMLElement;
  readonly needsScript: HTMLElement;
  readonly status: HTMLElement;
  readonly links: HTMLElement;
  readonly instead: readonly HTMLElement[];
  readonly texts: MessageAnswers;
  readonly screens: ShownScreens;
}

function partsOf(root: HTMLElement): Parts {
  const part = <Part extends HTMLElement>(name: string, kind: new () => Part): Part => {
    const found = root.querySelector(`[data-part="${name}"]`);
    if (!(found instanceof kind)) throw new Error(`message-lookup has no part "${name}"`);
    return found;
  };
  const data = (name: string): unknown => JSON.parse(root.querySelector(`[data-${name}]`)?.textContent ?? '');
  return {
    field: part('field', HTMLTextAreaElement),
    lookUp: part('look-up', HTMLButtonElement),
    clear: part('clear', HTMLButtonElement),
    controls: part('controls', HTMLElement),
    needsScript: part('needs-script', HTMLElement),
    status: part('status', HTMLElement),
    links: part('links', HTMLElement),
    instead: [...root.querySelectorAll<HTMLElement>('[data-instead]')],
    texts: data('texts') as MessageAnswers,
    screens: readScreens(data('screens') as readonly ShownScreen[]),
  };
}

function statusOf({ warning, verdict, title, first, quote, more }: Said): readonly HTMLElement[] {
  return [
    ...(warning === undefined ? [] : [paragraph(warning, 'warning')]),
    paragraph(verdict, 'verdict'),
    ...(title === undefined ? [] : [paragraph(title, 'name')]),
    ...(first === undefined ? [] : [paragraph(first, 'first')]),
    ...(quote === undefined ? [] : [quotation(quote)]),
    ...more.map((sentence) => paragraph(sentence)),
  ];
}

function paragraph(sentence: string, className = ''): HTMLElement {
  const made = document.createElement('p');
  made.className = className;
  made.textContent = sentence;
  return made;
}

function quotation({ before, text, language }: NonNullable<Said['quote']>): HTMLElement {
  const made = paragraph(`${before} `);
  const quote = document.createElement('q');
  quote.lang = language;
  quote.textContent = text;
  made.append(quote);
  return made;
}

function link({ text, address }: Said['links'][number]): HTMLElement {
  const made = document.createElement('p');
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.textContent = text;
  made.append(anchor);
  return made;
}

customElements.define('message-lookup', MessageLookupElement);
