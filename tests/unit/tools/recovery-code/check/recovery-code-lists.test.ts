import { expect, test } from 'playwright/test';
import { checkRecoveryCode } from '../../../../../src/tools/recovery-code/check/recovery-code-check.ts';
import type { Row } from '../../../../../src/tools/recovery-code/check/recovery-code-check.ts';

const EIGHT = '•••• ••••';

/** Texts that hold several codes, and the verdicts of their rows; a star marks a repeated one. */
const LISTS: readonly (readonly [text: string, rows: readonly string[]])[] = [
  ['1234 5678\n2345 6789', ['looks-right', 'looks-right']],
  ['12345678\r\n23456789\r\n', ['looks-right', 'looks-right']],
  ['12345678\u202823456789', ['looks-right', 'looks-right']],
  ['1234 5678, 2345 6789', ['looks-right', 'looks-right']],
  ['12345678;23456789', ['looks-right', 'looks-right']],
  ['12345678/23456789', ['looks-right', 'looks-right']],
  ['12345678 | 23456789', ['looks-right', 'looks-right']],
  ['|12345678|23456789|', ['looks-right', 'looks-right']],
  ['12345678\t23456789', ['looks-right', 'looks-right']],
  ['1234 5678 2345 6789', ['looks-right', 'looks-right']],
  ['1234567823456789', ['looks-right', 'looks-right']],
  ['1234-5678-2345-6789', ['looks-right', 'looks-right']],
  ['0123 4567 8901 2345', ['looks-right', 'looks-right']],
  ['1234\n5678\n2345\n6789', ['looks-right', 'looks-right']],
  ['1. 1234 5678\n2. 2345 6789', ['looks-right', 'looks-right']],
  ['1.\n1234 5678\n2.\n2345 6789', ['looks-right', 'looks-right']],
  ['1 1234 5678\n2 2345 6789', ['looks-right', 'looks-right']],
  ['1 12345678 2 23456789', ['looks-right', 'looks-right']],
  ['1. 1234 5678 2. 2345 6789', ['looks-right', 'looks-right']],
  ['1) 12345678 2) 23456789', ['looks-right', 'looks-right']],
  ['1 1234 5678; 2 2345 6789', ['looks-right', 'looks-right']],
  ['1 1234 5678 2 1234 5678 x', ['looks-right', 'looks-right*']],
  ['12345678901234567', ['looks-right', 'looks-right', 'wrong-length']],
  ['1234 567 2345 6789 3456 7890', ['wrong-length', 'looks-right', 'looks-right']],
  ['1234 5678 2345 67X9 3456 7890', ['looks-right', 'not-a-code', 'looks-right']],
  ['me@example.com 1234 5678 2345 6789', ['looks-right', 'looks-right']],
  ['instagram,me@example.com,12345678,23456789', ['looks-right', 'looks-right']],
  ['1. 1234 5678 2. 234 5678', ['looks-right', 'wrong-length']],
  ['2345 67S4\n23Z5 6723', ['lookalikes', 'lookalikes']],
  ['① 1234 5678 ② 2345 6789', ['looks-right', 'looks-right']],
  ['1️⃣ 1234 5678\n2️⃣ 2345 6789', ['looks-right', 'looks-right']],
  ['• 1234 5678\n• 2345 6789', ['looks-right', 'looks-right']],
  [
    'Instagram backup codes, 23/11/2026\n\n1234 5678\n2345 6789\n\nKeep them safe',
    ['looks-right', 'looks-right'],
  ],
  ['codes 1234 5678 and 2345 6789', ['looks-right', 'looks-right']],
  ['备用验证码：1234 5678、2345 6789', ['looks-right', 'looks-right']],
  ['١٢٣٤ ٥٦٧٨\n٢٣٤٥ ٦٧٨٩', ['looks-right', 'looks-right']],
  ['12345678 is your Instagram recovery code\n2345 6789', ['looks-right', 'looks-right']],
  ['1234 5678\n1234 5678', ['looks-right', 'looks-right*']],
  ['1234 5678\n2345 6789\n1234-5678', ['looks-right', 'looks-right', 'looks-right*']],
  ['1234 5678\n١٢٣٤ ٥٦٧٨', ['looks-right', 'looks-right*']],
  ['1234 5678\nl234 5678', ['looks-right', 'lookalikes*']],
  ['1234 5678\n234 5678', ['looks-right', 'wrong-length']],
  ['12345678, 23456789, 123', ['looks-right', 'looks-right', 'wrong-length']],
  ['1234 5678\n2345 67S9\n3456 78X0', ['looks-right', 'lookalikes', 'not-a-code']],
  ['123456\n654321', ['six-digit-code', 'six-digit-code']],
  ['123456 654321', ['six-digit-code', 'six-digit-code']],
  ['1234 5678\n+49 171 1234567', ['looks-right', 'phone-number']],
  [
    '1234 5678\n2345 6789\nABCD EFGH IJKL MNOP QRST UVWX YZ23 4567',
    ['looks-right', 'looks-right', 'setup-key'],
  ],
  ['a1b2c-3d4e5\nb2c3d-4e5f6', ['not-a-code', 'not-a-code']],
  ['1234 5678    2345 6789\n3456 7890    4567 8901', Array<string>(4).fill('looks-right')],
  [
    ['12345678', '23456789', '34567890', '45678901', '56789012'].join(''),
    Array<string>(5).fill('looks-right'),
  ],
  ['1234567823456789345678904567890156789', [...Array<string>(4).fill('looks-right'), 'wrong-length']],
];

for (const [text, expected] of LISTS) {
  test(`${JSON.stringify(text.slice(0, 60))} is a list of ${expected.join(', ')}`, () => {
    expect(rowsOf(text).map(({ verdict, duplicate }) => verdict + (duplicate ? '*' : ''))).toEqual(expected);
  });
}

test('the rows show shapes only', () => {
  expect(rowsOf('1234 5678\n234 5678\n123456\n1234 5678 9')).toEqual([
    { verdict: 'looks-right', shape: EIGHT, duplicate: false },
    { verdict: 'wrong-length', shape: '•••• •••', duplicate: false },
    { verdict: 'six-digit-code', shape: '••• •••', duplicate: false },
    { verdict: 'wrong-length', shape: '•••• •••• •', duplicate: false },
  ]);
});

test('no list carries a digit of what was pasted', () => {
  for (const [text] of LISTS) expect(JSON.stringify(checkRecoveryCode(text))).not.toMatch(/\p{Nd}/u);
});

test('what only looks like several is one', () => {
  const single: Readonly<Record<string, string>> = {
    '1234\n5678': 'looks-right',
    '1234 5678\n': 'looks-right',
    'My code\n1234 5678': 'looks-right',
    '1234 5678\n1': 'looks-right',
    '+49 171 1234567\nHamburg': 'phone-number',
    '0171 1234 5678 90': 'phone-number',
    '1234 5678 9012': 'wrong-length',
  };
  for (const [text, verdict] of Object.entries(single)) expect(checkRecoveryCode(text).verdict).toBe(verdict);
});

function rowsOf(text: string): readonly Row[] {
  const check = checkRecoveryCode(text);
  if (check.verdict !== 'list') throw new Error(`${JSON.stringify(text)} is ${check.verdict}, not a list`);
  return check.rows;
}
