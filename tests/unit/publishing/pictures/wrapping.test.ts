import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { wrapped } from '../../../../src/publishing/pictures/wrapping.ts';

/** Every character is one unit wide. */
const widthOf = (piece: string): number => piece.length;

test('a title that fits stays on one line', () => {
  expect(wrapped('Every way back in', widthOf, 17)).toEqual(['Every way back in']);
});

test('a title takes as few lines as fit, and the last is not left short', () => {
  expect(wrapped('Somebody may have my codes', widthOf, 22)).toEqual(['Somebody may', 'have my codes']);
});

test('a line may be as wide as the room and no wider', () => {
  expect(wrapped('one two', widthOf, 7)).toEqual(['one two']);
  expect(wrapped('one two', widthOf, 6)).toEqual(['one', 'two']);
});

test('spaces around and between words do not count', () => {
  expect(wrapped('  one \n two ', widthOf, 7)).toEqual(['one two']);
  expect(wrapped(' ', widthOf, 7)).toEqual([]);
});

test('a word wider than the room fits nowhere', () => {
  expect(wrapped('an authenticator', widthOf, 12)).toBeUndefined();
});

test('no word is lost and no line is too wide, whatever the title', () => {
  const title = fc.array(fc.stringMatching(/^[a-z]{1,9}$/u), { maxLength: 12 });
  fc.assert(
    fc.property(title, fc.integer({ min: 9, max: 40 }), (words, room) => {
      const lines = wrapped(words.join(' '), widthOf, room) ?? ['no lines'];
      expect(lines.join(' ')).toBe(words.join(' '));
      expect(lines.filter((line) => widthOf(line) > room)).toEqual([]);
    }),
  );
});
