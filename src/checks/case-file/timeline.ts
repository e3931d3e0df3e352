/** What a reader writes down about one try. */
export interface Words {
  /** `YYYY-MM-DD`; empty when the day is not known. */
  readonly day: string;
  /** `HH:MM` of that day, by the reader's clock; empty when not known. */
  readonly time: string;
  readonly tried: string;
  /** What the screen or the mail said. */
  readonly answer: string;
}

/** One try in the list. Its words never change: a changed entry is a new one in the place of the old. */
export interface Entry extends Words {
  /** Given once, to this entry with these words. */
  readonly id: string;
  /** Entries stand in the order of their ranks, and of their ids where ranks are equal. */
  readonly rank: number;
  /** Counts the moves in the list up to the one that gave this rank: the later move wins. */
  readonly moved: number;
}

/**
 * What was tried. It remembers what was taken out, so that two versions can be put together without bringing that back.
 */
export interface Timeline {
  /** In their order. */
  readonly entries: readonly Entry[];
  /** Ids of entries that were taken out or replaced, sorted. */
  readonly removed: readonly string[];
}

/** A timeline without entries. */
export const EMPTY: Timeline = { entries: [], removed: [] };

/**
 * Adds an entry.
 *
 * @param timeline - the entries so far.
 * @param id - an id that no other entry has.
 * @param words - what it says.
 * @param place - where it goes, counted from 0; left out, at the end.
 * @returns the entries with it.
 */
export function withNew(timeline: Timeline, id: string, words: Words, place?: number): Timeline {
  const { entries, removed } = timeline;
  const rank = (entries.at(-1)?.rank ?? -1) + 1;
  const entry: Entry = { ...wordsOf(words), id, rank, moved: 0 };
  if (place === undefined || place >= entries.length) return timelineOf([...entries, entry], removed);
  return timelineOf(ranked([...entries.slice(0, place), entry, ...entries.slice(place)]), removed);
}

/**
 * Replaces an entry by a changed one. One that has gone meanwhile comes back at the end: what was typed is not lost.
 *
 * @param timeline - the entries.
 * @param oldId - the entry to change.
 * @param newId - an id that no other entry has.
 * @param words - what it says from now on.
 * @returns the entries with the new one in the place of the old; the same ones where nothing changed.
 */
export function withChanged(timeline: Timeline, oldId: string, newId: string, words: Words): Timeline {
  const old = timeline.entries.find(({ id }) => id === oldId);
  if (old === undefined) return withNew(timeline, newId, words);
  if (saysTheSame(old, words)) return timeline;
  const changed: Entry = { ...old, ...wordsOf(words), id: newId };
  return timelineOf([...timeline.entries, changed], [...timeline.removed, oldId]);
}

/**
 * Takes an entry out.
 *
 * @param timeline - the entries.
 * @param id - the one to take out.
 * @returns the others, in their order.
 */
export function withoutEntry(timeline: Timeline, id: string): Timeline {
  return timeline.entries.some((entry) => entry.id === id)
    ? timelineOf(timeline.entries, [...timeline.removed, id])
    : timeline;
}

/**
 * Moves an entry by one place.
 *
 * @param timeline - the entries.
 * @param id - the one to move.
 * @param by - -1 is up, 1 is down; at either end it stays.
 * @returns the same entries in the new order.
 */
export function withEntryMoved(timeline: Timeline, id: string, by: -1 | 1): Timeline {
  const { entries, removed } = timeline;
  const from = entries.findIndex((entry) => entry.id === id);
  const [entry, other] = [entries[from], entries[from + by]];
  if (entry === undefined || other === undefined) return timeline;
  const swapped = entries.map((at, place) => (place === from ? other : place === from + by ? entry : at));
  return timelineOf(ranked(swapped), removed);
}

/**
 * Puts two versions together, so that nothing that was written in either is lost. An entry that was changed in both
 * stands there in both wordings; one that was changed in one and taken out in the other stays, changed.
 *
 * Which version comes first, and how often one is merged, makes no difference, so tabs that merge at the same moment
 * agree in the end, whatever they missed.
 *
 * @param one - one version.
 * @param other - the other version.
 * @returns all entries that neither took out, in the order of the later move.
 * @see https://doi.org/10.1007/978-3-642-24550-3_29 (an observed-remove set, its order last-writer-wins)
 */
export function mergeTimelines(one: Timeline, other: Timeline): Timeline {
  const merged = new Map(one.entries.map((entry) => [entry.id, entry]));
  for (const entry of other.entries) {
    const twin = merged.get(entry.id);
    if (twin === undefined || isLater(entry, twin)) merged.set(entry.id, entry);
  }
  return timelineOf([...merged.values()], [...one.removed, ...other.removed]);
}

/**
 * Puts entries in their order and leaves out those that were taken out.
 *
 * @param entries - entries with different ids.
 * @param removed - ids; some may be named twice.
 * @returns the timeline.
 */
export function timelineOf(entries: readonly Entry[], removed: readonly string[]): Timeline {
  const gone = new Set(removed);
  const inOrder = entries.filter(({ id }) => !gone.has(id)).sort(byRank);
  return { entries: inOrder, removed: [...gone].sort() };
}

/** Whether two timelines show the same entries in the same order. */
export function showsTheSame(one: Timeline, other: Timeline): boolean {
  const ids = (timeline: Timeline): string => JSON.stringify(timeline.entries.map(({ id }) => id));
  return ids(one) === ids(other);
}

/** Whether two timelines are the same, with all that they remember. */
export function holdsTheSame(one: Timeline, other: Timeline): boolean {
  const all = ({ entries, removed }: Timeline): string =>
    JSON.stringify([entries.map(({ id, rank, moved }) => [id, rank, moved]), removed]);
  return all(one) === all(other);
}

/** Whether two entries say the same. */
export function saysTheSame(one: Words, other: Words): boolean {
  return contentOf(one) === contentOf(other);
}

/** Everything that an entry says, as one text that differs for different words. */
export function contentOf({ day, time, tried, answer }: Words): string {
  return JSON.stringify([day, time, tried, answer]);
}

function wordsOf({ day, time, tried, answer }: Words): Words {
  return { day, time, tried, answer };
}

/** Gives entries the ranks of their new places. */
function ranked(entries: readonly Entry[]): readonly Entry[] {
  const moved = Math.max(0, ...entries.map((entry) => entry.moved)) + 1;
  return entries.map((entry, rank) => (entry.rank === rank ? entry : { ...entry, rank, moved }));
}

function byRank(one: Entry, other: Entry): number {
  return one.rank - other.rank || (one.id < other.id ? -1 : 1);
}

/** One of two versions of an entry must win in every tab; which of two moves of the same number does not matter. */
function isLater(one: Entry, other: Entry): boolean {
  if (one.moved !== other.moved) return one.moved > other.moved;
  if (one.rank !== other.rank) return one.rank > other.rank;
  return contentOf(one) > contentOf(other);
}
