import { expect, test } from 'playwright/test';
import { PUBLISHED_CODES, type LanguageCode } from '../../../src/i18n/languages.ts';
import { tokensOf, wordsOf } from '../../../src/search/tokens.ts';

const wordsIn = (text: string, language: LanguageCode) => tokensOf(text, language).map(({ word }) => word);

/** What people type, its words, and something that is typed otherwise and means the same. */
for (const [language, typed, words, same] of [
  ['en', "I can't get the code", ['i', 'cant', 'get', 'the', 'code'], 'I CAN’T GET THE CODE'],
  ['pt-BR', 'O código não chega', ['o', 'codigo', 'nao', 'chega'], 'o codigo nao chega'],
  [
    'es',
    '¿Por qué no llega el código?',
    ['por', 'que', 'no', 'llega', 'el', 'codigo'],
    'POR QUE NO LLEGA EL CODIGO',
  ],
  ['id', 'Kode tidak masuk-masuk', ['kode', 'tidak', 'masuk', 'masuk'], 'KODE TIDAK MASUK MASUK'],
  ['tr', 'Doğrulama kodu alamıyorum', ['dogrulama', 'kodu', 'alamiyorum'], 'DOĞRULAMA KODU ALAMIYORUM'],
  ['hi', 'कोड नहीं आया, फ़ोन २', ['कोड', 'नहीं', 'आया', 'फोन', '2'], 'कोड नहीँ आया, फोन 2'],
  ['ar', 'لم تصل رسالة الرمز ٦', ['لم', 'تصل', 'رساله', 'الرمز', '6'], 'لَم تصِل رســاله الرمز 6'],
  ['fr', "Je n'ai pas reçu le code", ['je', 'nai', 'pas', 'recu', 'le', 'code'], 'je n’ai pas recu LE CODE'],
  [
    'de',
    'Der Bestätigungscode kommt nicht',
    ['der', 'bestatigungscode', 'kommt', 'nicht'],
    'DER BESTÄTIGUNGSCODE KOMMT NICHT',
  ],
  ['ja', '認証コードが届かない', ['認証', 'コード', 'が', '届', 'か', 'ない'], '認証ｺｰﾄﾞが届かない'],
] as const) {
  test(`${language}: “${typed}” is cut into its words, as is “${same}”`, () => {
    expect(wordsIn(typed, language)).toEqual(words);
    expect(wordsIn(same, language)).toEqual(words);
    expect(wordsOf(typed, language)).toEqual(words);
  });
}

for (const [language, one, other] of [
  ['hi', 'कोड', 'कड'],
  ['hi', 'मिला', 'मिली'],
  ['ja', 'コード', 'コート'],
  ['ar', 'رمز', 'رموز'],
  ['tr', 'kod', 'kodu'],
] as const) {
  test(`${language}: “${one}” and “${other}” stay two words`, () => {
    expect(wordsIn(one, language)).not.toEqual(wordsIn(other, language));
  });
}

test('what people of one language write in two ways is not evened for another', () => {
  for (const language of PUBLISHED_CODES) {
    expect(wordsIn('kapalı', language)).toEqual(['kapalı']);
    expect(wordsIn('رسالة', language)).toEqual(['رسالة']);
    expect(wordsIn('認証コード', language)).toEqual(['認証コード']);
  }
});
