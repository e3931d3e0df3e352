import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { lettersOf, wordsIn } from '../../../../../src/tools/message/check/message-letters.ts';
import { bestPlace, longestRun } from '../../../../../src/tools/message/check/approximate-match.ts';

/** Optimal string alignment distance, straight from its definition. */
function distance(one: string, other: string): number {
  return distances(one, other, 1).at(-1) ?? 0;
}

/** The distance of a text to the beginnings of another, or, where it may start anywhere, to what ends there. */
function distances(one: string, other: string, costOfStart: 0 | 1): readonly number[] {
  const table = Array.from({ length: one.length + 1 }, (_, i) =>
    Array.from({ length: other.length + 1 }, (__, j) => (i === 0 ? j * costOfStart : j === 0 ? i : 0)),
  );
  const cell = (i: number, j: number): number => table[i]?.[j] ?? Infinity;
  for (let i = 1; i <= one.length; i += 1) {
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const least = Math.min(
        cell(i - 1, j) + 1,
        cell(i, j - 1) + 1,
        cell(i - 1, j - 1) + (same ? 0 : 1),
        swapped ? cell(i - 2, j - 2) + 1 : Infinity,
      );
      const row = table[i];
      if (row !== undefined) row[j] = least;
    }
  }
  return table.at(-1) ?? [];
}

const stretches = (text: string): readonly string[] =>
  Array.from({ length: text.length + 1 }, (_, start) =>
    Array.from({ length: text.length + 1 - start }, (__, length) => text.slice(start, start + length)),
  ).flat();

const letters = (maxLength: number) =>
  fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength }).map((list) => list.join(''));

test('the best place is the one that trying every stretch finds', () => {
  fc.assert(
    fc.property(letters(7), letters(12), fc.nat(4), (part, whole, most) => {
      const errors = Math.min(...stretches(whole).map((stretch) => distance(part, stretch)));
      const place = bestPlace(part, whole, most);
      if (errors > most || whole === '') return true;
      return place?.errors === errors && distance(part, whole.slice(place.start, place.end)) === errors;
    }),
    { numRuns: 3_000 },
  );
});

test('what the cut-off leaves out makes no difference', () => {
  fc.assert(
    fc.property(letters(14), letters(60), fc.nat(4), (part, whole, most) => {
      const errors = Math.min(...distances(part, whole, 0).slice(1));
      const place = bestPlace(part, whole, most);
      return errors > most ? place === undefined : place?.errors === errors;
    }),
    { numRuns: 20_000 },
  );
});

test('a cell that the cut-off left out before is not mistaken for a good one later', () => {
  expect(bestPlace('baabaa', 'bbaabbbaaaa', 1)).toEqual({ errors: 1, start: 6, end: 11 });
});

test('the longest run is the one that trying every stretch finds', () => {
  fc.assert(
    fc.property(letters(10), letters(10), (one, other) => {
      const length = Math.max(
        ...stretches(one).map((stretch) => (other.includes(stretch) ? stretch.length : 0)),
      );
      const run = longestRun(one, other);
      return run.length === length && other.includes(one.slice(run.end - length, run.end));
    }),
    { numRuns: 2_000 },
  );
});

for (const [text, expected] of [
  ['Check YOUR e-mail!', 'checkyouremail'],
  ['El código', 'elcodigo'],
  ['đăng nhập', 'dangnhap'],
  ['İstanbul ıslak', 'istanbulislak'],
  ['doesn’t doesn\u0027t', 'doesntdoesnt'],
  ['Ｆｕｌｌ ① ½', 'full0'],
  ['Use 123 456 now', 'use0now'],
  ['a1b22c', 'a0b0c'],
  ['XX-XX 12', '0'],
  ['z\u200Be\u00ADr\u2060o', 'zero'],
  ['\uD800a', 'a'],
] as const) {
  test(`the letters of ${JSON.stringify(text)} are ${expected}`, () => {
    expect(lettersOf(text).text).toBe(expected);
  });
}

test('words are counted by their beginnings', () => {
  const read = lettersOf('If you don’t, use log-in 123 456');
  expect(read.text).toBe('ifyoudontuselogin0');
  expect(wordsIn(read, 0, read.text.length)).toBe(7);
  expect(wordsIn(read, 1, 6)).toBe(2);
});

test('no more letters are read than wanted, however many normalisation makes', () => {
  expect(lettersOf('ﷺ'.repeat(100), 50).text.length).toBeLessThanOrEqual(50);
});
