import { LONGEST_FIELD } from './check/secrets.ts';
import { saysTheSame, withChanged, withEntryMoved, withNew, withoutEntry } from './check/timeline.ts';
import type { Entry } from './check/timeline.ts';
import { interpolate } from '../../i18n/format.ts';
import { randomName } from '../kit/random-name.ts';
import type { EntryAction } from './entries-view.client.ts';
import type { ListOnPage } from './list-on-page.client.ts';
import type { Parts } from './case-file-parts.client.ts';
import type { CaseFileView } from './case-file-view.client.ts';

const ID_BYTES = 8;
const FAULT_SENTENCES = { empty: 'empty', 'bad-day': 'badDay', 'too-long': 'tooLong' } as const;

/** Everything that a reader does with an entry. */
export class EntryActs {
  readonly #list: ListOnPage;
  readonly #parts: Parts;
  readonly #view: CaseFileView;

  constructor(list: ListOnPage, parts: Parts, view: CaseFileView) {
    this.#list = list;
    this.#parts = parts;
    this.#view = view;
  }

  /** Adds what stands in the fields, or puts it in the place of the entry that is being changed. */
  readonly add = (): void => {
    const { form, texts } = this.#parts;
    const secrets = form.fault === undefined ? form.secrets : [];
    if (secrets.length === 0) {
      this.addEvenSecrets();
      return;
    }
    this.#view.ask(secrets);
    this.#view.say('warned', texts.answers.warned);
  };

  /** Adds it whatever it looks like. */
  readonly addEvenSecrets = (): void => {
    const { form, texts } = this.#parts;
    const { fault, changing } = form;
    this.#view.ask([]);
    if (fault !== undefined) {
      const sentence = interpolate(texts.answers[FAULT_SENTENCES[fault]], { most: LONGEST_FIELD });
      this.#view.sayAt(fault, sentence, form.firstToChange, true);
      return;
    }
    const words = form.read();
    const id = changing !== undefined && saysTheSame(changing, words) ? changing.id : randomName(ID_BYTES);
    form.clear(new Date());
    if (changing === undefined) {
      this.#list.change((timeline) => withNew(timeline, id, words), { done: 'added', id });
      form.add.focus();
      this.#view.bringIntoSight(id);
    } else {
      this.#list.change((timeline) => withChanged(timeline, changing.id, id, words), { done: 'changed', id });
      this.#view.focus(id, 'edit');
    }
  };

  /** Goes back to the fields, to what looks like a secret. */
  readonly letChange = (): void => {
    const field = this.#parts.form.firstToChange;
    this.#view.ask([]);
    field.focus();
  };

  /** Empties the fields, or leaves the entry as it was. */
  readonly cancel = (): void => {
    const { form } = this.#parts;
    const { changing } = form;
    this.#view.ask([]);
    this.#view.withdrawReason();
    form.clear(new Date());
    this.#list.refresh();
    if (changing === undefined) form.tried.focus();
    else this.#view.focus(changing.id, 'edit');
  };

  /**
   * Does what a button of an entry is for.
   *
   * @param place - of the entry, counted from 0.
   */
  act(action: EntryAction, entry: Entry, place: number): void {
    const { id } = entry;
    if (action === 'edit') this.#edit(entry, place);
    else if (action === 'delete') {
      const deleted = { entry, place };
      this.#list.change((timeline) => withoutEntry(timeline, id), { done: 'deleted', id, deleted });
      this.#parts.undo.focus();
    } else {
      this.#list.change((timeline) => withEntryMoved(timeline, id, action === 'up' ? -1 : 1), {
        done: 'moved',
        id,
      });
      this.#view.focus(id, action);
    }
  }

  /** Puts the entry back that was deleted last. */
  readonly undo = (): void => {
    const { deleted } = this.#list;
    if (deleted === undefined) return;
    const { entry, place } = deleted;
    const id = randomName(ID_BYTES);
    this.#list.change((timeline) => withNew(timeline, id, entry, place), { done: 'restored', id });
    this.#view.focus(id, 'delete');
  };

  #edit(entry: Entry, place: number): void {
    const { form, texts } = this.#parts;
    if (form.isUnsaved) {
      this.#view.sayAt('unfinished', texts.answers.unfinished, form.firstToChange, false);
      return;
    }
    form.change(entry, place + 1);
    this.#list.refresh();
  }
}
