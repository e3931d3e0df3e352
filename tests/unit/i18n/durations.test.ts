import { expect, test } from 'playwright/test';
import { durationIn, roughDurationIn } from '../../../src/i18n/durations.ts';

for (const [seconds, language, said] of [
  [0, 'en', '0.0 sec'],
  [4.24, 'en', '4.2 sec'],
  [119.9, 'en', '119.9 sec'],
  [120, 'en', '2 min'],
  [3605, 'en', '1 hr 5 sec'],
  [86_400, 'en', '1 day'],
  [172_860, 'en', '2 days 1 min'],
  [4.24, 'fr', '4,2 s'],
  [172_860, 'fr', '2 j 1 min'],
] as const) {
  test(`${String(seconds)} seconds are said as “${said}” in ${language}`, () => {
    // Some languages keep number and unit together with a space that does not break.
    expect(durationIn(language)(seconds).replace(/[\u00A0\u202F]/gu, ' ')).toBe(said);
  });
}

for (const [seconds, said] of [
  [0, '30 sec'],
  [44, '30 sec'],
  [46, '1 min'],
  [155, '2 min 30 sec'],
  [3604, '1 hr'],
] as const) {
  test(`about ${String(seconds)} seconds are said as “${said}”`, () => {
    expect(roughDurationIn('en')(seconds)).toBe(said);
  });
}
