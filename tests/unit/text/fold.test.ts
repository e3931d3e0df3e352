import { expect, test } from 'playwright/test';
import { fold } from '../../../src/text/fold.ts';

for (const [name, text, folded] of [
  ['capital letters', 'Code NEVER', 'code never'],
  ['accents, composed or not', 'código co\u0301digo ÜBER', 'codigo codigo uber'],
  [
    'apostrophes of every kind',
    "can't can’t can‘t can`t can´t canʼt can＇t",
    'cant cant cant cant cant cant cant',
  ],
  ['vowel marks of Arabic and Hebrew', 'يَصِل שָׁלוֹם', 'يصل שלום'],
  ['the dot below a letter of Hindi, and a joiner', 'फ़ोन क्\u200Dया', 'फोन क्या'],
  ['signs of Hindi and Thai, which stay', 'कोड รหัส', 'कोड รหัส'],
  [
    'voicing marks of Japanese, which stay, composed or not',
    'コード コート\u3099 ｺｰﾄﾞ',
    'コード コード コード',
  ],
  ['syllables of Korean, which stay', '코드', '코드'],
  ['digits of other scripts', '٣٤ २ ６ 12', '34 2 6 12'],
  ['wide and styled forms', 'ｃｏｄｅ 𝐜𝐨𝐝𝐞 ﬁx ①', 'code code fix 1'],
  ['spaces and punctuation, which stay', 'No code. Why?', 'no code. why?'],
  ['half a character', '\uD83D x', '\uD83D x'],
] as const) {
  test(`${name}: “${text}” becomes “${folded}”`, () => {
    expect(fold(text)).toBe(folded);
  });
}
