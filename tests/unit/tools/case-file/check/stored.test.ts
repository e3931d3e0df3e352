import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { readStored, STORED_VERSION, writeStored } from '../../../../../src/tools/case-file/check/stored.ts';
import { withChanged, withNew } from '../../../../../src/tools/case-file/check/timeline.ts';
import { HOSTILE_TEXTS, MANY } from '../../../../support/hostile-texts.ts';
import { SeededNumbers } from '../../../../support/seeded-numbers.ts';
import { hostileText } from '../../recovery-code/check/recovery-code-hostile-text.ts';
import { timelineWith, words } from './entries.ts';

const TIMELINE = withChanged(timelineWith('a', 'b'), 'b', 'c', { ...words('c'), day: '', time: '' });
const WRITTEN = JSON.parse(writeStored(TIMELINE)) as Record<string, unknown>;
const EXAMPLE = { ...TIMELINE[0] } as Record<string, unknown>;

/** As a browser has it from before December 2026, when lists of two tabs were put together. */
const OLD =
  '{"version":1,"entries":[{"day":"2026-11-23","time":"14:05","tried":"a","answer":"","id":"a","rank":0,"moved":0},' +
  '{"day":"","time":"","tried":"c","answer":"","id":"c","rank":1,"moved":3}],"removed":["b","d"]}';

test('what is written is read again', () => {
  expect(readStored(writeStored(TIMELINE))).toEqual({ is: 'file', timeline: TIMELINE });
});

test('what was written before December 2026 is read too, without what is not needed any more', () => {
  expect(readStored(OLD)).toEqual({ is: 'file', timeline: TIMELINE });
});

test('an empty store holds nothing', () => {
  expect(readStored(null)).toEqual({ is: 'nothing' });
});

test('any case file is read again as it was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (tried, answer) => {
      const timeline = withNew(TIMELINE, 'last', words(tried, answer));
      expect(readStored(writeStored(timeline))).toEqual({ is: 'file', timeline });
    }),
  );
});

for (const version of [0, STORED_VERSION + 1, 99]) {
  test(`version ${String(version)} is known for another version, whatever else stands there`, () => {
    expect(readStored(JSON.stringify({ ...WRITTEN, version }))).toEqual({ is: 'other-version' });
    expect(readStored(JSON.stringify({ version, pages: [] }))).toEqual({ is: 'other-version' });
  });
}

const withEntries = (...entries: unknown[]): string => JSON.stringify({ ...WRITTEN, entries });
for (const [name, text] of [
  ['an empty text', ''],
  ['no JSON', '{"version":1,'],
  ['null', 'null'],
  ['a number', '12'],
  ['a list', '[]'],
  ['no version', JSON.stringify({ ...WRITTEN, version: undefined })],
  ['a version in words', JSON.stringify({ ...WRITTEN, version: 'one' })],
  ['no entries', JSON.stringify({ ...WRITTEN, entries: {} })],
  ['an entry that is none', withEntries(null)],
  ['an entry without words', withEntries({ ...EXAMPLE, tried: undefined })],
  ['an entry without an id', withEntries({ ...EXAMPLE, id: '' })],
  ['a day in words', withEntries({ ...EXAMPLE, day: 'Monday' })],
  ['a time in words', withEntries({ ...EXAMPLE, time: 'noon' })],
  ['two entries of one id', withEntries(EXAMPLE, EXAMPLE)],
] as const) {
  test(`${name} is not read as a case file`, () => {
    expect(readStored(text)).toEqual({ is: 'unreadable' });
  });
}

test('what does not belong to an entry is left out', () => {
  const stored = readStored(withEntries({ ...EXAMPLE, extra: 1, constructor: 'x' }));
  expect(stored.is === 'file' && stored.timeline).toEqual([EXAMPLE]);
});

test(`${MANY} hostile texts are read without a word of complaint, and what is read can be written`, () => {
  test.setTimeout(240_000);
  const numbers = new SeededNumbers(20_261_123);
  const sound = writeStored(TIMELINE);
  const verdicts = new Set<string>();
  for (let count = 0; count < HOSTILE_TEXTS; count += 1) {
    const text = hostileFile(numbers, sound);
    const stored = readStored(text);
    verdicts.add(stored.is);
    if (stored.is === 'file') {
      // Whatever was read can be written and read again.
      if (!isDeepStrictEqual(readStored(writeStored(stored.timeline)), stored)) throw new Error(text);
    }
  }
  expect([...verdicts].sort()).toEqual(['file', 'other-version', 'unreadable']);
});

/** A soup, or a sound file that was spoilt in one of several ways. */
function hostileFile(numbers: SeededNumbers, sound: string): string {
  const soup = hostileText(numbers);
  const place = numbers.below(sound.length);
  switch (numbers.below(5)) {
    case 0:
      return soup;
    case 1:
      return sound.slice(0, place) + soup + sound.slice(place + numbers.below(4));
    case 2:
      return withEntries({ ...EXAMPLE, [numbers.oneOf(['id', 'day', 'time', 'tried', '__proto__'])]: soup });
    case 3:
      return JSON.stringify({
        ...WRITTEN,
        version: numbers.oneOf([-1, 0, 1, 2, 3, 1e9, '1', null]),
        [soup]: soup,
      });
    default:
      return sound.slice(0, place);
  }
}
