import { expect, test } from 'playwright/test';
import {
  checkRecoveryCode,
  LONGEST_TEXT,
} from '../../../../../src/tools/recovery-code/check/recovery-code-check.ts';
import type { Verdict } from '../../../../../src/tools/recovery-code/check/recovery-code-check.ts';

/** What was typed, and how it is read; no reading means that none is shown. */
type Case = readonly [typed: string, readAs?: string];

const CASES: Readonly<Partial<Record<Verdict, readonly Case[]>>> = {
  'looks-right': [
    ['12345678', '1234 5678'],
    ['1234 5678', '1234 5678'],
    ['0123 4567', '0123 4567'],
    ['0000 0000', '0000 0000'],
    ['123 456 78', '1234 5678'],
    ['12 34 56 78', '1234 5678'],
    ['1 2 3 4 5 6 7 8', '1234 5678'],
    ['1234-5678', '1234 5678'],
    ['1234 – 5678', '1234 5678'],
    ['1234—5678', '1234 5678'],
    ['1234\u20115678', '1234 5678'],
    ['1234\u00A05678', '1234 5678'],
    ['1234\u202F5678', '1234 5678'],
    ['1234\u20075678', '1234 5678'],
    ['1234\t5678', '1234 5678'],
    ['\u200E1234\u200B\u2060 5678\u202C\uFEFF', '1234 5678'],
    ['\u2067١٢٣٤ ٥٦٧٨\u2069', '1234 5678'],
    ['1\u03362\u03363\u03364\u0336 5678', '1234 5678'],
    ['12\u00AD34 56\u0000 78', '1234 5678'],
    ['  1234 5678  \n', '1234 5678'],
    ['\r\n1234 5678\r\n\r\n', '1234 5678'],
    ['"1234 5678"', '1234 5678'],
    ['„1234 5678“', '1234 5678'],
    ['«1234 5678»', '1234 5678'],
    ["'01234567", '0123 4567'],
    ['(12345678)', '1234 5678'],
    ['12345678.', '1234 5678'],
    ['12345678!', '1234 5678'],
    ['12345678.0', '1234 5678'],
    ['12.345.678', '1234 5678'],
    ['12,345,678', '1234 5678'],
    ['1.2345678', '1234 5678'],
    ['12:34:56:78', '1234 5678'],
    ['1, 2, 3, 4, 5, 6, 7, 8', '1234 5678'],
    ['• 1234 5678', '1234 5678'],
    ['- 1234 5678', '1234 5678'],
    ['* 1234 5678', '1234 5678'],
    ['☐ 1234 5678', '1234 5678'],
    ['[ ] 1234 5678', '1234 5678'],
    ['[x] 1234 5678', '1234 5678'],
    ['🔑 1234 5678', '1234 5678'],
    ['1. 1234 5678', '1234 5678'],
    ['1.1234 5678', '1234 5678'],
    ['1) 12345678', '1234 5678'],
    ['1)12345678', '1234 5678'],
    ['(1) 1234 5678', '1234 5678'],
    ['[1] 1234 5678', '1234 5678'],
    ['10. 1234 5678', '1234 5678'],
    ['1 - 1234 5678', '1234 5678'],
    ['1 – 1234 5678', '1234 5678'],
    ['1: 1234 5678', '1234 5678'],
    ['1、1234 5678', '1234 5678'],
    ['1\t1234 5678', '1234 5678'],
    ['#1 1234 5678', '1234 5678'],
    ['№ 1: 1234 5678', '1234 5678'],
    ['1º 1234 5678', '1234 5678'],
    ['a) 1234 5678', '1234 5678'],
    ['ii. 1234 5678', '1234 5678'],
    ['Ⅳ. 1234 5678', '1234 5678'],
    ['① 1234 5678', '1234 5678'],
    ['⒈ 1234 5678', '1234 5678'],
    ['❶ 1234 5678', '1234 5678'],
    ['1️⃣ 1234 5678', '1234 5678'],
    ['۱. ۱۲۳۴ ۵۶۷۸', '1234 5678'],
    ['१) १२३४ ५६७८', '1234 5678'],
    ['1234\n5678', '1234 5678'],
    ['12\n34\n56\n78', '1234 5678'],
    ['1.\n1234 5678', '1234 5678'],
    ['١٢٣٤ ٥٦٧٨', '1234 5678'],
    ['۱۲۳۴۵۶۷۸', '1234 5678'],
    ['12٣٤ ५६78', '1234 5678'],
    ['１２３４　５６７８', '1234 5678'],
    ['𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖', '1234 5678'],
    ['𑛚𑛛𑛜𑛝𑛞𑛟𑛠𑛡', '0123 4567'],
    ['My code: 1234 5678', '1234 5678'],
    ['My code: 1234 - 5678', '1234 5678'],
    ['me@example.com 1234 5678', '1234 5678'],
    ['Code 1: 1234 5678', '1234 5678'],
    ['1234 5678 (used)', '1234 5678'],
    ['1234 5678 I', '1234 5678'],
    ['备用验证码：1234 5678', '1234 5678'],
    ['My Instagram recovery code: 1234 5678', '1234 5678'],
    ['Your backup code\n\n1234 5678\n\nKeep it safe in 2026', '1234 5678'],
  ],
  'six-digit-code': [
    ['123456', '123 456'],
    ['123 456', '123 456'],
    ['123-456', '123 456'],
    ['012345', '012 345'],
    ['١٢٣٤٥٦', '123 456'],
    ['123\n456', '123 456'],
    ['1. 123456', '123 456'],
    ['+123456', '123 456'],
    ["123456 is your Instagram code. Don't share it.", '123 456'],
    ['Use 123 456 to verify your Instagram account.', '123 456'],
    ['验证码123456', '123 456'],
  ],
  'wrong-length': [
    ['1', '1'],
    ['12345', '1234 5'],
    ['1234567', '1234 567'],
    ['1234 567', '1234 567'],
    ['123456789', '1234 5678 9'],
    ['1 1234 5678', '1123 4567 8'],
    ['112345678', '1123 4567 8'],
    ['1-1234-5678', '1123 4567 8'],
    ['4155550132', '4155 5501 32'],
    ['12345-67890', '1234 5678 90'],
    ['1234 5678 9012', '1234 5678 9012'],
    ['1. 1234567', '1234 567'],
    ['my code 1234567', '1234 567'],
    ['1.2345678E+07', ''],
    ['1.2E7', ''],
    ['1234567.0', '1234 567'],
    ['1234\n5678\n9012', '1234 5678 9012'],
  ],
  lookalikes: [
    ['l234 5678'],
    ['O123 4567'],
    ['1234 567B'],
    ['SOS1 2345'],
    ['|234 5678'],
    ['1234 567!'],
    ['1234 $678'],
    ['О123 4567'],
    ['Z345 6I89'],
    ['12345O'],
    ['1. l234 5678'],
    ['a) l234 5678'],
    ['1234567Ｏ'],
  ],
  'setup-key': [
    ['ABCD EFGH IJKL MNOP QRST UVWX YZ23 4567'],
    ['abcd efgh ijkl mnop qrst uvwx yz23 4567'],
    ['ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'],
    ['ABCD-EFGH-IJKL-MNOP-QRST-UVWX-YZ23-4567'],
    ['JBSWY3DPEHPK3PXP'],
    ['jbsw y3dp ehpk 3pxp'],
    ['abcdefghijklmnop'],
    ['ABCD EFGH IJKL MNOP\nQRST UVWX YZ23 4567'],
    ['ＡＢＣＤ ＥＦＧＨ ＩＪＫＬ ＭＮＯＰ'],
    ['Setup key: ABCD EFGH IJKL MNOP QRST UVWX YZ23 4567'],
    ['Your key is JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP, keep it'],
    ['ABC0 EFGH IJKL MNOP QRST UVWX YZ23 4567'],
    ['otpauth://totp/Instagram:me?secret=JBSWY3DPEHPK3PXP&issuer=Instagram'],
    ['otpauth-migration://offline?data=CjEKCkhlbGxv'],
  ],
  'phone-number': [
    ['+49 171 1234567'],
    ['+14155550132'],
    ['+1 (415) 555-0132'],
    ['＋44 7700 900123'],
    ['+12345678'],
    ['0049 171 1234567'],
    ['0171 1234567'],
    ['07700 900123'],
    ['012345678'],
    ['(415) 555-0132'],
    ['415-555-0132'],
    ['1 415 555 0132'],
    ['(11) 91234-5678'],
    ['call 0171 1234567 please'],
    ['+٩٧١ ٥٠ ١٢٣ ٤٥٦٧'],
  ],
  'not-a-code': [
    ['hello'],
    ['please help me'],
    ['I never got my codes'],
    ['my 2fa codes do not work'],
    ['instagram recovery'],
    ['10115 Berlin'],
    ['1234 56A8'],
    ['1234567X'],
    ['ABCD 1234'],
    ['a1b2c-3d4e5'],
    ['0a1b2-c3d4e'],
    ['G-123456'],
    ['FB-12345'],
    ['12345678 is your Instagram recovery code'],
    ['1234 5678 is your Instagram recovery code.'],
    ['123 456 is your Instagram recovery code'],
    ['1234567890 is your Instagram recovery code'],
    ['"12345678 IS YOUR INSTAGRAM\nRECOVERY CODE"'],
    ['Subject: 12345678 is your Instagram recovery code\n\nHi,\n\n12345678'],
    ['d41d8cd98f00b204e9800998ecf8427e'],
    ['https://www.instagram.com/12345678/'],
    ['www.instagram.com'],
    ['me12345678@example.com'],
    ['-'],
    ['••••••••'],
    ['🔑'],
    ['验证码'],
    ['\uD800'],
    ['<script>alert(1)</script>'],
    ['x'.repeat(LONGEST_TEXT + 1)],
    ['1'.repeat(LONGEST_TEXT + 1)],
  ],
  empty: [[''], [' '], ['\n\n\t'], ['\u200B\u200E\uFEFF'], ['\u00A0\u3000'], ['\u0000']],
};

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
