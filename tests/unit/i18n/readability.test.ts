import { expect, test } from 'playwright/test';
import { readingGrade } from '../../../src/i18n/readability.ts';

test('a text without words has grade zero', () => {
  expect(readingGrade([], 'en')).toEqual({ grade: 0, worst: [] });
  expect(readingGrade(['…', ''], 'en')).toEqual({ grade: 0, worst: [] });
});

test('the grade is that of Flesch and Kincaid', () => {
  // Six words of one syllable in one sentence: 0.39 * 6 + 11.8 * 1 - 15.59.
  expect(readingGrade(['The cat sat on the mat.'], 'en').grade).toBeCloseTo(-1.45, 2);
});

test('short plain sentences read easier than long ones with long words', () => {
  const easy = readingGrade(['Tap the code.', 'Type it once.'], 'en').grade;
  const hard = readingGrade(
    ['Administrative reconfiguration necessitates authentication infrastructure.'],
    'en',
  ).grade;
  expect(easy).toBeLessThan(hard);
});

test('the hardest sentences are named, hardest first', () => {
  const { worst } = readingGrade(
    ['Tap it.', 'Authentication necessitates infrastructure.', 'Wait for the code.'],
    'en',
    2,
  );
  expect(worst.map(({ sentence }) => sentence)).toEqual([
    'Authentication necessitates infrastructure.',
    'Wait for the code.',
  ]);
});
