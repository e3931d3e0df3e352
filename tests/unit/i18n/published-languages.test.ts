import { expect, test } from 'playwright/test';
import { PUBLISHED_CODES } from '../../../src/i18n/languages.ts';
import { publishedLanguages } from '../../../src/i18n/published-languages.ts';

test('without a list of the tests, the languages of the site are published', () => {
  expect(publishedLanguages(undefined)).toBe(PUBLISHED_CODES);
  expect(publishedLanguages('')).toBe(PUBLISHED_CODES);
});

test('a list names the languages, the default one first', () => {
  expect(publishedLanguages('en,ar')).toEqual(['en', 'ar']);
});

for (const list of ['ar', 'ar,en', 'en,xx', 'en, ar', ','])
  test(`the list "${list}" is refused`, () => {
    expect(() => publishedLanguages(list)).toThrow(`PUBLISHED_LANGUAGES is "${list}"`);
  });
