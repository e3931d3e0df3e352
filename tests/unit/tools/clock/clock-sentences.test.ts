import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { clockFits } from '../../../../src/tools/clock/check/clock-fit.ts';
import { clockBand, couldNotCheck } from '../../../../src/tools/clock/check/clock-verdict.ts';
import type { ClockVerdict, NoAnswerReason } from '../../../../src/tools/clock/check/clock-verdict.ts';
import { sentencesIn } from '../../../../src/tools/clock/clock-sentences.ts';
import { CLOCK_RULES } from '../../../../src/tools/clock/clock-strings.ts';
import { toolStrings } from '../../../../src/tools/kit/tool-strings.ts';

const texts = toolStrings('clock', CLOCK_RULES, 'en');
const english = sentencesIn(texts.answers, 'en');

function known(lowSeconds: number, highSeconds: number): Extract<ClockVerdict, { offsetSeconds: number }> {
  const offsetSeconds = (lowSeconds + highSeconds) / 2;
  return {
    verdict: clockBand(offsetSeconds),
    offsetSeconds,
    uncertaintySeconds: (highSeconds - lowSeconds) / 2,
    offset: { lowSeconds, highSeconds },
    mayAlsoBe: [],
    reading: 'live',
    fits: clockFits(offsetSeconds),
  };
}

for (const [low, high, sentence] of [
  [4.12, 4.28, "This device's clock is 4.2 sec ahead, give or take 0.1 sec."],
  [-4.28, -4.12, "This device's clock is 4.2 sec behind, give or take 0.1 sec."],
  [4.05, 4.27, "This device's clock is 4.2 sec ahead, give or take 0.2 sec."],
  [-0.06, 0.09, "This device's clock is right to within 0.1 sec."],
  [-1.4, 0.7, "This device's clock is right to within 1.4 sec."],
  [3.2, 5.3, "This device's clock is 4.3 sec ahead, give or take 1.1 sec."],
  [95.35, 95.45, "This device's clock is 95.4 sec ahead, give or take 0.1 sec."],
  [3600.9, 3601.1, "This device's clock is 1 hr 1 sec ahead, give or take 0.1 sec."],
  [-3725.6, -3725.4, "This device's clock is 1 hr 2 min 5 sec behind, give or take 0.6 sec."],
  [86_399.9, 86_400.1, "This device's clock is 1 day ahead, give or take 0.1 sec."],
  [172_859.9, 172_860.1, "This device's clock is 2 days 1 min ahead, give or take 0.1 sec."],
] as const) {
  test(`an offset from ${String(low)} to ${String(high)} s is said as it is: ${sentence}`, () => {
    expect(english.answer(known(low, high))).toBe(sentence);
  });
}

test('the range that is said always holds the range that was found', () => {
  const offsets = fc.double({ min: -115, max: 115, noNaN: true });
  const widths = fc.double({ min: 0.05, max: 3, noNaN: true });
  fc.assert(
    fc.property(offsets, widths, (low, width) => {
      const sentence = english.answer(known(low, low + width));
      const [first = 0, second] = (sentence.match(/\d+\.\d/gu) ?? []).map(Number);
      const middle = second === undefined ? 0 : sentence.includes('behind') ? -first : first;
      const spread = second ?? first;
      expect(middle - spread).toBeLessThanOrEqual(low + 1e-6);
      expect(middle + spread).toBeGreaterThanOrEqual(low + width - 1e-6);
    }),
  );
});

test('an hour fits a wrong zone, twelve hours both that and morning for afternoon; nothing "is" one', () => {
  const hour = english.consequences(known(3600, 3600.2)).join(' ');
  expect(hour).toContain('close to 1 hr.');
  expect(hour).toContain('That fits a clock set by hand in the wrong time zone');
  expect(hour).toContain('It can also be chance.');
  const half = english.consequences(known(-43_200, -43_199.8)).join(' ');
  expect(half).toMatch(
    /close to 12 hr\. That fits morning and afternoon mixed up\. That fits a clock set by hand/u,
  );
  expect(english.consequences(known(-86_400, -86_399.8)).join(' ')).toContain(
    'close to 1 day. That fits a wrong date.',
  );
  expect(english.consequences(known(400, 400.2)).join(' ')).not.toContain('fits');
});

test('bounds across a limit name the other answer', () => {
  const verdict = { ...known(4.9, 5.3), mayAlsoBe: ['in-sync' as const] };
  expect(english.consequences(verdict).join(' ')).toContain('“Close enough”');
});

test('the share refused is said for none, few, some, a range and all', () => {
  expect(english.refused(known(-0.05, 0.05))).toContain('no code made on this device');
  expect(english.refused(known(4.1, 4.3))).toContain('fewer than 1 in 100');
  expect(english.refused(known(19.95, 20.05))).toContain('about 37 in 100');
  expect(english.refused(known(19, 21))).toMatch(/between 33 and 40 in 100/u);
  expect(english.refused(known(-95.5, -95.3))).toContain('every code');
});

test('how long the two codes differ is said only where it is part of the time', () => {
  expect(english.codes(true, 0.2)).toBe(texts.answers.codes.same);
  expect(english.codes(true, -12.3)).toContain('about 12 of every 30 seconds');
  expect(english.codes(false, 95)).toBe(texts.answers.codes.different);
});

test('every reason for no answer has a sentence that says what to do', () => {
  const reasons = Object.keys(texts.answers.couldNotCheck) as NoAnswerReason[];
  expect(reasons).toHaveLength(6);
  for (const reason of reasons) {
    expect(english.answer(couldNotCheck(reason))).toMatch(/press the button again|compare by hand/u);
    expect(english.consequences(couldNotCheck(reason))).toEqual([]);
  }
});

test('the zone is written as people read it, or said to be unknown', () => {
  expect(english.zone('America/New_York')).toContain('America/New York');
  expect(english.zone(undefined)).toBe(texts.answers.zone.unknown);
});

test('no sentence is left with a {place} in it', () => {
  const verdicts = [known(0, 0.1), known(4, 4.2), known(-20, -19), known(3600, 3601), known(86_400, 86_401)];
  const said = verdicts.flatMap((verdict) => [
    english.answer(verdict),
    ...english.consequences({ ...verdict, mayAlsoBe: ['in-sync'] }),
    english.refused(verdict),
    english.codes(false, verdict.offsetSeconds),
    english.zone('UTC'),
  ]);
  expect(said.filter((sentence) => /[{}]/u.test(sentence))).toEqual([]);
});
