import { expect, test } from 'playwright/test';
import { stemOf } from '../../../src/i18n/stemmers.ts';

for (const [word, like, unlike] of [
  ['codes', 'code', 'coder'],
  ['arriving', 'arrives', 'arrears'],
  ['authenticators', 'authenticator', 'authentication'],
  ['authentication', 'authenticate', 'authenticator'],
] as const) {
  test(`“${word}” is cut to the stem of “${like}”, not of “${unlike}”`, () => {
    expect(stemOf(word, 'en')).toBe(stemOf(like, 'en'));
    expect(stemOf(word, 'en')).not.toBe(stemOf(unlike, 'en'));
  });
}
