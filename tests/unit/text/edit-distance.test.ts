import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { editDistance } from '../../../src/text/edit-distance.ts';

const distance = (a: string, b: string, most: number, substitution = 1) =>
  editDistance(a, b, { equal: (one, other) => one === other, substitution, most });

for (const [a, b, slips] of [
  ['', '', 0],
  ['', 'abc', 3],
  ['code', 'code', 0],
  ['code', 'coed', 1],
  ['code', 'cod', 1],
  ['code', 'codes', 1],
  ['code', 'mode', 1],
  ['ab', 'ba', 1],
  // Optimal string alignment: a swapped pair is not touched again, so this takes three slips and not two.
  ['ca', 'abc', 3],
  ['kitten', 'sitting', 3],
] as const) {
  test(`between “${a}” and “${b}” lie ${String(slips)} slips`, () => {
    expect(distance(a, b, 9)).toBe(slips);
  });
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '😭'), maxLength: 8 });
const limits = fc.integer({ min: 0, max: 4 });

test('slips are the same in both directions, as far as they are counted', () => {
  fc.assert(
    fc.property(word, word, limits, (a, b, limit) => {
      const capped = (slips: number) => Math.min(slips, limit + 1);
      return capped(distance(a, b, limit)) === capped(distance(b, a, limit));
    }),
    { numRuns: 5_000 },
  );
});

test('where to stop counting changes no count up to there', () => {
  fc.assert(
    fc.property(word, word, limits, (a, b, limit) => {
      const all = distance(a, b, 99);
      const some = distance(a, b, limit);
      return all <= limit ? some === all : some > limit;
    }),
    { numRuns: 5_000 },
  );
});

test('no slip lies between equal words only, and there are never more than letters', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const slips = distance(a, b, 99);
      const [least, most] = [Math.abs(a.length - b.length), Math.max(a.length, b.length)];
      return (slips === 0) === (a === b) && least <= slips && slips <= most;
    }),
    { numRuns: 5_000 },
  );
});

test('another letter costs what is asked for it, up to a letter too few and one too many', () => {
  expect(distance('code', 'mode', 9, 1.5)).toBe(1.5);
  expect(distance('code', 'mode', 9, 5)).toBe(2);
});

test('what counts as the same letter is asked', () => {
  const costs = { equal: (a: number, b: string) => String(a) === b, substitution: 1, most: 9 };
  expect(editDistance([1, 2, 3], '123', costs)).toBe(0);
  expect(editDistance([1, 2, 3], '132', costs)).toBe(1);
});
