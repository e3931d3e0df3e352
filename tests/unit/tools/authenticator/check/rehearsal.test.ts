import { randomBytes } from 'node:crypto';
import { expect, test } from 'playwright/test';
import { judgeRehearsal, REACH_STEPS } from '../../../../../src/tools/authenticator/check/rehearsal.ts';
import type { Rehearsal, Unconfirmed } from '../../../../../src/tools/authenticator/check/rehearsal.ts';
import { base32, rfcCode } from '../../../../support/rfc-totp.ts';
import { VECTORS } from '../../kit/check/rfc-vectors.ts';

const KEY = new TextEncoder().encode('six digits, throwaway');
const NOON = 1_795_435_200;

const at = (seconds: number, uncertainty = 0.1) => ({
  lowSeconds: seconds - uncertainty,
  highSeconds: seconds + uncertainty,
});

/** What the check says when an app whose clock is off by so much is asked, and the code is typed a little later. */
function rehearse(
  offsetSeconds: number,
  { trueSeconds = NOON + 11, typing = 0, before, key = KEY }: Partial<Asked> = {},
): Rehearsal {
  const code = rfcCode(key, trueSeconds + offsetSeconds);
  return judgeRehearsal(base32(key), code, at(trueSeconds + typing), before);
}

interface Asked {
  readonly trueSeconds: number;
  readonly typing: number;
  readonly before: Unconfirmed;
  readonly key: Uint8Array;
}

/** Both codes where the first alone does not settle it, the second one step later. */
function rehearseToTheEnd(offsetSeconds: number, asked: Partial<Asked> = {}): Rehearsal {
  const first = rehearse(offsetSeconds, asked);
  if (first.verdict !== 'confirm') return first;
  const trueSeconds = (asked.trueSeconds ?? NOON + 11) + 30;
  return rehearse(offsetSeconds, { ...asked, trueSeconds, before: first.unconfirmed });
}

for (const [seconds, code] of VECTORS) {
  test(`the RFC's vector at ${String(seconds)} holds for the tests' own codes and is in step for the check`, () => {
    const key = new TextEncoder().encode('12345678901234567890');
    expect(rfcCode(key, seconds, 8)).toBe(code);
    expect(judgeRehearsal(base32(key), code.slice(2), at(seconds))).toEqual({ verdict: 'in-step' });
  });
}

test('the code of now and the one before are in step, however late in its time it is typed', () => {
  for (let second = 0; second < 30; second += 1) {
    for (const typing of [0, 5, 15, 29]) {
      expect(
        rehearse(0, { trueSeconds: NOON + second, typing }),
        `${String(second)} ${String(typing)}`,
      ).toEqual({
        verdict: 'in-step',
      });
    }
  }
});

test('within fifteen minutes one code tells the offset to within half a step', () => {
  for (const sign of [1, -1]) {
    for (let minutes = 1; minutes < 15; minutes += 0.5) {
      const offset = sign * minutes * 60;
      const found = rehearse(offset, { trueSeconds: NOON + ((minutes * 7) % 30) });
      if (offset > -61 && found.verdict === 'in-step') continue;
      expect(found.verdict, String(offset)).toBe('clock-off');
      if (found.verdict === 'clock-off')
        expect(Math.abs(found.offsetSeconds - offset)).toBeLessThanOrEqual(15.2);
    }
  }
});

test('from 24 hours behind to 24 hours ahead, zones and wrong hours are found, the far ones by two codes', () => {
  test.setTimeout(120_000);
  // A search looks further the further away the code is: quarter hours near by, whole hours beyond two.
  const quarters = Array.from({ length: 193 }, (_, index) => index - 96);
  for (const quarter of quarters.filter((each) => Math.abs(each) <= 8 || each % 4 === 0)) {
    const offset = quarter * 900;
    const first = rehearse(offset);
    if (Math.abs(offset) > 930) expect(first.verdict, String(offset)).toBe('confirm');
    const found = rehearseToTheEnd(offset);
    if (quarter === 0) {
      expect(found).toEqual({ verdict: 'in-step' });
      continue;
    }
    expect(found.verdict, String(offset)).toBe('clock-off');
    if (found.verdict === 'clock-off') {
      expect(Math.abs(found.offsetSeconds - offset), String(offset)).toBeLessThanOrEqual(15.2);
    }
  }
});

test('odd offsets are found with fresh keys and typing that takes its time', () => {
  for (const offset of [-86_399, -43_207, -5417, -1811, -333, 95, 601, 917, 3599, 7261, 50_000, 86_399]) {
    const found = rehearseToTheEnd(offset, { key: randomBytes(20), typing: 8 });
    expect(found.verdict, String(offset)).toBe('clock-off');
    if (found.verdict === 'clock-off') {
      expect(Math.abs(found.offsetSeconds - offset), String(offset)).toBeLessThanOrEqual(15 + 8.2);
    }
  }
});

test('just beyond the reach there is no match', () => {
  for (const offset of [(REACH_STEPS + 1) * 30, -(REACH_STEPS + 1) * 30, 7 * 86_400]) {
    expect(rehearse(offset)).toEqual({ verdict: 'no-match', reason: 'nowhere' });
  }
});

test('a code that the key does not make is no match', () => {
  const other = rfcCode(new TextEncoder().encode('another key altogether'), NOON);
  expect(judgeRehearsal(base32(KEY), other, at(NOON))).toEqual({ verdict: 'no-match', reason: 'nowhere' });
});

test('the same far code typed again confirms nothing, and the next one still does', () => {
  const first = rehearse(7200);
  if (first.verdict !== 'confirm') throw new Error(first.verdict);
  expect(first.sameCode).toBe(false);
  for (const later of [0, 30, 45]) {
    const again = judgeRehearsal(
      base32(KEY),
      rfcCode(KEY, NOON + 11 + 7200),
      at(NOON + 11 + later),
      first.unconfirmed,
    );
    expect(again).toMatchObject({ verdict: 'confirm', sameCode: true, unconfirmed: first.unconfirmed });
  }
  expect(rehearse(7200, { trueSeconds: NOON + 61, before: first.unconfirmed })).toMatchObject({
    verdict: 'clock-off',
  });
});

test('two far codes that do not belong together say nothing of the clock', () => {
  const first = rehearse(7200);
  if (first.verdict !== 'confirm') throw new Error(first.verdict);
  expect(rehearse(-9000, { trueSeconds: NOON + 41, before: first.unconfirmed })).toEqual({
    verdict: 'no-match',
    reason: 'unconfirmed',
  });
});

test('an earlier code of the same far clock confirms nothing', () => {
  const first = rehearse(7200);
  if (first.verdict !== 'confirm') throw new Error(first.verdict);
  // The code before the first, typed at the time of the first: it cannot have been shown after it.
  const before = judgeRehearsal(
    base32(KEY),
    rfcCode(KEY, NOON + 11 + 7170),
    at(NOON + 11),
    first.unconfirmed,
  );
  expect(before).toEqual({ verdict: 'no-match', reason: 'unconfirmed' });
});

test('a near code settles it even after a far one', () => {
  const first = rehearse(7200);
  if (first.verdict !== 'confirm') throw new Error(first.verdict);
  expect(rehearse(0, { trueSeconds: NOON + 41, before: first.unconfirmed })).toEqual({ verdict: 'in-step' });
});

test('where a code fits two times, the nearer one counts', () => {
  // Looks for a moment whose code comes again within the reach, and types it at each of the two.
  const key = new TextEncoder().encode('12345678901234567890');
  const seen = new Map<string, number>();
  let pair: [number, number] | undefined;
  for (let step = 0; pair === undefined; step += 1) {
    const code = rfcCode(key, step * 30);
    const earlier = seen.get(code);
    if (earlier !== undefined && step - earlier > 100 && step - earlier < REACH_STEPS) pair = [earlier, step];
    seen.set(code, step);
  }
  for (const step of pair) {
    const code = rfcCode(key, step * 30);
    expect(judgeRehearsal(base32(key), code, at(step * 30 + 15))).toEqual({ verdict: 'in-step' });
    expect(judgeRehearsal(base32(key), code, at(step * 30 - 105))).toMatchObject({
      verdict: 'clock-off',
      offsetSeconds: 120,
    });
  }
  const between = (pair[0] * 2 + pair[1]) / 3;
  const found = judgeRehearsal(base32(key), rfcCode(key, pair[0] * 30), at(Math.round(between) * 30 + 15));
  if (found.verdict !== 'confirm') throw new Error(found.verdict);
  expect(found.unconfirmed.matches.map(({ step }) => step)).toEqual(pair);
});

test('near the change of a code the doubt about true time is no clock that is off', () => {
  const next = rfcCode(KEY, NOON + 30);
  expect(judgeRehearsal(base32(KEY), next, at(NOON + 29.5, 1))).toEqual({ verdict: 'in-step' });
  expect(judgeRehearsal(base32(KEY), next, at(NOON + 25, 1)).verdict).toBe('clock-off');
});
