import { expect, test } from 'playwright/test';
import {
  showsTheSame,
  withChanged,
  withEntryMoved,
  withNew,
  withoutEntry,
} from '../../../../../src/tools/case-file/check/timeline.ts';
import { idsOf, timelineWith, words } from './entries.ts';

const THREE = timelineWith('a', 'b', 'c');

test('a new entry goes to the end, or to the place that is named', () => {
  expect(idsOf(withNew(THREE, 'd', words('d')))).toBe('a b c d');
  expect(idsOf(withNew(THREE, 'd', words('d'), 1))).toBe('a d b c');
  expect(idsOf(withNew(THREE, 'd', words('d'), 99))).toBe('a b c d');
  expect(idsOf(withNew([], 'd', words('d'), 0))).toBe('d');
});

test('a changed entry takes the place of the old one', () => {
  const changed = withChanged(THREE, 'b', 'x', words('other'));
  expect(idsOf(changed)).toBe('a x c');
  expect(changed[1]).toEqual({ id: 'x', ...words('other') });
});

test('a change that changes nothing leaves the list alone', () => {
  expect(withChanged(THREE, 'b', 'x', words('b'))).toBe(THREE);
});

test('changing an entry that has gone meanwhile adds it', () => {
  expect(idsOf(withChanged(withoutEntry(THREE, 'b'), 'b', 'x', words('other')))).toBe('a c x');
});

test('an entry is taken out once', () => {
  const without = withoutEntry(THREE, 'b');
  expect(idsOf(without)).toBe('a c');
  expect(withoutEntry(without, 'b')).toEqual(without);
});

for (const [id, by, order] of [
  ['b', -1, 'b a c'],
  ['b', 1, 'a c b'],
  ['a', -1, 'a b c'],
  ['c', 1, 'a b c'],
  ['x', 1, 'a b c'],
] as const) {
  test(`moving ${id} by ${String(by)} gives ${order}`, () => {
    expect(idsOf(withEntryMoved(THREE, id, by))).toBe(order);
  });
}

test('two lists show the same only with the same entries in the same order', () => {
  expect(showsTheSame(THREE, timelineWith('a', 'b', 'c'))).toBe(true);
  expect(showsTheSame(THREE, timelineWith('a', 'b'))).toBe(false);
  expect(showsTheSame(THREE, timelineWith('a', 'c', 'b'))).toBe(false);
  expect(showsTheSame(THREE, withChanged(THREE, 'b', 'x', words('other')))).toBe(false);
});
