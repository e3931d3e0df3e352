import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { parse } from 'yaml';
import { readProgress, withItem, writeProgress } from '../../../../../src/tools/checkup/check/progress.ts';
import { checklistSchema } from '../../../../../src/content-model/schemas/checklist.ts';
import { HOSTILE_TEXTS, MANY } from '../../../../support/hostile-texts.ts';
import { SeededNumbers } from '../../../../support/seeded-numbers.ts';
import { hostileText } from '../../recovery-code/check/recovery-code-hostile-text.ts';

const REMINDER = { uid: 'login-checkup-1', sequence: 0 };

test('what is written is read again', () => {
  for (const progress of [{ done: [] }, { done: ['a', 'b'] }, { done: ['a'], reminder: REMINDER }]) {
    expect(readProgress(writeProgress(progress))).toEqual({ is: 'progress', progress });
  }
});

test('an empty store holds nothing', () => {
  expect(readProgress(null)).toEqual({ is: 'nothing' });
});

test('an item is ticked once, and its tick can be taken away', () => {
  const ticked = withItem(withItem({ done: ['a'], reminder: REMINDER }, 'b', true), 'b', true);
  expect(ticked).toEqual({ done: ['a', 'b'], reminder: REMINDER });
  expect(withItem(ticked, 'a', false).done).toEqual(['b']);
  expect(withItem({ done: [] }, 'a', false).done).toEqual([]);
});

for (const text of [
  '',
  '{',
  'null',
  '[]',
  '{}',
  '{"version":0,"done":[]}',
  '{"version":2,"done":[]}',
  '{"version":"1","done":[]}',
  '{"version":1}',
  '{"version":1,"done":"a"}',
  '{"version":1,"done":[1]}',
  '{"version":1,"done":[],"reminder":1}',
  '{"version":1,"done":[],"reminder":{"uid":"","sequence":0}}',
  '{"version":1,"done":[],"reminder":{"uid":"a\\r\\nATTACH:x","sequence":0}}',
  '{"version":1,"done":[],"reminder":{"uid":"a","sequence":-1}}',
  '{"version":1,"done":[],"reminder":{"uid":"a","sequence":0.5}}',
  '{"version":1,"done":[],"reminder":{"uid":"a"}}',
  JSON.stringify({ version: 1, done: Array.from({ length: 201 }, String) }),
]) {
  test(`${text.slice(0, 60)} is not read as progress`, () => {
    expect(readProgress(text)).toEqual({ is: 'unreadable' });
  });
}

test('items that are named twice count once', () => {
  expect(readProgress('{"version":1,"done":["a","a"]}')).toEqual({
    is: 'progress',
    progress: { done: ['a'] },
  });
});

/** What could be ticked off on 1 December 2026, in the order of today's list. A tick was kept under these words. */
const OLD_WORDS = [
  'Keep your contact details current',
  'Store your backup codes safely',
  'Have more than one method',
  'Test the login now and then',
  'Keep the app updated',
  'Let the clock set itself',
  'Know your ways back beforehand',
  'On the old phone, save your backup codes on paper. You must be logged in to see them.',
  'Does the number change too? Change it on Instagram while the old SIM still works.',
  'Bring the authenticator to the new phone, app by app. Change settings on the old phone, the one that you normally use.',
  'Log in to Instagram on the new phone, with a code that the new phone shows. The old one stays logged in, and you have an unused backup code in hand.',
  'Only then wipe the old phone.',
];

test('ticks that were kept under words are ticks of the same items', () => {
  const done = OLD_WORDS.map((words) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .slice(0, 40),
  );
  const file = readFileSync('src/content/en/checklist.yaml', 'utf8');
  const { habits, phone } = checklistSchema.parse(parse(file));
  expect(readProgress(JSON.stringify({ version: 1, done, reminder: REMINDER }))).toEqual({
    is: 'progress',
    progress: { done: [...habits, ...phone.steps].map(({ id }) => id), reminder: REMINDER },
  });
});

test('a tick under words beside one under its id counts once, and what no list has stays', () => {
  const text = '{"version":1,"done":["clock","let-the-clock-set-itself","constructor","gone"]}';
  expect(readProgress(text)).toEqual({
    is: 'progress',
    progress: { done: ['clock', 'constructor', 'gone'] },
  });
});

test('any ticks are read again as they were written', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: 'binary' }), { maxLength: 20 }), (done) => {
      expect(readProgress(writeProgress({ done }))).toEqual({ is: 'progress', progress: { done } });
    }),
  );
});

test(`${MANY} hostile texts are read without a word of complaint`, () => {
  test.setTimeout(240_000);
  const numbers = new SeededNumbers(31);
  const sound = writeProgress({ done: ['a', 'b'], reminder: REMINDER });
  const met = new Set<string>();
  for (let count = 0; count < HOSTILE_TEXTS; count += 1) {
    const soup = hostileText(numbers);
    const place = numbers.below(sound.length);
    const text = [
      soup,
      sound.slice(0, place) + soup + sound.slice(place),
      JSON.stringify({ version: 1, done: [soup], reminder: { uid: soup, sequence: numbers.below(3) } }),
      JSON.stringify({ version: 1, done: [soup] }),
    ][numbers.below(4)];
    const read = readProgress(text ?? null);
    met.add(read.is);
    // A name with a line break in it could write lines of its own into the calendar.
    if (read.is === 'progress' && /[^\w.@-]/u.test(read.progress.reminder?.uid ?? '')) throw new Error(text);
  }
  expect([...met].sort()).toEqual(['progress', 'unreadable']);
});
