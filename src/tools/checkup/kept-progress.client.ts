import { readProgress, writeProgress } from './check/progress.ts';
import type { Progress } from './check/progress.ts';
import type { StorageItem, StorageTrouble } from '../kit/local-storage.client.ts';

/** Why a tick is on the page only. */
export type ProgressTrouble = StorageTrouble | 'unreadable';

const NOTHING: Progress = { done: [] };

/** The progress of a checkup, in the browser's store where that works and on the page in any case. */
export class KeptProgress {
  readonly #item: StorageItem;
  #progress = NOTHING;
  /** Whether the store lags behind the page. */
  #isUnsaved = false;

  constructor(item: StorageItem) {
    this.#item = item;
  }

  /** What was done, as far as this page knows. */
  get progress(): Progress {
    return this.#progress;
  }

  /**
   * Takes up what is kept, when the page opens or another tab has changed it. What is on this page only stays.
   *
   * @returns why it cannot be read; undefined when it can, or when there is nothing.
   */
  read(): ProgressTrouble | undefined {
    const found = this.#item.read();
    if ('trouble' in found) return found.trouble;
    const stored = readProgress(found.text);
    if (stored.is === 'unreadable') return 'unreadable';
    if (!this.#isUnsaved) this.#progress = stored.is === 'progress' ? stored.progress : NOTHING;
    return undefined;
  }

  /**
   * Makes one change to what is kept now, so that what another tab changed meanwhile stays.
   *
   * @param change - the change.
   * @returns why it is on the page only; undefined when it is kept.
   */
  change(change: (progress: Progress) => Progress): ProgressTrouble | undefined {
    const unread = this.read();
    this.#progress = change(this.#progress);
    const trouble = unread ?? this.#item.write(writeProgress(this.#progress));
    this.#isUnsaved = trouble !== undefined;
    return trouble;
  }

  /**
   * Forgets everything, here and in the store.
   *
   * @returns whether something is still in the store.
   */
  forget(): boolean {
    this.#progress = NOTHING;
    this.#isUnsaved = false;
    if (this.#item.clear() === undefined) return false;
    const found = this.#item.read();
    // A store that cannot be read holds nothing of ours.
    return 'text' in found && found.text !== null;
  }
}
