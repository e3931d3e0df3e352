import { partFinder } from './element-parts.ts';
import { forgetWithPage } from './forget-with-page.ts';

/** A field whose text is looked at when its button is pressed, and is forgotten with the page. */
export interface TypedField {
  readonly field: HTMLTextAreaElement;
  readonly act: HTMLButtonElement;
  readonly clear: HTMLButtonElement;
  readonly controls: HTMLElement;
  readonly needsScript: HTMLElement;
}

/** Finds the parts that `TypedField.astro` makes, and the text that stands there without a script. */
export function typedFieldOf(root: HTMLElement): TypedField {
  const part = partFinder(root);
  return {
    field: part('field', HTMLTextAreaElement),
    act: part('act', HTMLButtonElement),
    clear: part('clear', HTMLButtonElement),
    controls: part('controls', HTMLElement),
    needsScript: part('needs-script', HTMLElement),
  };
}

/**
 * Shows the field and listens: the button and Enter act, Shift and Enter begin a new line. What was typed is forgotten
 * when it is cleared, when the page is left, and when it comes back from the back/forward cache. No answer outlives the
 * text that it is about.
 *
 * @param parts - the field with its buttons.
 * @param doing - `act` looks at what was typed; `withdraw` takes the answer away and leaves the text; `forget` empties
 * the field and the answer.
 * @returns what ends the listening.
 */
export function connectTypedField(
  parts: TypedField,
  doing: { readonly act: () => void; readonly withdraw: () => void; readonly forget: () => void },
): AbortController {
  const connected = new AbortController();
  const { signal } = connected;
  const { rows } = parts.field;
  const fit = (): void => {
    fitRows(parts.field, rows);
  };
  const act = (): void => {
    doing.act();
    fit();
  };
  const forget = (): void => {
    doing.forget();
    fit();
  };
  parts.act.addEventListener('click', act, { signal });
  parts.field.addEventListener('input', doing.withdraw, { signal });
  parts.field.addEventListener('input', fit, { signal });
  parts.field.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      act();
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
  forgetWithPage(forget, signal);
  // A browser may fill the field in again when the page is loaded anew.
  parts.field.value = '';
  parts.needsScript.hidden = true;
  parts.controls.hidden = false;
  return connected;
}

/** A field takes the lines that it needs; what is longer than a mail's first lines scrolls. */
const MOST_ROWS = 9;

/** @param least - the lines of an empty field. */
function fitRows(field: HTMLTextAreaElement, least: number): void {
  field.rows = least;
  while (field.rows < MOST_ROWS && field.scrollHeight > field.clientHeight) field.rows += 1;
}
