import { dataOf, languageOf, partFinder } from '../element-parts.ts';
import { FieldReason } from './field-reason.ts';
import { EntryForm } from './form.ts';
import type { CaseFileScriptStrings } from './case-file-strings.ts';

/** The parts of the page that the script works with. */
export type Parts = ReturnType<typeof partsOf>;

/**
 * Finds the parts of a case file.
 *
 * @param root - the tool's element.
 * @returns its parts and texts.
 * @throws Error when one is missing.
 */
export function partsOf(root: HTMLElement) {
  const part = partFinder(root);
  const texts = dataOf(root, 'texts') as CaseFileScriptStrings;
  const button = (name: string): HTMLButtonElement => part(name, HTMLButtonElement);
  const block = (name: string): HTMLElement => part(name, HTMLElement);
  return {
    texts,
    language: languageOf(root),
    form: new EntryForm(part, texts.form),
    fields: block('fields'),
    reason: new FieldReason(block('reason')),
    controls: block('controls'),
    needsScript: block('needs-script'),
    status: block('status'),
    undo: button('undo'),
    load: button('load'),
    question: block('question'),
    kinds: [...root.querySelectorAll<HTMLElement>('[data-kind]')],
    letMeChange: button('let-me-change'),
    list: block('list'),
    none: block('none'),
    keep: part('keep', HTMLInputElement),
    saving: block('saving'),
    show: button('show'),
    textField: block('text-field'),
    text: part('text', HTMLTextAreaElement),
    wipe: button('wipe'),
    wipeQuestion: block('wipe-question'),
    wipeNo: button('wipe-no'),
    rows: block('rows'),
    tableCaption: block('table-caption'),
  };
}
