import { expect, test } from 'playwright/test';
import { safeWords } from '../../../../src/search/query/safe-words.ts';
import { BETWEEN, DIGITS } from '../characters.ts';

test('the lists of digits and of what may stand between them are whole', () => {
  expect(DIGITS.length).toBeGreaterThanOrEqual(760);
  expect(DIGITS).toEqual(expect.arrayContaining(['0', '٣', '۳', '३', '９', '𝟞']));
  expect(BETWEEN).toEqual(
    expect.arrayContaining([
      ' ',
      '\u00A0',
      '\u202F',
      '-',
      '‑',
      '–',
      '\u200B',
      '\u200D',
      '\u2060',
      '\uFEFF',
      '\u00AD',
    ]),
  );
});

for (const length of [6, 7, 8, 12, 400]) {
  test(`${String(length)} digits of each script of Unicode are taken out`, () => {
    for (let start = 0; start < DIGITS.length; start += 10) {
      const script = DIGITS.slice(start, start + 10);
      const number = Array.from({ length }, (_, place) => script[place % script.length]).join('');
      expect(safeWords(`code ${number} refused`), number).toEqual({ words: 'code refused', removed: true });
    }
  });
}

test('five digits of each script stay', () => {
  for (let start = 0; start < DIGITS.length; start += 5) {
    const typed = `text from ${DIGITS.slice(start, start + 5).join('')}`;
    expect(safeWords(typed)).toEqual({ words: typed, removed: false });
  }
});

test('six digits are taken out whatever space, hyphen or zero-width mark stands between them', () => {
  for (const mark of BETWEEN) {
    for (const number of [`123${mark}456`, `1${mark}2${mark}3${mark}4${mark}5${mark}${mark}6`]) {
      expect(safeWords(`my ${number} code`), JSON.stringify(number)).toEqual({
        words: 'my code',
        removed: true,
      });
    }
  }
});

test('digits of several scripts make one number', () => {
  expect(safeWords('1٢३４ 𝟓-۶')).toEqual({ words: '', removed: true });
});

for (const typed of [
  '2fa',
  'code 32665',
  '12 345',
  'iPhone 15 and 16 or 17',
  '1a2b3c4d5e6f',
  '12345, 67890',
  '@john.doe',
  'me@home',
  'a.b @ c',
  '',
]) {
  test(`“${typed}” stays as it is`, () => {
    expect(safeWords(typed)).toEqual({ words: typed, removed: false });
  });
}

for (const [typed, words] of [
  ['write me@mail.example now', 'write now'],
  ['first.last+tag@sub.mail.example', ''],
  ['mail <me@mail.example>', 'mail < >'],
  ['(me@mail.example) lost', '( ) lost'],
  ['möwe@bücher.example gone', 'gone'],
  ['mailto:me@mail.example', ''],
  ['a@b.c d@e.f', ''],
  ['call +49 170 1234567 or me@mail.example', 'call + or'],
  ['123 me@mail.example 456', ''],
  ['x@123456.example', ''],
  ['code123456wrong', 'code wrong'],
  ['lost me@..example', 'lost'],
  ['mail me@mail.example.', 'mail'],
  ['(me@mail.example)(you@mail.example)', '( )( )'],
] as const) {
  test(`of “${typed}” there is left “${words}”`, () => {
    expect(safeWords(typed)).toEqual({ words, removed: true });
  });
}

test('spaces alone are put in order, which counts as nothing taken out', () => {
  expect(safeWords('  no\u00A0 code \n arrives ')).toEqual({ words: 'no code arrives', removed: false });
});
