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
}

/** What was tried, in its order. */
export type Timeline = readonly Entry[];

/**
 * Adds an entry.
 *
 * @param id - one that no other entry has.
 * @param place - where it goes, counted from 0; left out or too high, at the end.
 */
export function withNew(timeline: Timeline, id: string, words: Words, place = timeline.length): Timeline {
  return [...timeline.slice(0, place), { ...wordsOf(words), id }, ...timeline.slice(place)];
}

/**
 * Replaces an entry by a changed one. One that has gone meanwhile comes back at the end: what was typed is not lost.
 *
 * @param newId - one that no other entry has.
 * @returns the entries with the new one in the place of the old; the same ones where nothing changed.
 */
export function withChanged(timeline: Timeline, oldId: string, newId: string, words: Words): Timeline {
  const old = timeline.find(({ id }) => id === oldId);
  if (old === undefined) return withNew(timeline, newId, words);
  if (saysTheSame(old, words)) return timeline;
  return timeline.map((entry) => (entry === old ? { ...wordsOf(words), id: newId } : entry));
}

/** Takes an entry out, where it is still there. */
export function withoutEntry(timeline: Timeline, id: string): Timeline {
  return timeline.filter((entry) => entry.id !== id);
}

/**
 * Moves an entry by one place.
 *
 * @param by - -1 is up, 1 is down; at either end it stays.
 */
export function withEntryMoved(timeline: Timeline, id: string, by: -1 | 1): Timeline {
  const from = timeline.findIndex((entry) => entry.id === id);
  const [entry, other] = [timeline[from], timeline[from + by]];
  if (entry === undefined || other === undefined) return timeline;
  return timeline.map((at, place) => (place === from ? other : place === from + by ? entry : at));
}

/** Whether two timelines show the same entries in the same order. */
export function showsTheSame(one: Timeline, other: Timeline): boolean {
  return one.length === other.length && one.every(({ id }, place) => id === other[place]?.id);
}

/** Whether two entries say the same. */
export function saysTheSame(one: Words, other: Words): boolean {
  return (
    one.day === other.day &&
    one.time === other.time &&
    one.tried === other.tried &&
    one.answer === other.answer
  );
}

function wordsOf({ day, time, tried, answer }: Words): Words {
  return { day, time, tried, answer };
}
