/** One thing that was tried. */
export interface Entry {
  /** Tells entries apart; never shown. */
  readonly id: string;
  /** `YYYY-MM-DD`; empty when the day is not known. */
  readonly day: string;
  /** `HH:MM` of that day, by the reader's clock; empty when not known. */
  readonly time: string;
  readonly tried: string;
  /** What the screen or the mail said. */
  readonly answer: string;
}

/** What was tried, in the reader's order. */
export type Timeline = readonly Entry[];

/**
 * Puts a changed entry in its place. One that has gone meanwhile comes back at the end: what was typed is not lost.
 *
 * @param timeline - the entries.
 * @param entry - a new entry, or one with the id of an old one.
 * @returns the entries with it.
 */
export function withEntry(timeline: Timeline, entry: Entry): Timeline {
  return timeline.some(({ id }) => id === entry.id)
    ? timeline.map((old) => (old.id === entry.id ? entry : old))
    : [...timeline, entry];
}

/**
 * Takes an entry out.
 *
 * @param timeline - the entries.
 * @param id - the one to take out.
 * @returns the others, in their order.
 */
export function withoutEntry(timeline: Timeline, id: string): Timeline {
  return timeline.filter((entry) => entry.id !== id);
}

/**
 * Puts an entry back where it was.
 *
 * @param timeline - the entries without it; one that has it already stays as it is.
 * @param entry - the entry.
 * @param place - its place, counted from 0; too large a place is the end.
 * @returns the entries with it.
 */
export function withEntryAt(timeline: Timeline, entry: Entry, place: number): Timeline {
  if (timeline.some(({ id }) => id === entry.id)) return timeline;
  return [...timeline.slice(0, place), entry, ...timeline.slice(place)];
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
  const from = timeline.findIndex((entry) => entry.id === id);
  const [entry, other] = [timeline[from], timeline[from + by]];
  if (entry === undefined || other === undefined) return timeline;
  return timeline.map((at, place) => (place === from ? other : place === from + by ? entry : at));
}

/** Whether two entries say the same, whatever their ids. */
export function saysTheSame(one: Entry, other: Entry): boolean {
  return contentOf(one) === contentOf(other);
}

/** Whether two timelines hold the same entries in the same order. */
export function isSameTimeline(one: Timeline, other: Timeline): boolean {
  return (
    one.length === other.length &&
    one.every((entry, place) => {
      const twin = other[place];
      return twin?.id === entry.id && saysTheSame(entry, twin);
    })
  );
}

/** Everything that an entry says, as one text that differs for different entries. */
export function contentOf({ day, time, tried, answer }: Entry): string {
  return JSON.stringify([day, time, tried, answer]);
}
