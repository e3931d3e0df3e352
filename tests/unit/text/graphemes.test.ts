import { expect, test } from 'playwright/test';
import { editDistance } from '../../../src/text/edit-distance.ts';
import { graphemesOf } from '../../../src/text/graphemes.ts';

for (const [word, letters] of [
  ['code', ['c', 'o', 'd', 'e']],
  ['कोड', ['को', 'ड']],
  ['नहीं', ['न', 'हीं']],
  ['co\u0301d', ['c', 'o\u0301', 'd']],
  ['رمز', ['ر', 'م', 'ز']],
  ['コード', ['コ', 'ー', 'ド']],
  ['😭a', ['😭', 'a']],
  ['\u0301a', ['\u0301', 'a']],
  ['', []],
] as const) {
  test(`“${word}” has ${String(letters.length)} letters`, () => {
    expect(graphemesOf(word)).toEqual(letters);
  });
}

test('another letter with its signs is one slip, and by code units it would be more', () => {
  const costs = { equal: (a: string, b: string) => a === b, substitution: 1, most: 9 };
  const [one, other] = ['नहीं', 'नका'];
  expect(editDistance(graphemesOf(one), graphemesOf(other), costs)).toBe(1);
  expect(editDistance(one, other, costs)).toBeGreaterThan(1);
});
