import { readStored, writeStored } from './check/stored.ts';
import { showsTheSame } from './check/timeline.ts';
import type { Timeline } from './check/timeline.ts';
import type { StorageItem, StorageTrouble } from '../kit/local-storage.client.ts';

/** Why a case file is not kept: the store's trouble, or something there that is not ours to overwrite. */
export type KeepTrouble = StorageTrouble | 'unreadable' | 'other-version' | 'gone';

/** How things stand after reading or writing. */
export interface Outcome {
  /** `undefined` when the store holds the list, or when nothing is to be kept. */
  readonly trouble: KeepTrouble | undefined;
  /** Whether the page had another list than the one that another tab has stored. */
  readonly fromOtherTab: boolean;
}

const asItIs = (timeline: Timeline): Timeline => timeline;

/**
 * The case file of one tab, kept in the browser's store where the reader wants that. Tabs do not put their lists
 * together: each takes the store's list, and makes its change to that. So of two changes in the very same moment one is
 * lost.
 */
export class KeptFile {
  readonly #item: StorageItem;
  #timeline: Timeline = [];
  #keeping = false;
  /** What the store held when this tab last took or wrote it. */
  #stored: Timeline | undefined;

  constructor(item: StorageItem) {
    this.#item = item;
  }

  /** What the page shows. */
  get timeline(): Timeline {
    return this.#timeline;
  }

  /** Whether the reader wants it kept. */
  get keeping(): boolean {
    return this.#keeping;
  }

  /** Whether the store holds the entries as they are. */
  get isStored(): boolean {
    return this.#keeping && this.#isKnown(this.#timeline);
  }

  /** Whether another tab has stored a list that this tab has not taken yet. */
  get isBehind(): boolean {
    const kept = this.#read();
    return this.#keeping && 'timeline' in kept && !this.#isKnown(kept.timeline);
  }

  /** Takes up what is kept already, when the page opens. Nothing kept is no trouble. */
  open(): Outcome {
    const { trouble } = this.#changeStored(asItIs);
    this.#keeping = trouble === undefined;
    return { trouble: trouble === 'gone' ? undefined : trouble, fromOtherTab: false };
  }

  /** Starts to keep; what another tab keeps already comes first. */
  start(): Outcome {
    const outcome = this.#changeStored(asItIs, true);
    this.#keeping = outcome.trouble === undefined;
    return outcome;
  }

  /**
   * Makes one change to the list that is stored now, so that what another tab changed meanwhile stays. Without a change
   * it takes that list.
   */
  change(change = asItIs): Outcome {
    if (this.#keeping) return this.#changeStored(change);
    this.#timeline = change(this.#timeline);
    return { trouble: undefined, fromOtherTab: false };
  }

  /**
   * Stops keeping and takes what is kept out of the store.
   *
   * @returns why something is still there; undefined when nothing is.
   */
  stop(): StorageTrouble | undefined {
    const trouble = this.#item.clear();
    if (trouble !== undefined) return trouble;
    this.#keeping = false;
    this.#stored = undefined;
    return undefined;
  }

  /** Takes every entry off the page too. */
  wipe(): StorageTrouble | undefined {
    this.#timeline = [];
    return this.stop();
  }

  /** Whatever stands in the store, for a reader who wants to save it by hand. */
  rawText(): string {
    const found = this.#item.read();
    return 'text' in found ? (found.text ?? '') : '';
  }

  #changeStored(change: (timeline: Timeline) => Timeline, evenWhereNothingIs = false): Outcome {
    const kept = this.#read();
    const before = this.#timeline;
    if ('trouble' in kept) {
      this.#stored = undefined;
      if (kept.trouble !== 'gone' || !evenWhereNothingIs) {
        // Wiped or forgotten in another tab: to write it again would undo that.
        this.#keeping &&= kept.trouble !== 'gone';
        this.#timeline = change(before);
        return { trouble: kept.trouble, fromOtherTab: false };
      }
    } else if (!this.#isKnown(kept.timeline)) {
      // What the store could not take yet stays; what it held and holds no more was taken out.
      const held = new Set([...(this.#stored ?? []), ...kept.timeline].map(({ id }) => id));
      this.#timeline = [...kept.timeline, ...before.filter(({ id }) => !held.has(id))];
      this.#stored = kept.timeline;
    }
    const fromOtherTab = !showsTheSame(before, this.#timeline);
    this.#timeline = change(this.#timeline);
    if (this.#isKnown(this.#timeline)) return { trouble: undefined, fromOtherTab };
    const trouble = this.#item.write(writeStored(this.#timeline));
    if (trouble === undefined) this.#stored = this.#timeline;
    return { trouble, fromOtherTab };
  }

  #read(): { readonly timeline: Timeline } | { readonly trouble: KeepTrouble } {
    const found = this.#item.read();
    if ('trouble' in found) return found;
    const stored = readStored(found.text);
    if (stored.is === 'nothing') return { trouble: 'gone' };
    return stored.is === 'file' ? { timeline: stored.timeline } : { trouble: stored.is };
  }

  /** Whether the store held this list when this tab last looked. */
  #isKnown(timeline: Timeline): boolean {
    return this.#stored !== undefined && showsTheSame(this.#stored, timeline);
  }
}
