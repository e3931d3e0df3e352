import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { ageHeaderSeconds, httpDateSeconds } from '../../../../../src/tools/clock/check/http-date.ts';

test('the example of RFC 9110 is read', () => {
  expect(httpDateSeconds('Sun, 06 Nov 1994 08:49:37 GMT')).toBe(784_111_777);
});

test('every whole second is read back as it was written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_102_444_800 }), (seconds) => {
      expect(httpDateSeconds(new Date(seconds * 1000).toUTCString())).toBe(seconds);
    }),
  );
});

test('a leap second counts as the second after it', () => {
  expect(httpDateSeconds('Sat, 31 Dec 2016 23:59:60 GMT')).toBe(1_483_228_800);
});

for (const header of [
  null,
  '',
  'yesterday',
  '1795435200',
  '2026-11-23T12:00:00Z',
  'Mon, 23 Nov 2026 12:00:00',
  'Mon, 23 Nov 2026 12:00:00 CET',
  'Mon, 23 Nov 2026 24:00:00 GMT',
  'Mon, 31 Nov 2026 12:00:00 GMT',
  'Mon, 00 Nov 2026 12:00:00 GMT',
  'Mon, 23 Foo 2026 12:00:00 GMT',
  'Wed, 31 Dec 1969 23:59:59 GMT',
  'Foo, 23 Nov 2026 12:00:00 GMT',
  'Mon, 23 Nov 2026 12:00:00 GMT, Mon, 23 Nov 2026 12:00:01 GMT',
]) {
  test(`${String(header)} is not taken for a date`, () => {
    expect(httpDateSeconds(header)).toBeUndefined();
  });
}

test('an age is whole seconds, of a list the first', () => {
  expect([' 57303 ', '0', '12, 9'].map(ageHeaderSeconds)).toEqual([57_303, 0, 12]);
  expect([null, '', '-1', '1.5', 'soon'].map(ageHeaderSeconds)).toEqual(Array.from({ length: 5 }));
});
