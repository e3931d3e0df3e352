import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { tokensOf as tokensIn } from '../../../src/search/tokens.ts';
import { anyText } from './any-text.ts';

const tokensOf = (text: string) => tokensIn(text, 'en');
const wordsOf = (text: string) => tokensOf(text).map(({ word }) => word);

test('every word is letters with their signs or our digits only, whatever was typed', () => {
  fc.assert(
    fc.property(anyText, (typed) => wordsOf(typed).every((word) => /^\p{L}[\p{L}\p{M}]*$|^\d+$/u.test(word))),
    { numRuns: 5_000 },
  );
});

test('cutting the words again gives the same words', () => {
  fc.assert(
    fc.property(anyText, (typed) => {
      const words = wordsOf(typed).join(' ');
      return wordsOf(words).join(' ') === words;
    }),
    { numRuns: 5_000 },
  );
});

test('capital letters, accents and spaces around change nothing', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,8}(?: [a-z]{1,8}){0,4}$/u), (typed) => {
      expect(tokensOf(typed.toUpperCase())).toEqual(tokensOf(typed));
      expect(tokensOf(typed.replace(/[a-z]/gu, '$&\u0301'))).toEqual(tokensOf(typed));
      expect(tokensOf(`  ${typed.replaceAll(' ', ' \t ')} `)).toEqual(tokensOf(typed));
    }),
  );
});
