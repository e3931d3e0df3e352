import fc from 'fast-check';
import {
  EMPTY,
  withChanged,
  withEntryMoved,
  withNew,
  withoutEntry,
} from '../../../../src/checks/case-file/timeline.ts';
import type { Timeline, Words } from '../../../../src/checks/case-file/timeline.ts';

/** @returns words that say this. */
export function words(tried: string, answer = ''): Words {
  return { day: '2026-11-23', time: '14:05', tried, answer };
}

/** @returns a timeline with these entries; each says its id. */
export function timelineWith(...ids: string[]): Timeline {
  return ids.reduce((timeline, id) => withNew(timeline, id, words(id)), EMPTY);
}

/** @returns the ids in their order. */
export function idsOf({ entries }: Timeline): string {
  return entries.map(({ id }) => id).join(' ');
}

/** One thing that a reader does. */
export interface Deed {
  readonly does: 'add' | 'change' | 'move' | 'take out';
  /** Which entry is meant, counted from 0. */
  readonly place: number;
}

export const deeds = fc.array(
  fc.record({ does: fc.constantFrom<Deed['does']>('add', 'change', 'move', 'take out'), place: fc.nat(5) }),
  { maxLength: 12 },
);

/**
 * Does what a reader does.
 *
 * @param timeline - the entries before.
 * @param deed - what is done.
 * @param newId - id for what is new; it says this id too.
 * @returns the entries after.
 */
export function after(timeline: Timeline, { does, place }: Deed, newId: string): Timeline {
  const id = timeline.entries[place]?.id ?? '';
  if (does === 'add') return withNew(timeline, newId, words(newId), place);
  if (id === '') return timeline;
  if (does === 'change') return withChanged(timeline, id, newId, words(newId));
  return does === 'move' ? withEntryMoved(timeline, id, 1) : withoutEntry(timeline, id);
}

/** @returns the entries after several deeds; new ids begin with the given letter. */
export function afterAll(timeline: Timeline, list: readonly Deed[], letter: string): Timeline {
  return list.reduce((so, deed, index) => after(so, deed, `${letter}${String(index)}`), timeline);
}
