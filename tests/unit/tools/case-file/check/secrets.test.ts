import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { SECRET_KINDS, secretsIn } from '../../../../../src/tools/case-file/check/secrets.ts';
import { HOSTILE_TEXTS, MANY } from '../../../../support/hostile-texts.ts';
import { SeededNumbers } from '../../../../support/seeded-numbers.ts';
import { hostileText } from '../../recovery-code/check/recovery-code-hostile-text.ts';

/** What must be noticed. None of it opens anything: numbers of test cards, examples of standards, made-up codes. */
const SECRETS: readonly (readonly [text: string, ...kinds: string[]])[] = [
  ['123456', 'login-code'],
  ['I typed 123 456 and it was refused', 'login-code'],
  ['123456 is your Instagram code', 'login-code'],
  ['G-123456', 'login-code'],
  ['At 14:05 I typed 123456', 'login-code'],
  ['On 2026-11-23 654321', 'login-code'],
  ['12-34-56', 'login-code'],
  ['1234 5678', 'backup-code'],
  ['1. 1234 5678\n2. 2345 6789', 'backup-code'],
  ['1 1234 5678', 'backup-code'],
  ['234 5678', 'backup-code'],
  ['١٢٣٤ ٥٦٧٨', 'backup-code'],
  ['1234\u200B5678', 'backup-code'],
  ['１２３４５６７８', 'backup-code'],
  ['O234 5678', 'backup-code'],
  ['12345678 23456789 34567890', 'backup-code'],
  ['abcd efgh ijkl mnop qrst uvwx yz23 4567', 'setup-key'],
  ['ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 'setup-key'],
  ['otpauth://totp/x?secret=y', 'setup-key'],
  ['4111 1111 1111 1111', 'card-number'],
  ['5555-5555-5555-4444', 'card-number'],
  ['378282246310005', 'card-number'],
  ['My card is 4111111111111111.', 'card-number'],
  ['C01X00T47', 'id-number'],
  ['Passport: l8988901c', 'id-number'],
  ['123-45-6789', 'id-number'],
  ['ID number is 99-12a', 'id-number'],
  ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'id-number'],
  ['12345678Z', 'id-number'],
  ['password: hunter2', 'password'],
  ['Password=correcthorse', 'password'],
  ['my password is hunter2', 'password'],
  ['Passwort: geheim', 'password'],
  ['contraseña: secreta', 'password'],
  ['密码：abc123', 'password'],
  ['PIN: 4821', 'password'],
  ['password: 123456', 'password', 'login-code'],
];

for (const [text, ...kinds] of SECRETS) {
  test(`${JSON.stringify(text)} is taken for ${kinds.join(' and ')}`, () => {
    expect(secretsIn(text)).toEqual(kinds);
  });
}

/** What a case file is full of. */
const HARMLESS = [
  '',
  'Tried on 23/11/2026 at 14:05, no answer',
  '2026-11-23 14:05 2 texts',
  '23.11.2026 14:05:30',
  '5/6/26, 9:15',
  'Please wait a few minutes before you try again.',
  'Sorry, your password was incorrect. Please double-check your password.',
  'Enter your password:',
  'I changed my password.',
  'They asked for a pin: no idea',
  'Waited 24 hours, 3 tries, then error 500',
  'Instagram 312.0.0.32.118 on iPhone 15, iOS 17.6.1',
  'SM-S918B, Android 15',
  'They sent that code',
  'internationalization',
  'Benachrichtigungen',
  'The code went to +49 171 1234567',
  'The code went to 0171 1234567',
  'The code went to (030) 1234567',
  'https://www.instagram.com/challenge/AXH3b/',
  'user_name1992',
  'Video selfie twice, in 2025 and in 2026',
  'passport photo taken 2026-11-23',
  'مرحبا، لم يصل الرمز',
  'コードが届きません',
];

for (const text of HARMLESS) {
  test(`${JSON.stringify(text)} raises no question`, () => {
    expect(secretsIn(text)).toEqual([]);
  });
}

const DIGITS = fc.array(fc.constantFrom(...Array.from('0123456789')), { minLength: 8, maxLength: 8 });
const WORDS = fc.constantFrom('', 'typed ', 'I tried\n', 'code ', '(', 'the code was: ');

test('any eight digits on their own are noticed, wherever they stand', () => {
  fc.assert(
    fc.property(
      WORDS,
      DIGITS,
      fc.constantFrom('', ' ', '-', '\u00A0'),
      WORDS,
      (before, digits, gap, after) => {
        const code = digits.slice(0, 4).join('') + gap + digits.slice(4).join('');
        expect(secretsIn(`${before}${code}${after === '' ? '' : ` ${after}`}`)).toContain('backup-code');
      },
    ),
  );
});

test('any card number with its check digit is noticed, and no other number is called one', () => {
  const body = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 15, maxLength: 15 });
  fc.assert(
    fc.property(body, (digits) => {
      const numbers = Array.from({ length: 10 }, (_, last) => `4${digits.slice(1).join('')}${String(last)}`);
      const cards = numbers.filter((number) => secretsIn(`card ${number}`).includes('card-number'));
      // One last digit in ten fits.
      expect(cards).toHaveLength(1);
      for (const number of numbers) expect(secretsIn(number).length).toBeGreaterThan(0);
    }),
  );
});

test('any real day, however written, raises no question', () => {
  const days = fc.date({
    min: new Date('2015-01-01T00:00:00Z'),
    max: new Date('2039-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (date) => {
      const [year = '', month = '', day = ''] = date.toISOString().slice(0, 10).split('-');
      for (const mark of ['-', '.', '/']) {
        expect(secretsIn(`on ${[year, month, day].join(mark)} at 10:30`)).toEqual([]);
        expect(secretsIn(`on ${[day, month, year].join(mark)}`)).toEqual([]);
        expect(secretsIn(`on ${[month, day, year.slice(2)].join(mark)}`)).toEqual([]);
      }
    }),
  );
});

test(`${MANY} hostile texts get an answer each, and no answer carries any of them`, () => {
  test.setTimeout(240_000);
  const numbers = new SeededNumbers(17);
  const known = new Set<string>(SECRET_KINDS);
  const met = new Set<string>();
  for (let count = 0; count < HOSTILE_TEXTS; count += 1) {
    const kinds = secretsIn(hostileText(numbers));
    for (const kind of kinds) {
      if (!known.has(kind)) throw new Error(`an unknown kind: ${kind}`);
      met.add(kind);
    }
  }
  expect(met.size).toBeGreaterThanOrEqual(4);
});
