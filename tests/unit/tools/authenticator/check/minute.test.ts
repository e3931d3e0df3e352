import { expect, test } from 'playwright/test';
import { clockMinutes, judgeMinute } from '../../../../../src/tools/authenticator/check/minute.ts';
import { aroundZero } from '../../../../../src/tools/authenticator/check/circle.ts';
import { HOSTILE_TEXTS, MANY } from '../../../../support/hostile-texts.ts';
import { SeededNumbers } from '../../../../support/seeded-numbers.ts';
import { hostileText } from '../../recovery-code/check/recovery-code-hostile-text.ts';

const NOON = 1_795_435_200;
const HOUR = 3600;

/** A phone whose clock is off and whose zone may differ from this device's, watched at the change of a minute. */
function compare(
  offsetSeconds: number,
  {
    late = 0,
    phoneZone = HOUR,
    thisZone = HOUR,
    zoneSaid = false,
    secondsSaid = aroundZero(offsetSeconds, 30),
  } = {},
) {
  // The phone's clock shows a whole minute.
  const phoneUnix = NOON + 17 * 60;
  const local = (((phoneUnix + phoneZone) % 86_400) + 86_400) % 86_400;
  return judgeMinute(
    {
      shownMinutes: local / 60,
      trueSeconds: phoneUnix - offsetSeconds + late,
      zoneOffsetSeconds: zoneSaid ? phoneZone : thisZone,
      zoneSaid,
    },
    secondsSaid,
  );
}

test('a right clock is in step, and up to 3 s off still is', () => {
  for (const offset of [0, 2, -2, 3, -3]) {
    expect(compare(offset, { late: 0.4 })).toEqual({ verdict: 'in-step', offsetSeconds: offset });
  }
  expect(compare(3.5).verdict).toBe('clock-off');
});

test('whole minutes and odd seconds come out whole, with a tap that is late or early', () => {
  for (const offset of [
    60,
    -60,
    61,
    -119.5,
    180,
    421,
    -555.5,
    840,
    1000,
    4000,
    -20_000,
    43_200 - 70,
    -43_200 + 70,
  ]) {
    for (const late of [0, 1.5, -2]) {
      const found = compare(offset, { late });
      const quarter = aroundZero(offset, 900);
      const nearQuarter = Math.abs(quarter) <= 60 && Math.abs(offset) > 450;
      expect(found.verdict, String(offset)).toBe(nearQuarter ? 'zone-or-clock' : 'clock-off');
      if ('offsetSeconds' in found) expect(found.offsetSeconds).toBeCloseTo(offset, 6);
    }
  }
});

test('whole quarter hours can be a zone or the clock, within 60 s, and zero never is', () => {
  for (let quarter = -47; quarter <= 48; quarter += 1) {
    for (const rest of [-60, -12, 0, 33, 60]) {
      const found = compare(quarter * 900 + rest);
      if (quarter === 0) {
        expect(found.verdict, String(rest)).toBe(rest === 0 ? 'in-step' : 'clock-off');
      } else if (quarter * 900 + rest <= 43_200) {
        expect(found).toMatchObject({ verdict: 'zone-or-clock', quarterHours: quarter });
        if (found.verdict === 'zone-or-clock') expect(found.restSeconds).toBeCloseTo(rest, 6);
      }
    }
    if (quarter !== 0) expect(compare(quarter * 900 + 61).verdict).toBe('clock-off');
  }
});

test('a right clock in another zone reads as zone or clock, and as in step once the zone is said', () => {
  for (const phoneZone of [5.5 * HOUR, -8 * HOUR, 5.75 * HOUR, 12 * HOUR]) {
    expect(compare(1, { phoneZone })).toMatchObject({ verdict: 'zone-or-clock' });
    expect(compare(1, { phoneZone, zoneSaid: true })).toEqual({ verdict: 'in-step', offsetSeconds: 1 });
  }
});

test('a clock set by hand in the wrong zone is off once the zone is said', () => {
  expect(compare(HOUR, { phoneZone: 2 * HOUR, zoneSaid: true })).toEqual({
    verdict: 'clock-off',
    offsetSeconds: HOUR,
  });
  // Shown here as right, though the zone was set wrong and the clock put back by hand: only its zone can tell.
  expect(compare(-HOUR, { phoneZone: 2 * HOUR })).toEqual({ verdict: 'in-step', offsetSeconds: 0 });
  expect(compare(-HOUR, { phoneZone: 2 * HOUR, zoneSaid: true })).toEqual({
    verdict: 'clock-off',
    offsetSeconds: -HOUR,
  });
});

test('whole days do not show', () => {
  expect(compare(86_400)).toEqual({ verdict: 'in-step', offsetSeconds: 0 });
});

test('a minute that changes where no code does fits nothing', () => {
  for (const late of [4.5, -4.5, 10, 15, -12]) {
    expect(compare(7, { late }).verdict).toBe('inconsistent');
  }
  expect(compare(7, { late: 3.5 }).verdict).toBe('clock-off');
});

test('seconds on either side of the seam of the circle are put together rightly', () => {
  for (const offset of [14.9, 15, -14.9, 45, -45, 44.9, 75.1]) {
    for (const late of [-0.5, 0.5]) {
      const found = compare(offset, { late });
      if (!('offsetSeconds' in found)) throw new Error(JSON.stringify(found));
      expect(found.offsetSeconds, String(offset)).toBeCloseTo(offset, 6);
    }
  }
});

test('times of day are read, and nothing else is', () => {
  for (const [text, minutes] of [
    ['00:00', 0],
    ['09:41', 581],
    ['23:59', 1439],
    ['12:30:45', 750],
    ['12:30:45.5', 750],
  ] as const) {
    expect(clockMinutes(text)).toBe(minutes);
  }
  for (const text of [
    '',
    '24:00',
    '9:41',
    '09:60',
    '0941',
    ' 09:41',
    '09:41 PM',
    '٠٩:٤١',
    '09:41:60',
    '09:4\u200B1',
    '-1:00',
  ]) {
    expect(clockMinutes(text), text).toBeUndefined();
  }
});

test(`${MANY} hostile texts are a time of day or nothing`, () => {
  const numbers = new SeededNumbers(20_261_124);
  const pieces = [
    '0',
    '1',
    '2',
    '9',
    ':',
    '٠',
    '１',
    '\u200B',
    '\u202E',
    ' ',
    '.',
    '-',
    '23',
    '59',
    '09:41',
    '\n',
  ];
  let read = 0;
  for (let count = 0; count < HOSTILE_TEXTS; count += 1) {
    const text =
      count % 2 === 0
        ? hostileText(numbers)
        : Array.from({ length: numbers.below(7) }, () => numbers.oneOf(pieces)).join('');
    const minutes = clockMinutes(text);
    if (minutes === undefined) continue;
    read += 1;
    expect(text).toMatch(/^\d\d:\d\d/u);
    expect(Number.isInteger(minutes) && minutes >= 0 && minutes < 1440).toBe(true);
  }
  expect(read).toBeGreaterThan(HOSTILE_TEXTS / 1000);
});
