import { partFinder, showAdvice } from './element-parts.client.ts';
import { forgetWithPage } from './forget-with-page.client.ts';
import { showVerdict, withdrawVerdict } from './verdict.client.ts';
import type { Verdict } from './verdict.client.ts';

/** What a check says about a text. One without a word says that there is none yet. */
export interface TypedAnswer extends Verdict {
  readonly word: string | undefined;
  /** What is drawn below. */
  readonly drawing: readonly Node[];
  /** Name of the block of advice that fits. */
  readonly advice: string | undefined;
}

/** The field, for a tool that does more with it than to look at its text. */
export interface TypedField {
  readonly field: HTMLTextAreaElement;
  /** Empties the field, and takes the answer away. */
  readonly forget: () => void;
  /** Ends the listening. */
  readonly signal: AbortSignal;
}

/** A field takes the lines that it needs; what is longer than a mail's first lines scrolls. */
const MOST_ROWS = 9;

/**
 * A tool in which something is typed and looked at, around the markup of `TypedCheck.astro`. The button and Enter look,
 * Shift and Enter begin a new line. What was typed stays in the field, and is forgotten when it is cleared, when the
 * page is left, and when it comes back from the back/forward cache. No answer outlives the text that it is about.
 */
export abstract class TypedCheckElement extends HTMLElement {
  #connected: AbortController | undefined;

  /**
   * Finds what the check needs, before anything on the page is changed.
   *
   * @returns the check of a text; it gives undefined where what is shown is to stay.
   */
  protected abstract prepare(typed: TypedField): (text: string) => TypedAnswer | undefined;

  connectedCallback(): void {
    const part = partFinder(this);
    const field = part('field', HTMLTextAreaElement);
    const clear = part('clear');
    const act = part('act');
    const controls = part('controls');
    const needsScript = part('needs-script');
    const status = part('status');
    const drawing = part('drawing');
    const { rows } = field;
    this.#connected = new AbortController();
    const { signal } = this.#connected;

    const fit = (): void => {
      field.rows = rows;
      while (field.rows < MOST_ROWS && field.scrollHeight > field.clientHeight) field.rows += 1;
    };
    const change = (): void => {
      fit();
      if (this.dataset['verdict'] === undefined) return;
      status.replaceChildren();
      drawing.replaceChildren();
      showAdvice(this, undefined);
      withdrawVerdict(this);
      field.removeAttribute('aria-invalid');
    };
    const forget = (): void => {
      field.value = '';
      clear.hidden = true;
      change();
    };
    const askForText = (): void => {
      field.setAttribute('aria-invalid', 'true');
      field.focus();
    };
    const check = this.prepare({ field, forget, signal });
    const look = (): void => {
      const answer = check(field.value);
      if (answer !== undefined) {
        drawing.replaceChildren(...answer.drawing);
        showAdvice(this, answer.advice);
        clear.hidden = field.value === '';
        showVerdict(this, status, answer);
        if (answer.word === undefined) askForText();
      }
      fit();
    };
    const enter = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      look();
    };
    const startAgain = (): void => {
      forget();
      field.focus();
    };

    act.addEventListener('click', look, { signal });
    field.addEventListener('keydown', enter, { signal });
    field.addEventListener('input', change, { signal });
    clear.addEventListener('click', startAgain, { signal });
    forgetWithPage(forget, signal);
    // A browser may fill the field in again when the page is loaded anew.
    field.value = '';
    needsScript.hidden = true;
    controls.hidden = false;
  }

  disconnectedCallback(): void {
    this.#connected?.abort();
  }
}
