import { expect, test } from 'playwright/test';
import {
  LONGEST_CODE_TEXT,
  MALFORMED_REASONS,
  readTypedCode,
} from '../../../../../src/tools/authenticator/check/typed-code.ts';
import { HOSTILE_TEXTS, MANY } from '../../../../support/hostile-texts.ts';
import { SeededNumbers } from '../../../../support/seeded-numbers.ts';
import { hostileText } from '../../recovery-code/check/recovery-code-hostile-text.ts';

for (const typed of [
  '123456',
  '123 456',
  ' 123456\n',
  '12 34 56',
  '123-456',
  '123\u00A0456',
  '123\u202F456',
  '\u200E123456\u200F',
  '\u202A123\u200B456\u202C',
  '\uFEFF123456',
  '123.456',
  '(123456)',
]) {
  test(`${JSON.stringify(typed)} is read as 123456`, () => {
    expect(readTypedCode(typed)).toEqual({ kind: 'code', code: '123456', otherDigits: false });
  });
}

for (const typed of ['١٢٣٤٥٦', '۱۲۳ ۴۵۶', '१२३४५६', '１２３４５６', '𝟏𝟐𝟑𝟒𝟓𝟔', '๑๒๓๔๕๖', '123٤٥٦']) {
  test(`the digits ${typed} are read, and it is said that they are others`, () => {
    expect(readTypedCode(typed)).toEqual({ kind: 'code', code: '123456', otherDigits: true });
  });
}

for (const [typed, reason, digits] of [
  ['', 'empty', 0],
  [' \u200B-', 'empty', 0],
  ['12345', 'too-few', 5],
  ['1234567', 'too-many', 7],
  ['1234 5678', 'too-many', 8],
  ['12345O', 'letters', 5],
  ['code 123456', 'letters', 6],
  ['12345|', 'letters', 5],
  ['验证码123456', 'letters', 6],
  ['1'.repeat(LONGEST_CODE_TEXT + 1), 'too-long', 0],
] as const) {
  test(`${JSON.stringify(typed.slice(0, 20))} is no code: ${reason}`, () => {
    expect(readTypedCode(typed)).toEqual({ kind: 'malformed', reason, digits });
  });
}

test('leading zeros stay', () => {
  expect(readTypedCode('000 042')).toMatchObject({ code: '000042' });
});

test(`${MANY} hostile texts are a code of six digits or malformed for a reason, and every reason is met`, () => {
  const numbers = new SeededNumbers(20_261_125);
  const pieces = [
    '1',
    '2',
    '0',
    '9',
    '٣',
    '４',
    '५',
    ' ',
    '\u00A0',
    '\u200B',
    '\u202E',
    '-',
    '\uD800',
    '½',
    '①',
  ];
  const met = new Map<string, number>();
  for (let count = 0; count < HOSTILE_TEXTS; count += 1) {
    const text =
      count % 2 === 0
        ? hostileText(numbers)
        : Array.from({ length: numbers.below(14) }, () => numbers.oneOf(pieces)).join('');
    const typed = readTypedCode(text);
    if (typed.kind === 'code') expect(typed.code).toMatch(/^[0-9]{6}$/u);
    const kind = typed.kind === 'code' ? 'code' : typed.reason;
    met.set(kind, (met.get(kind) ?? 0) + 1);
  }
  expect([...met.keys()].sort()).toEqual(['code', ...MALFORMED_REASONS].sort());
  expect(met.get('code')).toBeGreaterThan(HOSTILE_TEXTS / 100);
});

test('a text of a million characters is refused unread', () => {
  expect(readTypedCode('1 '.repeat(500_000))).toMatchObject({ reason: 'too-long' });
});
