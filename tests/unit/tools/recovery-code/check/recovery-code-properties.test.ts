import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import {
  checkRecoveryCode,
  VERDICTS,
} from '../../../../../src/tools/recovery-code/check/recovery-code-check.ts';
import { charactersOf } from '../../../../../src/text/characters.ts';
import { decimalDigit } from '../../../../../src/text/digits.ts';

const DECIMALS = codePoints((point) => /^\p{Nd}$/u.test(point));
const INVISIBLE = [
  '\u200B',
  '\u200C',
  '\u200D',
  '\u200E',
  '\u200F',
  '\u202A',
  '\u202C',
  '\u2066',
  '\u2069',
  '\uFEFF',
  '\u00AD',
];
const SPACES = [' ', '\u00A0', '\u2007', '\u2009', '\u202F', '\u3000'];
const DASHES = ['-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212'];
const ASCII = '0123456789';

const digits = (least: number, most = least) =>
  fc
    .array(fc.constantFrom(...Array.from(ASCII)), { minLength: least, maxLength: most })
    .map((list) => list.join(''));
const filler = fc
  .array(fc.constantFrom(...INVISIBLE, ...SPACES, ...DASHES), { maxLength: 3 })
  .map((list) => list.join(''));
const digitOfAnyScript = fc.constantFrom(...DECIMALS);

test('every decimal digit of Unicode has the value that its script gives it', () => {
  expect(DECIMALS.length).toBeGreaterThanOrEqual(770);
  let met = 0;
  for (const system of Intl.supportedValuesOf('numberingSystem')) {
    const format = new Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false });
    for (let value = 0; value < 10; value += 1) {
      const written = Array.from(format.format(value));
      const [point = ''] = written;
      // Some systems write numbers in letters or ideographs; those are no decimal digits.
      if (written.length !== 1 || !/^\p{Nd}$/u.test(point)) continue;
      met += 1;
      expect(decimalDigit(point)?.value, `${system} ${String(value)}`).toBe(value);
    }
  }
  expect(met).toBeGreaterThanOrEqual(700);
});

test('every decimal digit is read as one digit, the same after normalisation', () => {
  for (const point of DECIMALS) {
    const [read] = charactersOf(point);
    const plain = Array.from(point.normalize('NFKC'));
    expect(plain).toHaveLength(1);
    expect(read).toMatchObject({ kind: 'digit', text: String(decimalDigit(plain[0] ?? '')?.value) });
  }
});

test('eight digits of any scripts, with anything unseen between them, have the right shape', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(digitOfAnyScript, filler), { minLength: 8, maxLength: 8 }), (written) => {
      const values = written.map(([digit]) => String(decimalDigit(digit)?.value)).join('');
      const check = checkRecoveryCode(written.flat().join(''));
      return check.verdict === 'looks-right' && check.readAs === `${values.slice(0, 4)} ${values.slice(4)}`;
    }),
    { numRuns: 2_000 },
  );
});

test('the count of bare digits alone decides between the shapes', () => {
  fc.assert(
    fc.property(digits(1, 8), (code) => {
      const expected =
        code.length === 8 ? 'looks-right' : code.length === 6 ? 'six-digit-code' : 'wrong-length';
      return checkRecoveryCode(code).verdict === expected;
    }),
  );
});

test('any list number before a code is left out', () => {
  const number = fc.integer({ min: 1, max: 10 });
  const form = fc.constantFrom('@. ', '@) ', '@)', '(@) ', '[@] ', '@: ', '@\t', '#@ ', '@ - ');
  fc.assert(
    fc.property(number, form, digits(8), fc.boolean(), (value, mark, code, apart) => {
      const written =
        mark.replace('@', String(value)) + (apart ? `${code.slice(0, 4)} ${code.slice(4)}` : code);
      const check = checkRecoveryCode(written);
      return (
        check.verdict === 'looks-right' && check.listNumberLeftOut && check.readAs.replace(' ', '') === code
      );
    }),
  );
});

test('one look-alike in a code is found where it stands', () => {
  fc.assert(
    fc.property(
      digits(8),
      fc.nat(7),
      fc.constantFrom(...Array.from('OoDQIl|ZzSsBbGTgq')),
      (code, place, letter) => {
        const written = code.slice(0, place) + letter + code.slice(place + 1);
        const check = checkRecoveryCode(written);
        const [found, ...others] = check.verdict === 'lookalikes' ? check.wrong : [];
        return others.length === 0 && found?.position === place + 1 && found.character === letter;
      },
    ),
  );
});

test('a key of Base32 is a setup key however it is spaced or cased, and is not carried on', () => {
  const letters = fc.array(fc.constantFrom(...Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')), {
    minLength: 24,
    maxLength: 24,
  });
  const numbers = fc.array(fc.constantFrom(...Array.from('234567')), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(
      letters,
      numbers,
      fc.constantFrom('', ' ', '-', '\n'),
      fc.boolean(),
      (some, other, gap, small) => {
        const key = some
          .map((letter, index) => letter + (index % 3 === 0 ? (other[index / 3] ?? '') : ''))
          .join('');
        const written = (key.match(/.{4}/gu) ?? []).join(gap);
        const check = checkRecoveryCode(small ? written.toLowerCase() : written);
        return isDeepStrictEqual(check, { verdict: 'setup-key' });
      },
    ),
  );
});

test('two codes or more are a list that tells repeats and carries no digit', () => {
  const separator = fc.constantFrom('\n', '\r\n', ' ', ', ', '; ', '\t', ' | ', '\n\n');
  fc.assert(
    fc.property(
      fc.array(fc.oneof(digits(8), fc.constant('12345678')), { minLength: 2, maxLength: 12 }),
      separator,
      fc.boolean(),
      (codes, gap, apart) => {
        const written = codes
          .map((code) => (apart ? `${code.slice(0, 4)} ${code.slice(4)}` : code))
          .join(gap);
        const check = checkRecoveryCode(written);
        const repeated = check.verdict === 'list' ? check.rows.map(({ duplicate }) => duplicate) : [];
        const expected = codes.map((code, at) => codes.indexOf(code) < at);
        return isDeepStrictEqual(repeated, expected) && !/\p{Nd}/u.test(JSON.stringify(check));
      },
    ),
  );
});

test('a plus before seven to fifteen digits makes a phone number', () => {
  fc.assert(
    fc.property(digits(7, 15), (number) => checkRecoveryCode(`+${number}`).verdict === 'phone-number'),
  );
});

test('no text of any kind is left without a verdict', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      return VERDICTS.includes(checkRecoveryCode(text).verdict);
    }),
    { numRuns: 2_000 },
  );
});

function codePoints(wanted: (point: string) => boolean): readonly string[] {
  const found: string[] = [];
  for (let code = 0; code <= 0x10ffff; code += 1) {
    const point = String.fromCodePoint(code);
    if (wanted(point)) found.push(point);
  }
  return found;
}
