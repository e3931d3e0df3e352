import { DEFAULT_LANGUAGE } from '../../i18n/languages.ts';

/** Finds a part of an element by its name and kind. */
export interface PartFinder {
  (name: string): HTMLElement;
  <Part extends HTMLElement>(name: string, kind: new () => Part): Part;
}

/**
 * Makes a finder for the parts of an element's markup. Find them all before changing anything, so that a failure leaves
 * the static text whole.
 *
 * @param root - the custom element.
 * @returns a function that gives the element with `data-part="name"`, and throws an Error naming the element and the
 * part when there is none of that kind.
 */
export function partFinder(root: HTMLElement): PartFinder {
  return (name: string, kind: new () => HTMLElement = HTMLElement) => {
    const found = root.querySelector(`[data-part="${name}"]`);
    if (!(found instanceof kind)) throw new Error(`<${root.localName}> has no part "${name}"`);
    return found;
  };
}

/**
 * Reads what the page carries for an element's script.
 *
 * @param root - the custom element.
 * @param name - the data is in `<script data-name>`.
 * @returns the data.
 * @throws SyntaxError when there is none.
 */
export function dataOf(root: HTMLElement, name: string): unknown {
  return JSON.parse(root.querySelector(`[data-${name}]`)?.textContent ?? '');
}

/** @returns the language that an element's words are in, as a BCP 47 tag. */
export function languageOf(root: HTMLElement): string {
  return root.closest('[lang]')?.getAttribute('lang') ?? DEFAULT_LANGUAGE;
}

/** Makes a paragraph of a sentence. */
export function paragraph(sentence: string, className?: string): HTMLElement {
  const made = document.createElement('p');
  if (className !== undefined) made.className = className;
  made.textContent = sentence;
  return made;
}

/** What is said: a sentence is a paragraph of its own. */
export type Line = string | HTMLElement;

/** Writes lines into the place that is announced, instead of what stands there. */
export function setStatus(status: HTMLElement, lines: readonly Line[]): void {
  status.replaceChildren(...lines.map((line) => (typeof line === 'string' ? paragraph(line) : line)));
}

/** Shows the block of that name that `AdviceBlocks.astro` makes, and hides the others. */
export function showAdvice(root: HTMLElement, name: string | undefined): void {
  for (const block of root.querySelectorAll<HTMLElement>('[data-advice]')) {
    block.hidden = block.dataset['advice'] !== name;
  }
}
