import { expect, test } from 'playwright/test';
import { tokensOf } from '../../../src/search/tokens.ts';
import { DIGITS } from './characters.ts';

const wordsOf = (text: string) => tokensOf(text, 'en').map(({ word }) => word);

for (const [name, typed, words] of [
  ['capital letters', 'Code NEVER Arrives', ['code', 'never', 'arrives']],
  ['accents, composed or not', 'código co\u0301digo ÜBER', ['codigo', 'codigo', 'uber']],
  ['a capital letter with a dot', 'İnstagram', ['instagram']],
  ['wide letters and letters of mathematics', 'ｃｏｄｅ 𝐜𝐨𝐝𝐞 ﬁx', ['code', 'code', 'fix']],
  ['digits beside letters', '2fa 6digit iphone15', ['2', 'fa', '6', 'digit', 'iphone', '15']],
  ['hyphens and underlines', 'e-mail log_in', ['e', 'mail', 'log', 'in']],
  ['emoji only', '😭🔑👨‍👩‍👧‍👦 🇩🇪 ❤️', []],
  ['a number in a ring', '6️⃣ ①', ['6', '1']],
  ['signs only', '?!… -- <> {count} '.replace('count', ''), []],
  ['Cyrillic', 'Код не приходит', ['код', 'не', 'приходит']],
  ['Arabic with its vowel marks', 'لا يَصِل', ['لا', 'يصل']],
  ['Hindi with its vowel signs', 'कोड नहीं आया', ['कोड', 'नहीं', 'आया']],
  ['Chinese, which has no spaces', '验证码 收不到', ['验证码', '收不到']],
  ['invisible marks', 'co\u200Bde \uFEFFcode', ['co', 'de', 'code']],
  ['half a character', '\uD83D code \uDE00', ['code']],
] as const) {
  test(`${name}: “${typed}” is cut into its words`, () => {
    expect(wordsOf(typed)).toEqual(words);
  });
}

for (const apostrophe of ["'", '’', '‘', '`', '´', 'ʼ', '＇']) {
  test(`“can${apostrophe}t” is one word`, () => {
    expect(wordsOf(`I can${apostrophe}t`)).toEqual(['i', 'cant']);
  });
}

test('digits of every script become ours, alone, in their order and against it', () => {
  for (let start = 0; start < DIGITS.length; start += 10) {
    const script = DIGITS.slice(start, start + 10);
    expect(wordsOf(script.join('')), script.join('')).toEqual(['0123456789']);
    expect(wordsOf([...script].reverse().join(' ')).join(''), script.join('')).toBe('9876543210');
  }
});

test('what stands behind the first 2,000 characters is not read', () => {
  const before = 'no code '.repeat(250);
  expect(tokensOf(`${before}authenticator`, 'en')).toEqual(tokensOf(before, 'en'));
});
