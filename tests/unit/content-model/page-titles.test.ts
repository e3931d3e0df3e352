import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import {
  LONGEST_TITLE,
  questionTitle,
  shortened,
  titleOnSite,
} from '../../../src/content-model/page-titles.ts';

const PATTERN = '{question} ({answer})';
const ASKS = 'Which of these do you still have? Pick the first that is true.';

for (const [name, asks, says, title] of [
  ['all that fits', 'Where? Look.', 'On the old phone', 'Where? Look. (On the old phone)'],
  [
    'the question alone where there is no room',
    ASKS,
    'I lost it',
    'Which of these do you still have? (I lost it)',
  ],
  [
    'a question that does not come first',
    `The code goes to the number before. ${ASKS}`,
    'I have another one now',
    'Which of these do you still have? (I have another one now)',
  ],
  [
    'the beginning of a long answer',
    ASKS,
    'I have a new phone, or the old one is gone, broken or wiped',
    'Which of these do you still have? (I have a new phone, or the old…)',
  ],
  [
    'a text that asks nothing',
    'Pick the first that is true of you, whatever else may be true of you too.',
    'A',
    'Pick the first that is true of you, whatever else may be true of you too. (…)',
  ],
] as const) {
  test(`a question is titled with ${name}`, () => {
    expect(questionTitle(asks, says, PATTERN)).toBe(title);
  });
}

test('a title names the site where there is room for both', () => {
  const room = LONGEST_TITLE - ' · Six Digits'.length;
  for (const [length, name] of [
    [room, ' · Six Digits'],
    [room + 1, ''],
  ] as const) {
    const title = 'x'.repeat(length);
    expect(titleOnSite(title, '{title} · {name}', 'Six Digits')).toBe(`${title}${name}`);
  }
});

for (const [name, text, most, cut] of [
  ['at the end of a word', 'one two three', 8, 'one two…'],
  ['before a word that does not fit', 'one two three', 7, 'one…'],
  ['without the signs before the cut', 'one, two – three', 8, 'one…'],
  ['nowhere where it fits', 'one two', 7, 'one two'],
  ['anywhere in a text without spaces', 'abcdef', 4, 'abc…'],
  ['never within a letter', 'ab😀def', 4, 'ab…'],
  ['before everything where there is no room', 'one two', 0, '…'],
] as const) {
  test(`a text is cut off ${name}`, () => {
    expect(shortened(text, most)).toBe(cut);
  });
}

test('a text that is cut off is never too long, and is a beginning of the whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, most) => {
      const cut = shortened(text, most);
      expect(cut.length).toBeLessThanOrEqual(Math.max(most, 1));
      expect(text.startsWith(cut.replace(/…$/u, '')) || text === cut).toBe(true);
      expect(() => encodeURIComponent(cut)).not.toThrow();
    }),
    { numRuns: 500 },
  );
});
