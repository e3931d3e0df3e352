import { dataOf, languageOf, partFinder } from '../kit/element-parts.client.ts';
import { FieldReason } from './field-reason.client.ts';
import { EntryForm } from './entry-form.client.ts';
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
  return {
    texts,
    language: languageOf(root),
    form: new EntryForm(part, texts.form),
    fields: part('fields'),
    reason: new FieldReason(part('reason')),
    controls: part('controls'),
    needsScript: part('needs-script'),
    status: part('status'),
    undo: button('undo'),
    load: button('load'),
    question: part('question'),
    kinds: [...root.querySelectorAll<HTMLElement>('[data-kind]')],
    letMeChange: button('let-me-change'),
    list: part('list'),
    none: part('none'),
    keep: part('keep', HTMLInputElement),
    saving: part('saving'),
    show: button('show'),
    textField: part('text-field'),
    text: part('text', HTMLTextAreaElement),
    wipe: button('wipe'),
    wipeQuestion: part('wipe-question'),
    wipeNo: button('wipe-no'),
    rows: part('rows'),
    tableCaption: part('table-caption'),
  };
}
