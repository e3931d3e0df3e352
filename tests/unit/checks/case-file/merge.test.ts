import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import {
  mergeTimelines,
  withChanged,
  withEntryMoved,
  withNew,
  withoutEntry,
} from '../../../../src/checks/case-file/timeline.ts';
import type { Timeline } from '../../../../src/checks/case-file/timeline.ts';
import { afterAll, deeds, idsOf, timelineWith, words } from './entries.ts';

const AB = timelineWith('a', 'b');

/** Each row: what happened, the two versions, and the ids that must come out. */
const MERGES: readonly (readonly [string, Timeline, Timeline, string])[] = [
  ['each adds one', withNew(AB, 'c', words('c')), withNew(AB, 'd', words('d')), 'a b c d'],
  ['one adds, the other takes out', withNew(AB, 'c', words('c')), withoutEntry(AB, 'b'), 'a c'],
  ['one takes out, the other leaves alone', withoutEntry(AB, 'a'), AB, 'b'],
  ['one moves, the other adds', withEntryMoved(AB, 'b', -1), withNew(AB, 'c', words('c')), 'b a c'],
  ['both take out the same', withoutEntry(AB, 'a'), withoutEntry(AB, 'a'), 'b'],
  ['one changes, the other leaves alone', withChanged(AB, 'a', 'x', words('x')), AB, 'x b'],
  [
    'one changes what the other takes out',
    withChanged(AB, 'a', 'x', words('x')),
    withoutEntry(AB, 'a'),
    'x b',
  ],
  [
    'both change the same',
    withChanged(AB, 'a', 'x', words('x')),
    withChanged(AB, 'a', 'y', words('y')),
    'x y b',
  ],
  ['nothing is in common', timelineWith('a'), timelineWith('c'), 'a c'],
];

for (const [name, one, other, ids] of MERGES) {
  test(`when ${name}, the merged list is ${ids}`, () => {
    expect(idsOf(mergeTimelines(one, other))).toBe(ids);
  });
}

const versions = fc.tuple(deeds, deeds, deeds, deeds).map(([base, ...others]) => {
  const common = afterAll(AB, base, 'n');
  return others.map((list, index) => afterAll(common, list, 'xyz'.charAt(index)));
});

test('order, repetition and brackets make no difference, so tabs that miss things still agree in the end', () => {
  fc.assert(
    fc.property(versions, ([one = AB, other = AB, third = AB]) => {
      const both = mergeTimelines(one, other);
      expect(both).toEqual(mergeTimelines(other, one));
      expect(mergeTimelines(both, one)).toEqual(both);
      expect(mergeTimelines(one, one)).toEqual(one);
      expect(mergeTimelines(both, third)).toEqual(mergeTimelines(one, mergeTimelines(other, third)));
    }),
    { numRuns: 300 },
  );
});

test('an entry is gone only if one of the two took it out', () => {
  fc.assert(
    fc.property(versions, ([one = AB, other = AB]) => {
      const merged = idsOf(mergeTimelines(one, other)).split(' ').filter(Boolean).sort();
      const gone = new Set([...one.removed, ...other.removed]);
      const all = new Set([...one.entries, ...other.entries].map(({ id }) => id));
      expect(merged).toEqual([...all].filter((id) => !gone.has(id)).sort());
    }),
    { numRuns: 300 },
  );
});

test('a version that nobody changed gives way to the other, order and all', () => {
  fc.assert(
    fc.property(deeds, deeds, (before, since) => {
      const base = afterAll(AB, before, 'n');
      const later = afterAll(base, since, 'x');
      expect(idsOf(mergeTimelines(base, later))).toBe(idsOf(later));
    }),
    { numRuns: 300 },
  );
});
