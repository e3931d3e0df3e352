import { expect, test } from 'playwright/test';
import {
  checkRecoveryCode,
  LONGEST_TEXT,
  VERDICTS,
} from '../../../../../src/tools/recovery-code/check/recovery-code-check.ts';
import { HOSTILE_TEXTS, MANY } from '../../../../support/hostile-texts.ts';
import { SeededNumbers } from '../../../../support/seeded-numbers.ts';
import { workCountOf } from '../../../../support/work-count.ts';
import { hostileText } from './recovery-code-hostile-text.ts';

test(`${MANY} hostile texts all get a verdict, and every verdict is met`, () => {
  const numbers = new SeededNumbers(20_261_123);
  const met = new Map<string, number>();
  for (let count = 0; count < HOSTILE_TEXTS; count += 1) {
    const text = hostileText(numbers);
    let verdict: string;
    try {
      const check = checkRecoveryCode(text);
      verdict = check.verdict;
      if (check.verdict === 'list') expectNothingCarried(JSON.stringify(check));
      if (check.verdict === 'setup-key') expectNothingCarried(JSON.stringify(check));
    } catch (error) {
      throw new Error(`text ${String(count)}: ${JSON.stringify(text.slice(0, 200))}`, { cause: error });
    }
    met.set(verdict, (met.get(verdict) ?? 0) + 1);
  }
  expect([...met.keys()].sort()).toEqual([...VERDICTS].sort());
});

test('a text of a million characters is refused unread', () => {
  for (const piece of [
    '1',
    '1 ',
    'a',
    '\u200B',
    ' ',
    '\n',
    '12345678\n',
    'ABCD ',
    '<script>',
    '\uD800',
    '٣',
  ]) {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(checkRecoveryCode(text)).toMatchObject({ verdict: 'not-a-code', reason: 'too-long' });
  }
});

/** Repeated up to the longest text that is read, each of these leads the check down a different road. */
const REPEATED = [
  '1',
  '1 ',
  '1. ',
  '1)',
  '12345678 ',
  '1234 5678\n',
  '1\n',
  'a',
  'a ',
  'ab ',
  'A2 ',
  'ABCD ',
  'ABCD2\n',
  'O',
  '|',
  '| 1',
  '(1) ',
  '+1 ',
  '. ',
  ' ',
  '\n',
  '\u200B',
  '\u0301',
  '中',
  '中1',
  '①',
  '①1',
  '1️⃣',
  'ﷺ',
  '٣',
  '𑛡',
  '\uD800',
  'otpauth ',
  'a.b@',
  '1-',
];

test('twice the text takes at most about twice the work, on every road', () => {
  for (const piece of REPEATED) {
    const half = Math.floor(LONGEST_TEXT / 2 / piece.length);
    const once = workCountOf(() => checkRecoveryCode(piece.repeat(half)));
    const twice = workCountOf(() => checkRecoveryCode(piece.repeat(half * 2)));
    const means = `from ${String(once)} to ${String(twice)} for ${JSON.stringify(piece)}`;
    expect(once, means).toBeGreaterThan(half);
    expect(twice / once, means).toBeLessThan(2.2);
  }
});

test('the count of work does find a check whose work grows with the square', () => {
  const square = (length: number) => (): void => {
    const list = Array.from({ length }, () => 0);
    list.forEach(() => list.some((item) => item > 0));
  };
  expect(workCountOf(square(200)) / workCountOf(square(100))).toBeGreaterThan(3.5);
});

function expectNothingCarried(answer: string): void {
  if (/[1-9A-Z]/u.test(answer)) throw new Error(`the answer carries something: ${answer}`);
}
