import { LONGEST_FIELD } from '../../checks/case-file/secrets.ts';
import { STORED_KEY } from '../../checks/case-file/stored.ts';
import {
  EMPTY,
  saysTheSame,
  withChanged,
  withEntryMoved,
  withNew,
  withoutEntry,
} from '../../checks/case-file/timeline.ts';
import type { Entry, Timeline } from '../../checks/case-file/timeline.ts';
import { interpolate } from '../../i18n/format.ts';
import { randomName } from '../random-name.ts';
import { storageItem } from '../local-storage.ts';
import { ENTRY_ACTIONS } from './entries-view.ts';
import { KeptFile } from './kept-file.ts';
import type { Outcome } from './kept-file.ts';
import { askBeforeLeaving } from './leaving.ts';
import type { Parts } from './page-parts.ts';
import { TakeAway } from './take-away.ts';
import { CaseFileView } from './view.ts';

const ID_BYTES = 8;
const FAULT_SENTENCES = { empty: 'empty', 'bad-day': 'badDay', 'too-long': 'tooLong' } as const;

/** A case file while its element is on the page. */
export class CaseFile {
  readonly #parts: Parts;
  readonly #view: CaseFileView;
  readonly #takeAway: TakeAway;
  readonly #kept = new KeptFile(storageItem(STORED_KEY));
  readonly #connected = new AbortController();
  #timeline: Timeline = EMPTY;
  /** Whether the store holds the entries as they are. */
  #isStored = false;
  #deleted: { readonly entry: Entry; readonly place: number } | undefined;

  /**
   * Brings the page to life.
   *
   * @param root - the tool's element; it gets the verdicts.
   * @param parts - its parts.
   */
  constructor(root: HTMLElement, parts: Parts) {
    this.#parts = parts;
    this.#view = new CaseFileView(root, parts);
    this.#takeAway = new TakeAway(parts, this.#view);
    this.#listen(root);
    // A browser may fill the fields in again when the page is loaded anew.
    parts.form.clear(new Date());
    parts.needsScript.hidden = true;
    parts.controls.hidden = false;
    this.#takeIn(this.#kept.open());
  }

  /** Ends everything that listens. */
  end(): void {
    this.#connected.abort();
    askBeforeLeaving(false);
  }

  #listen(root: HTMLElement): void {
    const { form, fields, keep } = this.#parts;
    const { signal } = this.#connected;
    const press = ({ target }: Event): void => {
      if (target instanceof HTMLElement) this.#press(target);
    };
    const typed = (): void => {
      // What is asked or said about is no longer what stands there.
      this.#view.ask([]);
      this.#view.withdrawReason();
      this.#refresh();
    };
    const renew = (): void => {
      form.renew(new Date());
    };
    const hear = (isMeant: boolean): void => {
      const outcome = isMeant ? this.#kept.sync(this.#timeline) : undefined;
      if (outcome !== undefined) this.#takeIn(outcome);
    };
    const stored = ({ key }: StorageEvent): void => {
      // Without a key the whole store was emptied.
      hear(key === null || key === STORED_KEY);
    };
    const shown = ({ persisted }: PageTransitionEvent): void => {
      // Until now a browser may have ticked again what was ticked when the page was left.
      keep.checked = this.#kept.keeping;
      hear(persisted);
    };
    root.addEventListener('click', press, { signal });
    fields.addEventListener('input', typed, { signal });
    form.tried.addEventListener('focus', renew, { signal });
    window.addEventListener('storage', stored, { signal });
    window.addEventListener('pageshow', shown, { signal });
  }

  #press(pressed: HTMLElement): void {
    const part = pressed.dataset['part'];
    if (part === 'add') this.#add(false);
    else if (part === 'keep-anyway') this.#add(true);
    else if (part === 'let-me-change') this.#letChange();
    else if (part === 'cancel') this.#cancel();
    else if (part === 'undo') this.#undo();
    else if (part === 'keep') this.#keep();
    else if (part === 'copy') void this.#copy();
    else if (part === 'download') this.#download();
    else if (part === 'print') print();
    else if (part === 'show') this.#takeAway.toggle(this.#timeline);
    else if (part === 'wipe') this.#view.askBeforeWiping(true);
    else if (part === 'wipe-no') this.#view.askBeforeWiping(false);
    else if (part === 'wipe-yes') this.#wipe();
    else this.#act(pressed);
  }

  #add(evenSecrets: boolean): void {
    const { form, texts } = this.#parts;
    const { fault } = form;
    const secrets = evenSecrets || fault !== undefined ? [] : form.secrets;
    this.#view.ask(secrets);
    if (fault !== undefined) {
      const sentence = interpolate(texts.answers[FAULT_SENTENCES[fault]], { most: LONGEST_FIELD });
      this.#view.sayAt(fault, sentence, form.firstToChange, true);
      return;
    }
    if (secrets.length > 0) {
      this.#view.say('warned', texts.answers.warned);
      return;
    }
    const { changing } = form;
    const words = form.read();
    const id = changing !== undefined && saysTheSame(changing, words) ? changing.id : randomName(ID_BYTES);
    form.clear(new Date());
    if (changing === undefined) {
      this.#change(withNew(this.#timeline, id, words), 'added', id);
      form.add.focus();
    } else {
      this.#change(withChanged(this.#timeline, changing.id, id, words), 'changed', id);
      this.#view.focus(id, 'edit');
    }
  }

  #letChange(): void {
    const field = this.#parts.form.firstToChange;
    this.#view.ask([]);
    field.focus();
  }

  #cancel(): void {
    const { form } = this.#parts;
    const { changing } = form;
    this.#view.ask([]);
    this.#view.withdrawReason();
    form.clear(new Date());
    this.#refresh();
    if (changing === undefined) form.tried.focus();
    else this.#view.focus(changing.id, 'edit');
  }

  /** Does what a button of an entry is for. */
  #act(pressed: HTMLElement): void {
    const action = ENTRY_ACTIONS.find((known) => known === pressed.dataset['do']);
    const id = pressed.closest<HTMLElement>('[data-entry]')?.dataset['entry'];
    const place = this.#placeOf(id);
    const entry = this.#timeline.entries[place];
    if (action === undefined || entry === undefined) return;
    if (action === 'edit') this.#edit(entry, place);
    else if (action === 'delete') {
      this.#deleted = { entry, place };
      this.#change(withoutEntry(this.#timeline, entry.id), 'deleted', entry.id, place + 1);
      this.#parts.undo.focus();
    } else {
      const moved = withEntryMoved(this.#timeline, entry.id, action === 'up' ? -1 : 1);
      this.#change(moved, 'moved', entry.id);
      this.#view.focus(entry.id, action);
    }
  }

  #edit(entry: Entry, place: number): void {
    const { form, texts } = this.#parts;
    if (form.isUnsaved) {
      this.#view.sayAt('unfinished', texts.answers.unfinished, form.firstToChange, false);
      return;
    }
    form.change(entry, place + 1);
    this.#refresh();
  }

  #undo(): void {
    if (this.#deleted === undefined) return;
    const { entry, place } = this.#deleted;
    const id = randomName(ID_BYTES);
    this.#change(withNew(this.#timeline, id, entry, place), 'restored', id);
    this.#view.focus(id, 'delete');
  }

  /** Shows the entries as they are now, keeps them where that is wanted, and says what was done. */
  #change(
    timeline: Timeline,
    done: 'added' | 'changed' | 'moved' | 'deleted' | 'restored',
    id: string,
    oldPlace = 0,
  ): void {
    if (done !== 'deleted') this.#deleted = undefined;
    this.#takeAway.hide();
    const outcome = this.#kept.sync(timeline);
    this.#show(outcome);
    const place = this.#placeOf(id) + 1 || oldPlace;
    const sentence = interpolate(this.#parts.texts.answers[done], { place });
    const verdict = outcome.trouble === undefined ? done : 'not-saved';
    this.#view.say(verdict, sentence, ...this.#about(outcome));
  }

  #keep(): void {
    const { answers } = this.#parts.texts;
    if (this.#parts.keep.checked) {
      const outcome = this.#kept.start(this.#timeline);
      this.#show(outcome);
      const isKept = outcome.trouble === undefined;
      this.#view.say(
        isKept ? 'saved' : 'not-saved',
        ...(isKept ? [answers.saved] : []),
        ...this.#about(outcome),
      );
    } else {
      const isLeft = this.#kept.stop() !== undefined;
      this.#isStored &&= isLeft;
      this.#refresh();
      this.#view.say(isLeft ? 'not-wiped' : 'not-kept', isLeft ? answers.wipeFailed : answers.notKept);
    }
  }

  /** Takes in what came from the store without being asked for. */
  #takeIn(outcome: Outcome): void {
    this.#show(outcome);
    // Who has asked for nothing need not hear that the store is forbidden.
    const isTrouble =
      outcome.trouble !== undefined && (this.#kept.keeping || outcome.trouble !== 'forbidden');
    if (isTrouble || outcome.merged) {
      this.#view.say(isTrouble ? 'not-saved' : 'merged', ...this.#about(outcome));
    }
  }

  #show({ timeline, trouble }: Outcome): void {
    this.#timeline = timeline;
    this.#isStored = this.#kept.keeping && trouble === undefined;
    this.#refresh();
    if (trouble === 'unreadable' || trouble === 'other-version') this.#takeAway.show(this.#kept.rawText());
  }

  #about({ trouble, merged }: Outcome): readonly string[] {
    const { answers } = this.#parts.texts;
    return [
      ...(trouble === undefined ? [] : [answers.troubles[trouble]]),
      ...(merged ? [answers.merged] : []),
    ];
  }

  async #copy(): Promise<void> {
    await this.#takeAway.copy(this.#timeline);
    this.#refresh();
  }

  #download(): void {
    this.#takeAway.download(this.#timeline);
    this.#refresh();
  }

  #wipe(): void {
    const trouble = this.#kept.stop();
    this.#timeline = EMPTY;
    this.#deleted = undefined;
    this.#isStored = false;
    this.#parts.form.clear(new Date());
    this.#takeAway.hide();
    this.#view.ask([]);
    this.#view.askBeforeWiping(false);
    this.#refresh();
    const { wiped, wipeFailed } = this.#parts.texts.answers;
    // A store that cannot be read holds nothing of ours.
    const isLeft = trouble !== undefined && this.#kept.rawText() !== '';
    this.#view.say(isLeft ? 'not-wiped' : 'wiped', isLeft ? wipeFailed : wiped);
  }

  #placeOf(id: string | undefined): number {
    return this.#timeline.entries.findIndex((entry) => entry.id === id);
  }

  #refresh(): void {
    const { form, undo, keep } = this.#parts;
    this.#view.draw(this.#timeline);
    undo.hidden = this.#deleted === undefined;
    keep.checked = this.#kept.keeping;
    const isSafe =
      this.#timeline.entries.length === 0 || this.#isStored || this.#takeAway.has(this.#timeline);
    askBeforeLeaving(!isSafe || form.isUnsaved);
  }
}
