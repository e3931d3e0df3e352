import { readStored, writeStored } from '../../checks/case-file/stored.ts';
import { EMPTY, holdsTheSame, mergeTimelines, showsTheSame } from '../../checks/case-file/timeline.ts';
import type { Timeline } from '../../checks/case-file/timeline.ts';
import type { StorageItem, StorageTrouble } from '../local-storage.ts';

/** Why a case file is not kept: the store's trouble, or something there that is not ours to overwrite. */
export type KeepTrouble = StorageTrouble | 'unreadable' | 'other-version' | 'gone';

/** How things stand after reading or writing. */
export interface Outcome {
  /** What the page shows from now on. */
  readonly timeline: Timeline;
  /** Missing when the store holds it, or when nothing is to be kept. */
  readonly trouble?: KeepTrouble;
  /** Whether another tab had written something that is now in it. */
  readonly merged: boolean;
}

/**
 * The case file in the browser's store, as one tab sees it. Tabs write without asking each other, and one may read an
 * old value for a moment. So nobody overwrites: what stands there is merged with what the page shows, both ways.
 */
export class KeptFile {
  readonly #item: StorageItem;
  #keeping = false;

  /** @param item - where it is kept. */
  constructor(item: StorageItem) {
    this.#item = item;
  }

  /** Whether the reader wants it kept. */
  get keeping(): boolean {
    return this.#keeping;
  }

  /**
   * Takes up what is kept already, when the page opens.
   *
   * @returns the kept entries. Nothing kept is no trouble.
   */
  open(): Outcome {
    const kept = this.#read();
    if ('trouble' in kept) return outcome(EMPTY, kept.trouble === 'gone' ? undefined : kept.trouble);
    this.#keeping = true;
    return outcome(kept.timeline);
  }

  /**
   * Starts to keep; what another tab keeps already is merged in.
   *
   * @param timeline - what the page shows.
   * @returns how things stand.
   */
  start(timeline: Timeline): Outcome {
    const kept = this.#read();
    if ('trouble' in kept && kept.trouble !== 'gone') return outcome(timeline, kept.trouble);
    const started = 'trouble' in kept ? this.#write(timeline) : this.#merge(timeline, kept.timeline);
    this.#keeping = started.trouble === undefined;
    return started;
  }

  /**
   * Keeps a change of the page, and takes in what other tabs changed.
   *
   * @param timeline - what the page shows.
   * @returns how things stand; without trouble also when nothing is to be kept.
   */
  sync(timeline: Timeline): Outcome {
    if (!this.#keeping) return outcome(timeline);
    const kept = this.#read();
    if (!('trouble' in kept)) return this.#merge(timeline, kept.timeline);
    // Wiped or forgotten in another tab: to write it again would undo that.
    if (kept.trouble === 'gone') this.#keeping = false;
    return outcome(timeline, kept.trouble);
  }

  /**
   * Stops keeping and takes what is kept out of the store.
   *
   * @returns why something is still there; undefined when nothing is.
   */
  stop(): StorageTrouble | undefined {
    const trouble = this.#item.clear();
    if (trouble === undefined) this.#keeping = false;
    return trouble;
  }

  /** Whatever stands in the store, for a reader who wants to save it by hand. */
  rawText(): string {
    const found = this.#item.read();
    return 'text' in found ? (found.text ?? '') : '';
  }

  #read(): { readonly timeline: Timeline } | { readonly trouble: KeepTrouble } {
    const found = this.#item.read();
    if ('trouble' in found) return found;
    const stored = readStored(found.text);
    if (stored.is === 'nothing') return { trouble: 'gone' };
    return stored.is === 'file' ? { timeline: stored.timeline } : { trouble: stored.is };
  }

  #merge(mine: Timeline, theirs: Timeline): Outcome {
    const both = mergeTimelines(mine, theirs);
    const kept = holdsTheSame(both, theirs) ? outcome(both) : this.#write(both);
    return { ...kept, merged: !showsTheSame(both, mine) };
  }

  #write(timeline: Timeline): Outcome {
    return outcome(timeline, this.#item.write(writeStored(timeline)));
  }
}

function outcome(timeline: Timeline, trouble?: KeepTrouble): Outcome {
  return { timeline, merged: false, ...(trouble === undefined ? {} : { trouble }) };
}
