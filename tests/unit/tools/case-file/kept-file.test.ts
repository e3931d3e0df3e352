import { expect, test } from 'playwright/test';
import { withNew, withoutEntry } from '../../../../src/tools/case-file/check/timeline.ts';
import type { Timeline } from '../../../../src/tools/case-file/check/timeline.ts';
import { KeptFile } from '../../../../src/tools/case-file/kept-file.client.ts';
import type { StorageItem, StorageTrouble } from '../../../../src/tools/kit/local-storage.client.ts';
import { idsOf, timelineWith, words } from './check/entries.ts';

/** A store that several tabs look at. */
class OneStore {
  text: string | null;
  trouble: StorageTrouble | undefined;

  constructor(text: string | null = null) {
    this.text = text;
  }

  /** @param isBehind - whether the tab still sees what stood there when it came, as in the moment of another's writing. */
  tab(isBehind = false): KeptFile {
    const old = this.text;
    const put = (text: string | null): StorageTrouble | undefined => {
      if (this.trouble === undefined) this.text = text;
      return this.trouble;
    };
    const shelf: StorageItem = {
      read: () => ({ text: isBehind ? old : this.text }),
      write: put,
      clear: () => put(null),
    };
    return new KeptFile(shelf);
  }
}

const adding =
  (...ids: string[]) =>
  (timeline: Timeline) =>
    ids.reduce((so, id) => withNew(so, id, words(id)), timeline);
const FINE = { trouble: undefined, fromOtherTab: false };

/** Two tabs that keep one list of one entry. */
function twoTabs(): { readonly store: OneStore; readonly one: KeptFile; readonly other: KeptFile } {
  const store = new OneStore();
  const [one, other] = [store.tab(), store.tab()];
  one.change(adding('a'));
  one.start();
  other.open();
  return { store, one, other };
}

test('nothing is written before it is asked for', () => {
  const store = new OneStore();
  const tab = store.tab();
  expect(tab.open()).toEqual(FINE);
  expect(tab.change(adding('a'))).toEqual(FINE);
  expect([tab.keeping, tab.isStored, store.text]).toEqual([false, false, null]);
});

test('what is kept comes up again, and a change is kept', () => {
  const { store, one } = twoTabs();
  expect(one.change(adding('b'))).toEqual(FINE);
  expect(one.isStored).toBe(true);
  const later = store.tab();
  expect(later.open()).toEqual(FINE);
  expect(later.timeline).toEqual(timelineWith('a', 'b'));
  expect([later.keeping, later.isStored]).toEqual([true, true]);
});

test('a tab takes the list of another, with what was taken out of it, and is behind until then', () => {
  const { one, other } = twoTabs();
  one.change(adding('b'));
  one.change((timeline) => withoutEntry(timeline, 'a'));
  expect([one.isBehind, other.isBehind]).toEqual([false, true]);
  expect(idsOf(other.timeline)).toBe('a');
  expect(other.change()).toEqual({ trouble: undefined, fromOtherTab: true });
  expect(idsOf(other.timeline)).toBe('b');
  expect(other.isBehind).toBe(false);
});

test('a tab that has heard nothing takes the list first and then adds, and says so', () => {
  const { store, one, other } = twoTabs();
  one.change(adding('b'));
  expect(other.change(adding('c'))).toEqual({ trouble: undefined, fromOtherTab: true });
  expect(idsOf(other.timeline)).toBe('a b c');
  expect(store.tab().open()).toEqual(FINE);
  one.change();
  expect(one.timeline).toEqual(other.timeline);
});

test('of two entries added in the very same moment one is lost, and its writer is told', () => {
  const { store, one } = twoTabs();
  const other = store.tab(true);
  other.open();
  one.change(adding('b'));
  expect(other.change(adding('c'))).toEqual(FINE);
  expect(one.change()).toEqual({ trouble: undefined, fromOtherTab: true });
  expect(idsOf(one.timeline)).toBe('a c');
});

test('a tab that keeps nothing takes nothing from others; when it starts to keep, its entries come last', () => {
  const { store } = twoTabs();
  const tab = store.tab();
  tab.change(adding('b'));
  expect([tab.isBehind, tab.change().fromOtherTab]).toEqual([false, false]);
  expect(idsOf(tab.timeline)).toBe('b');
  expect(tab.start()).toEqual({ trouble: undefined, fromOtherTab: true });
  expect(idsOf(tab.timeline)).toBe('a b');
});

test('a wipe in another tab is not undone by the next change here', () => {
  const { store, one, other } = twoTabs();
  one.wipe();
  expect(other.change(adding('b'))).toEqual({ trouble: 'gone', fromOtherTab: false });
  expect(idsOf(other.timeline)).toBe('a b');
  expect([other.keeping, other.isStored, store.text]).toEqual([false, false, null]);
  expect(other.start().trouble).toBeUndefined();
  expect(other.isStored).toBe(true);
});

test('a full store takes nothing away from the page, and the next change tries again', () => {
  const { store, one, other } = twoTabs();
  store.trouble = 'full';
  expect(one.change(adding('b'))).toEqual({ trouble: 'full', fromOtherTab: false });
  one.change((timeline) => withoutEntry(timeline, 'a'));
  expect([one.keeping, one.isStored, idsOf(one.timeline)]).toEqual([true, false, 'b']);
  store.trouble = undefined;
  expect(one.change(adding('c')).trouble).toBeUndefined();
  other.change();
  expect(idsOf(other.timeline)).toBe('b c');
});

test('what a full store could not take stays, when another tab changes the list', () => {
  const { store, one, other } = twoTabs();
  store.trouble = 'full';
  one.change(adding('b'));
  store.trouble = undefined;
  other.change(adding('c'));
  expect(one.change()).toEqual({ trouble: undefined, fromOtherTab: true });
  expect(idsOf(one.timeline)).toBe('a c b');
  expect(one.isStored).toBe(true);
});

test('a store that is full from the start keeps nothing, and the box stays empty', () => {
  const store = new OneStore();
  const tab = store.tab();
  store.trouble = 'full';
  expect(tab.start()).toEqual({ trouble: 'full', fromOtherTab: false });
  expect(tab.keeping).toBe(false);
});

test('a store that lets nothing go does not bring the wiped entries back', () => {
  const { store, one } = twoTabs();
  store.trouble = 'forbidden';
  expect(one.wipe()).toBe('forbidden');
  one.change(adding('b'));
  expect(idsOf(one.timeline)).toBe('b');
});

for (const [text, trouble] of [
  ['{', 'unreadable'],
  ['{"version":3}', 'other-version'],
] as const) {
  test(`${text} in the store is ${trouble}, and nothing is written over it`, () => {
    const store = new OneStore(text);
    const tab = store.tab();
    expect(tab.open()).toEqual({ trouble, fromOtherTab: false });
    expect(tab.start()).toEqual({ trouble, fromOtherTab: false });
    expect([tab.keeping, tab.rawText(), store.text]).toEqual([false, text, text]);
    expect(tab.stop()).toBeUndefined();
    expect(tab.start().trouble).toBeUndefined();
  });
}

test('a forbidden store is told, and nothing is thrown', () => {
  const tab = new KeptFile({
    read: () => ({ trouble: 'forbidden' }),
    write: () => 'forbidden',
    clear: () => 'forbidden',
  });
  expect(tab.open().trouble).toBe('forbidden');
  expect(tab.start().trouble).toBe('forbidden');
  expect(tab.stop()).toBe('forbidden');
  expect(tab.rawText()).toBe('');
});
