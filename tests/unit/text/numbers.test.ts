import { expect, test } from 'playwright/test';
import { numbersIn } from '../../../src/text/numbers.ts';

for (const [text, numbers] of [
  ['Wait 30 seconds, then 2 minutes.', ['2', '30']],
  ['1,000 or 0.5', ['05', '1000']],
  ['1.000 ou 0,5', ['05', '1000']],
  ['1\u202F000 ou 0,5', ['05', '1000']],
  ['١٬٠٠٠ أو ٠٫٥', ['05', '1000']],
  ['३० सेकंड', ['30']],
  ['３０秒、２分', ['2', '30']],
  ['2FA, iOS17 and a 6-digit code', ['6']],
  ['On 23.11.2026, end.', ['23112026']],
  ['The 2nd or 28th, o 28º, 4G and 2nds', ['2', '28', '28']],
  ['none', []],
] as const) {
  test(`“${text}” has the numbers ${numbers.join(' and ')}`, () => {
    expect(numbersIn(text)).toEqual(numbers);
  });
}
