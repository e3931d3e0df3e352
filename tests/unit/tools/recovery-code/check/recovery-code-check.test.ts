import { expect, test } from 'playwright/test';
import {
  checkRecoveryCode,
  LONGEST_TEXT,
} from '../../../../../src/tools/recovery-code/check/recovery-code-check.ts';
import { CASES } from './recovery-code-cases.ts';

for (const [verdict, cases] of Object.entries(CASES)) {
  for (const [typed, readAs] of cases) {
    test(`${shown(typed)} is ${verdict}`, () => {
      const check = checkRecoveryCode(typed);
      expect(check.verdict).toBe(verdict);
      expect('readAs' in check ? check.readAs : undefined).toBe(readAs);
    });
  }
}

const REASONS: readonly (readonly [typed: string, reasons: readonly string[]])[] = [
  ['1234567', ['leading-zero-lost', 'digit-missing']],
  ['123 4567', ['leading-zero-lost', 'digit-missing']],
  ['1234 567', ['digit-missing', 'leading-zero-lost']],
  ['1\u03362\u03363\u03364\u0336 567', ['digit-missing', 'leading-zero-lost']],
  ['123456789', ['list-number', 'digit-extra']],
  ['112345678', ['digit-doubled', 'list-number']],
  ['1 1234 5678', ['list-number', 'digit-extra']],
  ['1 1134 5678', ['list-number', 'digit-extra']],
  ['10 1234 5678', ['list-number', 'digit-extra']],
  ['1234', ['too-short']],
  ['1234567890', ['mailed-code', 'too-long']],
  ['12345678901', ['too-long']],
  ['1.2E7', ['spreadsheet-number']],
];

for (const [typed, reasons] of REASONS) {
  test(`${shown(typed)} has the wrong length because of ${reasons.join(' or ')}`, () => {
    expect(checkRecoveryCode(typed)).toMatchObject({ verdict: 'wrong-length', reasons });
  });
}

test('digits of another script are named, list numbers are said to be left out', () => {
  expect(checkRecoveryCode('1234 5678')).toMatchObject({ scripts: [], listNumberLeftOut: false });
  expect(checkRecoveryCode('१. १२३४ ५६७८')).toMatchObject({
    scripts: ['devanagari'],
    listNumberLeftOut: true,
  });
  expect(checkRecoveryCode('٠۱２3 4567')).toMatchObject({
    scripts: ['arabic-indic', 'persian', 'full-width'],
  });
  expect(checkRecoveryCode('𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖')).toMatchObject({ scripts: ['other'] });
});

test('look-alikes are pointed at by place, and no digit is guessed for them', () => {
  for (const character of 'OoDQIlLi|ZzSsbGTBgqОЗΟ') {
    expect(checkRecoveryCode(`12${character}4 5678`)).toEqual({
      verdict: 'lookalikes',
      digits: 8,
      scripts: [],
      listNumberLeftOut: false,
      characters: ['1', '2', character, '4', '5', '6', '7', '8'],
      wrong: [{ position: 3, character }],
    });
  }
  expect(checkRecoveryCode('O23S 567B')).toMatchObject({
    characters: ['O', '2', '3', 'S', '5', '6', '7', 'B'],
    wrong: [
      { position: 1, character: 'O' },
      { position: 4, character: 'S' },
      { position: 8, character: 'B' },
    ],
  });
});

test('a letter that looks like no digit is pointed at, but makes it no code', () => {
  expect(checkRecoveryCode('O234 56A8')).toEqual({
    verdict: 'not-a-code',
    reason: 'letters',
    characters: ['O', '2', '3', '4', '5', '6', 'A', '8'],
    wrong: [
      { position: 1, character: 'O' },
      { position: 7, character: 'A' },
    ],
  });
});

test('why a text is no code is said', () => {
  const reasons: readonly (readonly [string, string])[] = [
    ['please help', 'words'],
    ['验证码', 'words'],
    ['a1b2c-3d4e5', 'other-service'],
    ['a1b2c–3d4e5', 'other-service'],
    ['https://instagram.com', 'address'],
    ['12345678 is your Instagram recovery code', 'mailed-code'],
    ['me@example.com', 'address'],
    ['•', 'no-digits'],
    ['9'.repeat(LONGEST_TEXT + 1), 'too-long'],
  ];
  for (const [typed, reason] of reasons) expect(checkRecoveryCode(typed)).toMatchObject({ reason });
});

test('nothing of a setup key and of a phone number is carried in an answer', () => {
  const key = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
  for (const typed of [key, key.slice(16), `otpauth://totp/x?secret=${key}`, `${key.slice(1)}0`]) {
    expect(checkRecoveryCode(typed)).toEqual({ verdict: 'setup-key' });
  }
  expect(checkRecoveryCode('+49 171 1234567')).toEqual({ verdict: 'phone-number' });
});

test('fifteen letters are too few for a setup key, and codes with a slip are none', () => {
  const verdicts = ['JBSWY3DPEHPK3PX', '2345 67S4\n2345 6723'].map(
    (typed) => checkRecoveryCode(typed).verdict,
  );
  expect(verdicts).toEqual(['not-a-code', 'list']);
});

function shown(typed: string): string {
  return typed === '' ? 'Nothing' : JSON.stringify(typed.slice(0, 40)).replace(/[^\x20-\x7E]/gu, escaped);
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
