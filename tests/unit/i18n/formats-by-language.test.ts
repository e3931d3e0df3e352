import { expect, test } from 'playwright/test';
import { pluralText, readableDate, readableList } from '../../../src/i18n/format.ts';
import type { LanguageCode } from '../../../src/i18n/languages.ts';
import { durationIn } from '../../../src/i18n/durations.ts';

/** As the language writes the day, a list, and forty-two tenths of a second. */
const WRITTEN = {
  en: ['23 November 2026', 'a, b, and c', '4.2 sec'],
  'pt-BR': ['23 de novembro de 2026', 'a, b e c', '4,2 s'],
  es: ['23 de noviembre de 2026', 'a, b y c', '4,2 s'],
  id: ['23 November 2026', 'a, b, dan c', '4,2 dtk'],
  tr: ['23 Kasım 2026', 'a, b ve c', '4,2 sn.'],
  hi: ['23 नवंबर 2026', 'a, b, और c', '4.2 से॰'],
  ar: ['23 نوفمبر 2026', 'a وb وc', '4.2 ث'],
  fr: ['23 novembre 2026', 'a, b et c', '4,2 s'],
  de: ['23. November 2026', 'a, b und c', '4,2 Sek.'],
  ja: ['2026年11月23日', 'a、b、c', '4.2 秒'],
} as const satisfies Record<LanguageCode, readonly string[]>;

for (const [language, [day, list, duration]] of Object.entries(WRITTEN)) {
  test(`${language} writes a day, a list and a duration in its own way`, () => {
    expect(readableDate('2026-11-23', language)).toBe(day);
    expect(readableList(['a', 'b', 'c'], language)).toBe(list);
    expect(durationIn(language)(4.2).replace(/[\u00A0\u202F]/gu, ' ')).toBe(duration);
  });
}

const FORMS = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
for (const [language, said] of [
  ['en', 'other one other other other'],
  ['pt-BR', 'one one other other other'],
  ['es', 'other one other other other'],
  ['id', 'other other other other other'],
  ['tr', 'other one other other other'],
  ['hi', 'one one other other other'],
  ['ar', 'zero one two few many'],
  ['fr', 'one one other other other'],
  ['de', 'other one other other other'],
  ['ja', 'other other other other other'],
] as const) {
  test(`${language} has its own forms for 0, 1, 2, 3 and 11`, () => {
    expect([0, 1, 2, 3, 11].map((count) => pluralText(FORMS, count, language)).join(' ')).toBe(said);
  });
}

test('a form that a text lacks is said as for any count', () => {
  expect(pluralText({ other: 'رموز' }, 2, 'ar')).toBe('رموز');
});
