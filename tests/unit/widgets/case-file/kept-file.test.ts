import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { EMPTY, withNew } from '../../../../src/checks/case-file/timeline.ts';
import type { Timeline } from '../../../../src/checks/case-file/timeline.ts';
import { KeptFile } from '../../../../src/widgets/case-file/kept-file.ts';
import type { StorageItem, StorageTrouble } from '../../../../src/widgets/local-storage.ts';
import { after, idsOf, timelineWith, words } from '../../checks/case-file/entries.ts';

interface Writing {
  readonly text: string | null;
  readonly number: number;
}

/**
 * A store as browsers with a process for each tab have it: a tab sees its own writing at once and that of others late,
 * and never falls back behind its own.
 */
class LateStore {
  readonly #seen: Writing[];
  readonly #waiting: Writing[][];
  #writings = 0;
  trouble: StorageTrouble | undefined;

  constructor(tabs: number, text: string | null = null) {
    this.#seen = Array.from({ length: tabs }, () => ({ text, number: 0 }));
    this.#waiting = Array.from({ length: tabs }, () => []);
  }

  item(tab: number): StorageItem {
    const put = (text: string | null): StorageTrouble | undefined => {
      if (this.trouble !== undefined) return this.trouble;
      this.#writings += 1;
      const writing = { text, number: this.#writings };
      this.#seen[tab] = writing;
      this.#waiting.forEach((queue, other) => {
        if (other !== tab) queue.push(writing);
      });
      return undefined;
    };
    return { read: () => ({ text: this.#seen[tab]?.text ?? null }), write: put, clear: () => put(null) };
  }

  /** Brings one waiting value to a tab; false when none waits. */
  deliver(tab: number): boolean {
    const writing = this.#waiting[tab]?.shift();
    if (writing === undefined) return false;
    if (writing.number > (this.#seen[tab]?.number ?? 0)) this.#seen[tab] = writing;
    return true;
  }
}

/** Two tabs that see each other at once. */
function twoTabs(): { readonly store: LateStore; readonly one: KeptFile; readonly other: KeptFile } {
  const store = new LateStore(2);
  return {
    store,
    one: new KeptFile(store.item(0)),
    other: new KeptFile(store.item(1)),
  };
}

const [a, ab, ac] = [timelineWith('a'), timelineWith('a', 'b'), timelineWith('a', 'c')];

test('nothing is written before it is asked for', () => {
  const { store, one } = twoTabs();
  expect(one.open()).toEqual({ timeline: EMPTY, merged: false });
  expect(one.keeping).toBe(false);
  expect(one.sync(a)).toEqual({ timeline: a, merged: false });
  expect(store.deliver(1)).toBe(false);
});

test('what is kept comes up again, and a change is kept', () => {
  const { store, one, other } = twoTabs();
  one.start(a);
  one.sync(ab);
  while (store.deliver(1));
  expect(other.open().timeline).toEqual(ab);
  expect(other.keeping).toBe(true);
});

test('two tabs that add at the same moment both keep both', () => {
  const { store, one, other } = twoTabs();
  one.start(a);
  store.deliver(1);
  other.open();
  one.sync(ab);
  other.sync(ac);
  store.deliver(0);
  const here = one.sync(ab);
  while (store.deliver(1));
  const there = other.sync(ac);
  expect(idsOf(here.timeline)).toBe('a b c');
  expect(here.merged).toBe(true);
  expect(there.timeline).toEqual(here.timeline);
});

test('a tab that keeps nothing takes nothing from others, and starting to keep merges', () => {
  const { store, one, other } = twoTabs();
  const b = timelineWith('b');
  one.start(a);
  store.deliver(1);
  expect(other.sync(b)).toEqual({ timeline: b, merged: false });
  const started = other.start(b);
  expect(idsOf(started.timeline)).toBe('a b');
  expect(started.merged).toBe(true);
});

test('a wipe in another tab is not undone by the next change here', () => {
  const { store, one, other } = twoTabs();
  one.start(a);
  store.deliver(1);
  other.open();
  one.stop();
  store.deliver(1);
  expect(other.sync(ab)).toEqual({ timeline: ab, merged: false, trouble: 'gone' });
  expect(other.keeping).toBe(false);
  expect(store.deliver(0)).toBe(false);
});

test('a full store takes nothing away from the page, and the next change tries again', () => {
  const { store, one } = twoTabs();
  one.start(a);
  store.trouble = 'full';
  expect(one.sync(ab)).toEqual({ timeline: ab, merged: false, trouble: 'full' });
  expect(one.keeping).toBe(true);
  store.trouble = undefined;
  expect(one.sync(withNew(ab, 'c', words('c'))).trouble).toBeUndefined();
  while (store.deliver(1));
  expect(idsOf(new KeptFile(store.item(1)).open().timeline)).toBe('a b c');
});

test('a store that is full from the start keeps nothing, and the box stays empty', () => {
  const { store, one } = twoTabs();
  store.trouble = 'full';
  expect(one.start(a)).toEqual({ timeline: a, merged: false, trouble: 'full' });
  expect(one.keeping).toBe(false);
});

for (const [text, trouble] of [
  ['{', 'unreadable'],
  ['{"version":2}', 'other-version'],
] as const) {
  test(`${text} in the store is ${trouble}, and nothing is written over it`, () => {
    const store = new LateStore(1, text);
    const tab = new KeptFile(store.item(0));
    expect(tab.open()).toEqual({ timeline: EMPTY, merged: false, trouble });
    expect(tab.start(a)).toEqual({ timeline: a, merged: false, trouble });
    expect(tab.keeping).toBe(false);
    expect(tab.rawText()).toBe(text);
    expect(tab.stop()).toBeUndefined();
    expect(tab.start(a).trouble).toBeUndefined();
  });
}

test('a forbidden store is told, and nothing is thrown', () => {
  const item: StorageItem = {
    read: () => ({ trouble: 'forbidden' }),
    write: () => 'forbidden',
    clear: () => 'forbidden',
  };
  const tab = new KeptFile(item);
  expect(tab.open().trouble).toBe('forbidden');
  expect(tab.start(a)).toEqual({ timeline: a, merged: false, trouble: 'forbidden' });
  expect(tab.stop()).toBe('forbidden');
  expect(tab.rawText()).toBe('');
});

const steps = fc.array(
  fc.record({
    tab: fc.nat(2),
    does: fc.constantFrom('add', 'change', 'move', 'take out', 'hear', 'hear'),
    place: fc.nat(5),
  }),
  { maxLength: 40 },
);

test('whatever three tabs do, no entry is lost that nobody took out, and all agree in the end', () => {
  fc.assert(
    fc.property(steps, (list) => {
      const store = new LateStore(3);
      const tabs = [0, 1, 2].map((tab) => new KeptFile(store.item(tab)));
      const shown: Timeline[] = [EMPTY, EMPTY, EMPTY];
      tabs[0]?.start(EMPTY);
      for (const tab of [1, 2]) {
        while (store.deliver(tab));
        tabs[tab]?.open();
      }
      const sync = (tab: number, timeline: Timeline): void => {
        shown[tab] = tabs[tab]?.sync(timeline).timeline ?? EMPTY;
      };
      const hear = (tab: number): boolean => {
        const heard = store.deliver(tab);
        if (heard) sync(tab, shown[tab] ?? EMPTY);
        return heard;
      };
      const written = new Set<string>();
      const gone = new Set<string>();
      list.forEach(({ tab, does, place }, number) => {
        if (does === 'hear') {
          hear(tab);
          return;
        }
        const before = shown[tab] ?? EMPTY;
        const next = after(before, { does, place }, `e${String(number)}`);
        for (const { id } of next.entries) written.add(id);
        const left = new Set(next.entries.map(({ id }) => id));
        for (const { id } of before.entries) if (!left.has(id)) gone.add(id);
        sync(tab, next);
      });
      for (let round = 0; [0, 1, 2].map(hear).some(Boolean); round += 1) {
        if (round > 1_000) throw new Error('the tabs never agree');
      }
      expect(shown[1]).toEqual(shown[0]);
      expect(shown[2]).toEqual(shown[0]);
      const expected = [...written].filter((id) => !gone.has(id)).sort();
      expect((shown[0] ?? EMPTY).entries.map(({ id }) => id).sort()).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});
