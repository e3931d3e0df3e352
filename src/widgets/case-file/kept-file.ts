import { mergeTimelines } from '../../checks/case-file/merge.ts';
import { readStored, writeStored } from '../../checks/case-file/stored.ts';
import type { StoredFile } from '../../checks/case-file/stored.ts';
import { isSameTimeline } from '../../checks/case-file/timeline.ts';
import type { Timeline } from '../../checks/case-file/timeline.ts';
import type { Shelf, ShelfTrouble } from '../shelf.ts';

/** Why a case file is not kept: the store's trouble, or something there that is not ours to overwrite. */
export type KeepTrouble = ShelfTrouble | 'unreadable' | 'other-version' | 'gone';

/** How things stand after reading or writing. */
export interface Outcome {
  /** What the page shows from now on; it holds everything that it showed before and that was not taken out. */
  readonly entries: Timeline;
  /** Missing when the store holds these entries. */
  readonly trouble?: KeepTrouble;
  /** Whether another tab had written something that is now in it. */
  readonly merged: boolean;
  /** How many entries stand there twice, because two tabs changed them. */
  readonly doubled: number;
}

/** Writings that a tab remembers, to find what two versions have in common. */
const REMEMBERED = 10;

/**
 * The case file in the browser's store, as one tab sees it. Tabs write without asking each other, and a tab may read an
 * old value for a moment. So each writing names those that it contains, and whatever was not contained is merged.
 */
export class KeptFile {
  readonly #shelf: Shelf;
  readonly #newStamp: () => string;
  /** What this tab has read or written, newest first. */
  #known: readonly StoredFile[] = [];
  #keeping = false;

  /**
   * @param shelf - where it is kept.
   * @param newStamp - gives a text that no other writing has.
   */
  constructor(shelf: Shelf, newStamp: () => string) {
    this.#shelf = shelf;
    this.#newStamp = newStamp;
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
    if ('trouble' in kept) return outcome([], kept.trouble === 'gone' ? undefined : kept.trouble);
    this.#keeping = true;
    this.#remember(kept.file);
    return outcome(kept.file.entries);
  }

  /** Starts to keep; what another tab keeps already is merged in. */
  start(entries: Timeline): Outcome {
    const kept = this.#read();
    if (!('trouble' in kept)) {
      this.#keeping = true;
      return this.#merge(entries, kept.file);
    }
    if (kept.trouble !== 'gone') return outcome(entries, kept.trouble);
    const written = this.#write(entries, undefined);
    this.#keeping = written.trouble === undefined;
    return written;
  }

  /** Keeps a change, when keeping. */
  save(entries: Timeline): Outcome {
    if (!this.#keeping) return outcome(entries);
    return this.#take(entries, this.#read());
  }

  /**
   * Takes in what another tab wrote.
   *
   * @param entries - what this page shows.
   * @returns how things stand; undefined when this tab does not keep anything.
   */
  heard(entries: Timeline): Outcome | undefined {
    return this.#keeping ? this.#take(entries, this.#read()) : undefined;
  }

  /**
   * Stops keeping and takes what is kept out of the store.
   *
   * @returns why something is still there; undefined when nothing is.
   */
  stop(): ShelfTrouble | undefined {
    const trouble = this.#shelf.clear();
    if (trouble === undefined) {
      this.#keeping = false;
      this.#known = [];
    }
    return trouble;
  }

  /** Whatever stands in the store, for a reader who wants to save it by hand. */
  rawText(): string {
    const found = this.#shelf.read();
    return 'text' in found ? (found.text ?? '') : '';
  }

  #take(entries: Timeline, kept: Kept): Outcome {
    if (!('trouble' in kept)) return this.#merge(entries, kept.file);
    // Wiped or forgotten in another tab: to write it again would undo that.
    if (kept.trouble === 'gone') {
      this.#keeping = false;
      this.#known = [];
    }
    return outcome(entries, kept.trouble);
  }

  #read(): Kept {
    const found = this.#shelf.read();
    if ('trouble' in found) return found;
    const stored = readStored(found.text);
    if (stored.is === 'nothing') return { trouble: 'gone' };
    return stored.is === 'file' ? { file: stored.file } : { trouble: stored.is };
  }

  #merge(mine: Timeline, theirs: StoredFile): Outcome {
    const [last] = this.#known;
    if (theirs.stamp === last?.stamp) {
      return isSameTimeline(mine, theirs.entries) ? outcome(mine) : this.#write(mine, theirs);
    }
    const common = this.#known.find(
      ({ stamp }) => stamp === theirs.stamp || theirs.ancestors.includes(stamp),
    );
    const { entries, doubled } = mergeTimelines(common?.entries ?? [], mine, theirs.entries);
    if (isSameTimeline(entries, theirs.entries)) {
      this.#remember(theirs);
      return { entries, merged: !isSameTimeline(mine, entries), doubled };
    }
    const written = this.#write(entries, theirs);
    return { ...written, merged: !isSameTimeline(mine, entries), doubled };
  }

  #write(entries: Timeline, onto: StoredFile | undefined): Outcome {
    const [last] = this.#known;
    const before = [onto, last].flatMap((file) => (file === undefined ? [] : [file]));
    const file: StoredFile = {
      revision: Math.max(0, ...before.map(({ revision }) => revision)) + 1,
      stamp: this.#newStamp(),
      ancestors: [
        ...new Set([...before.map(({ stamp }) => stamp), ...before.flatMap(({ ancestors }) => ancestors)]),
      ],
      entries,
    };
    const trouble = this.#shelf.write(writeStored(file));
    if (trouble === undefined) this.#remember(file);
    return outcome(entries, trouble);
  }

  #remember(file: StoredFile): void {
    this.#known = [file, ...this.#known.filter(({ stamp }) => stamp !== file.stamp)].slice(0, REMEMBERED);
  }
}

type Kept = { readonly file: StoredFile } | { readonly trouble: KeepTrouble };

function outcome(entries: Timeline, trouble?: KeepTrouble): Outcome {
  return { entries, merged: false, doubled: 0, ...(trouble === undefined ? {} : { trouble }) };
}
