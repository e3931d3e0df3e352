import { randomBytes } from 'node:crypto';
import { expect, test } from 'playwright/test';
import { entryAddress, inGroups, keyFrom } from '../../../../../src/tools/authenticator/check/test-entry.ts';
import { base32 } from '../../../../support/rfc-totp.ts';

test('a key is 32 characters of Base32, as the RFC writes them', () => {
  for (let count = 0; count < 100; count += 1) {
    const bytes = randomBytes(20);
    expect(keyFrom(bytes)).toBe(base32(bytes));
    expect(keyFrom(bytes)).toMatch(/^[A-Z2-7]{32}$/u);
  }
});

test('keys of another length are refused', () => {
  for (const length of [0, 10, 19, 21, 32]) {
    expect(() => keyFrom(new Uint8Array(length))).toThrow(RangeError);
  }
});

test('the address names entry and issuer, and the usual kind of code', () => {
  const key = keyFrom(new Uint8Array(20).fill(0xa5));
  const address = new URL(entryAddress(key, 'Six Digits test'));
  expect(address.protocol).toBe('otpauth:');
  expect(address.href).toMatch(/^otpauth:\/\/totp\/Six%20Digits%20test\?/u);
  expect(Object.fromEntries(address.searchParams)).toEqual({
    secret: key,
    issuer: 'Six Digits test',
    algorithm: 'SHA1',
    digits: '6',
    period: '30',
  });
  // A plus sign for a space would stand in the app's list as it is.
  expect(address.href).not.toContain('+');
});

test('a key is shown in groups of four', () => {
  expect(inGroups('ABCDEFGHIJKL')).toBe('ABCD EFGH IJKL');
});
