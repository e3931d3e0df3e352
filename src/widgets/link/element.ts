import { checkLink } from '../../checks/link/link-check.ts';
import type { KnownAddresses } from '../../checks/link/link-check.ts';
import { dataOf, paragraph, partFinder } from '../element-parts.ts';
import { connectTypedField, typedFieldOf } from '../typed-field.ts';
import type { TypedField } from '../typed-field.ts';
import { drawAddress, drawNotes, drawOthers } from './drawing.ts';
import { sentencesFor } from './sentences.ts';
import type { LinkAnswers } from './link-strings.ts';

/** `<link-check>`: says whose an address is. What is typed stays in the field and is forgotten with the page. */
class LinkCheckElement extends HTMLElement {
  #connected: AbortController | undefined;

  connectedCallback(): void {
    const parts = partsOf(this);
    this.#connected = connectTypedField(parts, {
      act: () => {
        this.#check(parts);
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

  #check(parts: Parts): void {
    const check = checkLink(parts.field.value, parts.known);
    const said = sentencesFor(check, parts.texts);
    parts.status.replaceChildren(
      paragraph(said.verdict, 'verdict'),
      ...(said.action === undefined ? [] : [paragraph(said.action, 'action')]),
      ...said.why.map((sentence) => paragraph(sentence)),
    );
    parts.address.replaceChildren(...(said.address === undefined ? [] : drawAddress(said.address)));
    parts.notes.replaceChildren(
      ...drawNotes(said.notes),
      ...(said.others === undefined ? [] : drawOthers(said.others)),
    );
    for (const advice of parts.advice) advice.hidden = advice.dataset['advice'] !== said.advice;
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
    for (const part of [parts.status, parts.address, parts.notes]) part.replaceChildren();
    for (const advice of parts.advice) advice.hidden = true;
    delete this.dataset['verdict'];
  }
}

interface Parts extends TypedField {
  readonly status: HTMLElement;
  readonly address: HTMLElement;
  readonly notes: HTMLElement;
  readonly advice: readonly HTMLElement[];
  readonly texts: LinkAnswers;
  readonly known: KnownAddresses;
}

function partsOf(root: HTMLElement): Parts {
  const part = partFinder(root);
  return {
    ...typedFieldOf(root),
    status: part('status', HTMLElement),
    address: part('address', HTMLElement),
    notes: part('notes', HTMLElement),
    advice: [...root.querySelectorAll<HTMLElement>('[data-advice]')],
    texts: dataOf(root, 'texts') as LinkAnswers,
    known: dataOf(root, 'known') as KnownAddresses,
  };
}

customElements.define('link-check', LinkCheckElement);
