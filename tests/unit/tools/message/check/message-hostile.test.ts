import { expect, test } from 'playwright/test';
import {
  LONGEST_TEXT,
  lookUpMessage,
  problemTopic,
  UNKNOWN_REASONS,
  VERDICTS,
} from '../../../../../src/tools/message/check/message-lookup.ts';
import type { MessageLookup } from '../../../../../src/tools/message/check/message-lookup.ts';
import { HOSTILE_TEXTS, MANY } from '../../../../support/hostile-texts.ts';
import { SeededNumbers } from '../../../../support/seeded-numbers.ts';
import { workCountOf } from '../../../../support/work-count.ts';
import { hostileText } from './message-hostile-text.ts';
import { fakes, index, messages, screens } from './known-screens.ts';
import { learned, titledScreens, topics } from './known-topics.ts';

const IDS = new Set(screens.map(({ id }) => id));
const TOPICS = new Set([...IDS, ...topics.problems.map(problemTopic)]);
/** With what was learned: the work grows with what a text shares with it. */
const whole = learned(titledScreens, topics);

/** What is wrong with an answer, whatever was typed. */
function fault(found: MessageLookup): string | undefined {
  if (!VERDICTS.includes(found.verdict)) return 'no verdict';
  if (found.verdict === 'unknown' && !UNKNOWN_REASONS.includes(found.reason)) return 'no reason';
  if ('screen' in found && !IDS.has(found.screen)) return 'no such screen';
  if (found.verdict === 'likely' && !found.topics.every((topic) => TOPICS.has(topic))) return 'no such topic';
  if (found.verdict === 'unknown' && (found.screens ?? []).some((id) => !IDS.has(id)))
    return 'no such screen';
  if ('host' in found && /[\s<>/\\?#@%\p{Cf}]/u.test(found.host)) return 'no host';
  if (
    'wording' in found &&
    !messages.some((known) => known.screen === found.screen && known.wording === found.wording)
  )
    return 'no such wording';
  return undefined;
}

test(`${MANY} hostile texts all get a sound answer, and every verdict and reason is met`, () => {
  const numbers = new SeededNumbers(20_261_123);
  const met = new Set<string>();
  for (let count = 0; count < HOSTILE_TEXTS; count += 1) {
    const text = hostileText(numbers);
    let found: MessageLookup;
    try {
      found = lookUpMessage(text, whole);
    } catch (error) {
      throw new Error(`text ${String(count)}: ${JSON.stringify(text.slice(0, 200))}`, { cause: error });
    }
    const wrong = fault(found);
    if (wrong !== undefined)
      throw new Error(`${wrong}: ${JSON.stringify(found)} for ${JSON.stringify(text)}`);
    met.add(found.verdict === 'unknown' ? found.reason : found.verdict);
  }
  expect([...met].sort()).toEqual(
    [...VERDICTS.filter((name) => name !== 'unknown'), ...UNKNOWN_REASONS].sort(),
  );
});

test('an answer that is not sound would be noticed', () => {
  const bad = (found: object): string | undefined => fault({ readInPart: false, ...found } as MessageLookup);
  expect(bad({ verdict: 'perhaps' })).toBe('no verdict');
  expect(bad({ verdict: 'unknown', reason: 'tired' })).toBe('no reason');
  expect(bad({ verdict: 'close', screen: 'nowhere', wording: 1 })).toBe('no such screen');
  expect(bad({ verdict: 'close', screen: messages[0]?.screen, wording: 99 })).toBe('no such wording');
  expect(bad({ verdict: 'unknown', reason: 'foreign-host', host: '<b>' })).toBe('no host');
  expect(bad({ verdict: 'unknown', reason: 'tie', screens: ['nowhere'] })).toBe('no such screen');
  expect(bad({ verdict: 'likely', topics: ['nowhere'] })).toBe('no such topic');
});

test('the same text gets the same answer again', () => {
  const numbers = new SeededNumbers(7);
  for (let count = 0; count < 1_000; count += 1) {
    const text = hostileText(numbers);
    expect(lookUpMessage(text, whole)).toEqual(lookUpMessage(text, whole));
  }
});

test('two typing errors in a longer message are forgiven, and never make another screen’s of any', () => {
  const numbers = new SeededNumbers(2);
  const slip = (text: string): string => {
    const at = numbers.below(text.length);
    const middle = numbers.oneOf(['', 'q', text.charAt(at) + 'z', text.charAt(at) + text.charAt(at)]);
    return text.slice(0, at) + middle + text.slice(at + 1);
  };
  for (const { screen, text } of messages) {
    for (let count = 0; count < 50; count += 1) {
      const typed = slip(slip(text));
      const found = lookUpMessage(typed, index);
      const named = 'screen' in found ? found.screen : undefined;
      const means = `${JSON.stringify(typed)}: ${JSON.stringify(found)}`;
      // A slip between the digits of a code makes two of it.
      if (text.length >= 30 && !/\d/u.test(text)) expect(named, means).toBe(screen);
      else expect([screen, undefined], means).toContain(named);
    }
  }
});

/** Repeated up to the longest text that is read, each of these leads the look-up down a different road. */
const REPEATED = [
  ...messages.map(({ text }) => `${text} `),
  ...fakes.map((text) => `${text} `),
  ...messages.map(({ text }) => text.slice(0, Math.ceil(text.length / 2))),
  messages
    .map(({ text }) => text)
    .join(' ')
    .slice(0, LONGEST_TEXT / 2),
  'a',
  'a ',
  'code ',
  'security code',
  '0',
  '0a',
  'x',
  '.',
  '/',
  'a/b ',
  'bad_password ',
  '"sms_two_factor_on": false, ',
  'a_',
  'Aa',
  'send me ',
  'will be … deleted ',
  'іnstagram ',
  '/challenge/ ',
  'https://',
  'https://www.instagram.com/challenge/ ',
  'https://a.example/ ',
  'a.b ',
  'a.b',
  'a@',
  ':1',
  '“',
  ' ',
  '\n',
  '\u200B',
  '\u0301',
  'é',
  'ß',
  'ﷺ',
  '中',
  '\uD800',
];

const counts = new Map<string, number>();

/** The work of looking up a piece, repeated; counted once, because counting is slow. */
function workOf(piece: string, times: number): number {
  const name = `${String(times)} ${piece}`;
  const count = counts.get(name) ?? workCountOf(() => lookUpMessage(piece.repeat(times), index));
  counts.set(name, count);
  return count;
}

/** How often a piece is repeated until the longest text that is read is full. */
const timesToFill = (piece: string): number => Math.ceil(LONGEST_TEXT / piece.length) + 1;

test.describe('the work of a look-up', () => {
  // One worker counts them all, so that each is counted once.
  test.describe.configure({ mode: 'default' });

  test('twice the text takes at most about twice the work, on every road', () => {
    for (const piece of REPEATED) {
      const half = Math.max(1, Math.floor(LONGEST_TEXT / 2 / piece.length));
      const once = workOf(piece, half);
      const twice = workOf(piece, half * 2);
      const means = `from ${String(once)} to ${String(twice)} for ${JSON.stringify(piece)}`;
      expect(once, means).toBeGreaterThan(half);
      expect(twice / once, means).toBeLessThan(2.3);
    }
  });

  test('beyond the longest text that is read, more text takes no more work', () => {
    for (const piece of REPEATED) {
      const enough = timesToFill(piece);
      const once = workOf(piece, enough);
      const far = workOf(piece, enough * 50);
      // Cutting the text off is counted by its length.
      expect(far - once, JSON.stringify(piece)).toBeLessThanOrEqual(piece.length * enough * 50);
    }
  });

  test('the work is at most the length of the text times the length of all that is known, a few times over', () => {
    const known = messages.reduce((sum, { text }) => sum + text.length, 0);
    for (const piece of REPEATED) {
      expect(workOf(piece, timesToFill(piece)), JSON.stringify(piece)).toBeLessThan(8 * known * LONGEST_TEXT);
    }
  });
});

test('the count of work does find a look-up whose work grows with the square', () => {
  const square = (length: number) => (): void => {
    const list = Array.from({ length }, () => 'a');
    list.forEach(() => list.some((letter) => letter === 'b'));
  };
  expect(workCountOf(square(400)) / workCountOf(square(200))).toBeGreaterThan(3.5);
});
