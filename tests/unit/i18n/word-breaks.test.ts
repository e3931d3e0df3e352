import { expect, test } from 'playwright/test';
import { wordsInRun } from '../../../src/i18n/word-breaks.ts';

for (const [run, words, withoutDictionary] of [
  ['認証コード', ['認証', 'コード'], ['認証', 'コード']],
  ['届かない', ['届', 'か', 'ない'], ['届', 'かない']],
  ['人々', ['人々'], ['人々']],
  ['instagramから', ['instagram', 'から'], ['instagram', 'から']],
] as const) {
  test(`“${run}” is cut into words, in an older browser where the script changes`, () => {
    expect(wordsInRun(run, 'ja')).toEqual(words);
    expect(wordsInRun(run, 'ja', false)).toEqual(withoutDictionary);
  });
}

test('in a language with blanks nothing is cut, not even Japanese', () => {
  expect(wordsInRun('認証コード', 'pt-BR')).toEqual(['認証コード']);
});
