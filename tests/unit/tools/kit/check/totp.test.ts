import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { codeAt, EXAMPLE_KEY, secondsLeftInStep } from '../../../../../src/tools/kit/check/totp.ts';
import { VECTORS } from './rfc-vectors.ts';

for (const [unixSeconds, code] of VECTORS) {
  test(`the RFC's test vector at ${String(unixSeconds)} comes out with eight digits and with six`, () => {
    expect(codeAt(EXAMPLE_KEY, unixSeconds, 8)).toBe(code);
    expect(codeAt(EXAMPLE_KEY, unixSeconds)).toBe(code.slice(2));
  });
}

test('a code holds from one whole half minute to the next, fractions included', () => {
  expect(codeAt(EXAMPLE_KEY, 30)).toBe(codeAt(EXAMPLE_KEY, 59.999));
  expect(codeAt(EXAMPLE_KEY, 60)).not.toBe(codeAt(EXAMPLE_KEY, 59.999));
});

test('a code always has its digits, leading zeros included', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_102_444_800 }), (seconds) => {
      expect(codeAt(EXAMPLE_KEY, seconds)).toMatch(/^\d{6}$/u);
    }),
  );
});

for (const seconds of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
  test(`there is no code for the time ${String(seconds)}`, () => {
    expect(() => codeAt(EXAMPLE_KEY, seconds)).toThrow(RangeError);
  });
}

test('keys that are too short or no Base32 are refused', () => {
  expect(() => codeAt('GEZDGNBV', 59)).toThrow();
  expect(() => codeAt('0189 0189 0189 0189 0189 0189 0189 0189', 59)).toThrow();
});

test('the seconds left in a step run from 30 down, before 1970 too', () => {
  expect([0, 1, 29.5, 30, 59, -1].map(secondsLeftInStep)).toEqual([30, 29, 0.5, 30, 1, 1]);
});
