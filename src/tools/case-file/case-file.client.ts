import { STORED_KEY } from './check/stored.ts';
import { ENTRY_ACTIONS } from './entries-view.client.ts';
import { EntryActs } from './entry-acts.client.ts';
import { askBeforeLeaving } from './ask-before-leaving.client.ts';
import { ListOnPage } from './list-on-page.client.ts';
import type { Parts } from './case-file-parts.client.ts';
import { CaseFileView } from './case-file-view.client.ts';

/** A case file while its element is on the page. */
export class CaseFile {
  readonly #list: ListOnPage;
  readonly #acts: EntryActs;
  /** What pressing a part of the page does, by the part's name. */
  readonly #onPress: Readonly<Record<string, () => void>>;
  readonly #connected = new AbortController();

  /**
   * Brings the page to life.
   *
   * @param root - the tool's element; it gets the verdicts.
   */
  constructor(root: HTMLElement, parts: Parts) {
    const view = new CaseFileView(root, parts);
    const list = new ListOnPage(parts, view);
    const acts = new EntryActs(list, parts, view);
    this.#list = list;
    this.#acts = acts;
    this.#onPress = {
      add: acts.add,
      'keep-anyway': acts.addEvenSecrets,
      'let-me-change': acts.letChange,
      cancel: acts.cancel,
      undo: acts.undo,
      load: list.load,
      keep: list.keep,
      copy: () => void list.takeAway.copy(),
      download: list.takeAway.download,
      print,
      show: list.takeAway.toggle,
      wipe: () => {
        view.askBeforeWiping(true);
      },
      'wipe-no': () => {
        view.askBeforeWiping(false);
      },
      'wipe-yes': list.wipe,
    };
    this.#listen(root, parts, view);
    // A browser may fill the fields in again when the page is loaded anew.
    parts.form.clear(new Date());
    parts.needsScript.hidden = true;
    parts.controls.hidden = false;
    list.open();
  }

  /** Ends everything that listens. */
  end(): void {
    this.#connected.abort();
    askBeforeLeaving(false);
  }

  #listen(root: HTMLElement, { form, fields }: Parts, view: CaseFileView): void {
    const { signal } = this.#connected;
    const press = ({ target }: Event): void => {
      if (target instanceof HTMLElement) this.#press(target);
    };
    const typed = (): void => {
      // What is asked or said about is no longer what stands there.
      view.ask([]);
      view.withdrawReason();
      this.#list.refresh();
    };
    const renew = (): void => {
      form.renew(new Date());
    };
    const stored = ({ key }: StorageEvent): void => {
      // Without a key the whole store was emptied.
      if (key === null || key === STORED_KEY) this.#list.hear();
    };
    const shown = ({ persisted }: PageTransitionEvent): void => {
      // Until now a browser may have ticked again what was ticked when the page was left.
      this.#list.refresh();
      if (persisted) this.#list.hear();
    };
    root.addEventListener('click', press, { signal });
    fields.addEventListener('input', typed, { signal });
    form.tried.addEventListener('focus', renew, { signal });
    window.addEventListener('storage', stored, { signal });
    window.addEventListener('pageshow', shown, { signal });
  }

  #press(pressed: HTMLElement): void {
    const handle = this.#onPress[pressed.dataset['part'] ?? ''];
    handle?.();
    const action = ENTRY_ACTIONS.find((known) => known === pressed.dataset['do']);
    const id = pressed.closest<HTMLElement>('[data-entry]')?.dataset['entry'];
    const place = this.#list.placeOf(id);
    const entry = this.#list.timeline[place];
    if (action !== undefined && entry !== undefined) this.#acts.act(action, entry, place);
  }
}
