import { STORED_KEY } from './check/stored.ts';
import type { Entry, Timeline } from './check/timeline.ts';
import { interpolate } from '../../i18n/format.ts';
import { storageItem } from '../kit/local-storage.client.ts';
import { KeptFile } from './kept-file.client.ts';
import type { Outcome } from './kept-file.client.ts';
import { askBeforeLeaving } from './ask-before-leaving.client.ts';
import type { Parts } from './case-file-parts.client.ts';
import { TakeAway } from './take-away.client.ts';
import type { CaseFileView } from './case-file-view.client.ts';

/** What was done to an entry. */
interface Deed {
  readonly done: 'added' | 'changed' | 'moved' | 'deleted' | 'restored';
  readonly id: string;
  /** An entry that can be put back, and its place, counted from 0. */
  readonly deleted?: { readonly entry: Entry; readonly place: number };
}

/** The list as the page shows it: kept where that is wanted, taken along, wiped, and each of that told. */
export class ListOnPage {
  readonly takeAway: TakeAway;
  readonly #kept = new KeptFile(storageItem(STORED_KEY));
  readonly #parts: Parts;
  readonly #view: CaseFileView;
  /** The entry that was deleted just now. */
  deleted: Deed['deleted'];

  constructor(parts: Parts, view: CaseFileView) {
    this.#parts = parts;
    this.#view = view;
    this.takeAway = new TakeAway(parts, view, this.#kept, this.refresh);
  }

  get timeline(): Timeline {
    return this.#kept.timeline;
  }

  /** @returns the place of an entry, counted from 0; -1 where there is none. */
  placeOf(id: string | undefined): number {
    return this.timeline.findIndex((entry) => entry.id === id);
  }

  /** Takes up what is kept. */
  open(): void {
    this.#takeIn(this.#kept.open());
  }

  /** Takes up what another tab has changed; where words wait in the fields, only when the reader wants it. */
  hear(): void {
    const { form, load, texts } = this.#parts;
    if (form.isUnsaved && this.#kept.isBehind) {
      load.hidden = false;
      this.#view.say('other-tab', texts.answers.otherTab);
    } else this.#takeIn(this.#kept.change());
  }

  readonly load = (): void => {
    this.#takeIn(this.#kept.change());
    this.#parts.form.tried.focus();
  };

  /** Makes a change, keeps it where that is wanted, and says what was done. */
  change(change: (timeline: Timeline) => Timeline, { done, id, deleted }: Deed): void {
    this.deleted = deleted;
    this.takeAway.hide();
    const outcome = this.#kept.change(change);
    this.#show(outcome.trouble);
    const place = 1 + (deleted?.place ?? this.placeOf(id));
    const verdict = outcome.trouble === undefined ? done : 'not-saved';
    // What another tab has deleted meanwhile has no place to be told.
    const said = place === 0 ? [] : [interpolate(this.#parts.texts.answers[done], { place })];
    this.#view.say(verdict, ...said, ...this.#about(outcome));
  }

  readonly keep = (): void => {
    const { keep, texts } = this.#parts;
    const { saved, wipeFailed, notKept } = texts.answers;
    if (keep.checked) {
      const outcome = this.#kept.start();
      this.#show(outcome.trouble);
      if (outcome.trouble === undefined) this.#view.say('saved', saved, ...this.#about(outcome));
      else this.#view.say('not-saved', ...this.#about(outcome));
    } else {
      const isLeft = this.#kept.stop() !== undefined;
      this.#show();
      this.#view.say(isLeft ? 'not-wiped' : 'not-kept', isLeft ? wipeFailed : notKept);
    }
  };

  readonly wipe = (): void => {
    const { form, texts } = this.#parts;
    const trouble = this.#kept.wipe();
    this.deleted = undefined;
    form.clear(new Date());
    this.takeAway.hide();
    this.#view.ask([]);
    this.#view.askBeforeWiping(false);
    this.#show();
    const { wiped, wipeFailed } = texts.answers;
    // A store that cannot be read holds nothing of ours.
    const isLeft = trouble !== undefined && this.#kept.rawText() !== '';
    this.#view.say(isLeft ? 'not-wiped' : 'wiped', isLeft ? wipeFailed : wiped);
  };

  /** Shows how things stand. */
  readonly refresh = (): void => {
    const { form, keep, undo } = this.#parts;
    this.#view.draw(this.timeline);
    undo.hidden = this.deleted === undefined;
    keep.checked = this.#kept.keeping;
    const isSafe = this.timeline.length === 0 || this.#kept.isStored || this.takeAway.hasAll;
    askBeforeLeaving(!isSafe || form.isUnsaved);
  };

  /** Takes in what came from the store without being asked for. */
  #takeIn(outcome: Outcome): void {
    const { trouble, fromOtherTab } = outcome;
    this.#show(outcome.trouble);
    // Who has asked for nothing need not hear that the store is forbidden.
    const isTrouble = trouble !== undefined && (this.#kept.keeping || trouble !== 'forbidden');
    if (isTrouble || fromOtherTab)
      this.#view.say(isTrouble ? 'not-saved' : 'other-tab', ...this.#about(outcome));
  }

  #show(trouble?: Outcome['trouble']): void {
    this.#parts.load.hidden = true;
    this.refresh();
    if (trouble === 'unreadable' || trouble === 'other-version') this.takeAway.show(this.#kept.rawText());
  }

  #about({ trouble, fromOtherTab }: Outcome): readonly string[] {
    const { otherTab, troubles } = this.#parts.texts.answers;
    return [...(trouble === undefined ? [] : [troubles[trouble]]), ...(fromOtherTab ? [otherTab] : [])];
  }
}
