import { lookUpMessage } from '../../checks/message/message-lookup.ts';
import type { KnownBeside } from '../../checks/message/message-lookup.ts';
import { dataOf, paragraph, partFinder } from '../element-parts.ts';
import { connectTypedField, typedFieldOf } from '../typed-field.ts';
import type { TypedField } from '../typed-field.ts';
import { readScreens } from './screens.ts';
import type { ShownScreen, ShownScreens } from './screens.ts';
import { sentencesFor } from './sentences.ts';
import type { Said } from './sentences.ts';
import type { MessageAnswers } from './message-strings.ts';

/** `<message-lookup>`: says which screen a text belongs to. What is typed stays in the field and is forgotten with the page. */
class MessageLookupElement extends HTMLElement {
  #connected: AbortController | undefined;

  connectedCallback(): void {
    const parts = partsOf(this);
    this.#connected = connectTypedField(parts, {
      act: () => {
        this.#lookUp(parts);
      },
      withdraw: () => {
        this.#withdraw(parts);
      },
      forget: () => {
        this.#forget(parts);
      },
    });
  }

  disconnectedCallback(): void {
    this.#connected?.abort();
  }

  #lookUp(parts: Parts): void {
    const found = lookUpMessage(parts.field.value, parts.screens.index);
    const said = sentencesFor(found, parts.screens.byId, parts.texts);
    parts.status.replaceChildren(...statusOf(said));
    parts.links.replaceChildren(...said.links.map(link));
    for (const block of parts.advice) block.hidden = block.dataset['advice'] !== said.advice;
    parts.clear.hidden = parts.field.value === '';
    this.toggleAttribute('data-stop', said.stop);
    // Last, so that who waits for it finds everything else in place.
    this.dataset['verdict'] = found.verdict;
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
    parts.links.replaceChildren();
    for (const block of parts.advice) block.hidden = true;
    this.removeAttribute('data-stop');
    delete this.dataset['verdict'];
  }
}

interface Parts extends TypedField {
  readonly status: HTMLElement;
  readonly links: HTMLElement;
  readonly advice: readonly HTMLElement[];
  readonly texts: MessageAnswers;
  readonly screens: ShownScreens;
}

function partsOf(root: HTMLElement): Parts {
  const part = partFinder(root);
  return {
    ...typedFieldOf(root),
    status: part('status', HTMLElement),
    links: part('links', HTMLElement),
    advice: [...root.querySelectorAll<HTMLElement>('[data-advice]')],
    texts: dataOf(root, 'texts') as MessageAnswers,
    screens: readScreens(
      dataOf(root, 'screens') as readonly ShownScreen[],
      dataOf(root, 'known') as KnownBeside,
    ),
  };
}

function statusOf({ warning, verdict, title, caution, first, quote, more }: Said): readonly HTMLElement[] {
  return [
    ...(warning === undefined ? [] : [paragraph(warning, 'warning')]),
    paragraph(verdict, 'verdict'),
    ...(title === undefined ? [] : [paragraph(title, 'name')]),
    ...(caution === undefined ? [] : [paragraph(caution, 'caution')]),
    ...(first === undefined ? [] : [paragraph(first, 'first')]),
    ...(quote === undefined ? [] : [quotation(quote)]),
    ...more.map((sentence) => paragraph(sentence)),
  ];
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
