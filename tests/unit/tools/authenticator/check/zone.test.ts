import { expect, test } from 'playwright/test';
import { zoneOffsetSeconds } from '../../../../../src/tools/authenticator/check/zone.ts';

const WINTER = Date.UTC(2026, 10, 23, 15, 36, 7) / 1000;
const SUMMER = Date.UTC(2026, 6, 1, 23, 59, 59) / 1000;

for (const [zone, winterHours, summerHours] of [
  ['UTC', 0, 0],
  ['Europe/Berlin', 1, 2],
  ['America/New_York', -5, -4],
  ['Asia/Kolkata', 5.5, 5.5],
  ['Asia/Kathmandu', 5.75, 5.75],
  ['Australia/Lord_Howe', 11, 10.5],
  ['Pacific/Kiritimati', 14, 14],
  ['Pacific/Pago_Pago', -11, -11],
] as const) {
  test(`${zone} stands where it should in summer and in winter`, () => {
    expect(zoneOffsetSeconds(WINTER, zone)).toBe(winterHours * 3600);
    expect(zoneOffsetSeconds(SUMMER + 0.7, zone)).toBe(summerHours * 3600);
  });
}

test('midnight and the turn of the year make no day too many', () => {
  for (const seconds of [Date.UTC(2026, 11, 31, 23, 30), Date.UTC(2028, 1, 29, 0, 0)].map(
    (ms) => ms / 1000,
  )) {
    expect(zoneOffsetSeconds(seconds, 'Asia/Tokyo')).toBe(9 * 3600);
    expect(zoneOffsetSeconds(seconds, 'America/Los_Angeles')).toBe(-8 * 3600);
    expect(zoneOffsetSeconds(seconds, 'UTC')).toBe(0);
  }
});

test("without a zone it is this device's own", () => {
  expect(zoneOffsetSeconds(WINTER)).toBe(0 - new Date(WINTER * 1000).getTimezoneOffset() * 60);
});

test('a zone that nobody knows is refused', () => {
  expect(() => zoneOffsetSeconds(WINTER, 'Mars/Olympus')).toThrow(RangeError);
});
