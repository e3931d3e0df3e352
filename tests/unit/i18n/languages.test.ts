import { expect, test } from 'playwright/test';
import { DEFAULT_LANGUAGE, LANGUAGES, languageOr, PUBLISHED_CODES } from '../../../src/i18n/languages.ts';

test('the default language is published, and the first of those that are', () => {
  expect(PUBLISHED_CODES[0]).toBe(DEFAULT_LANGUAGE);
});

for (const [code, { name, direction, quotationMarks, wordsPartedBy }] of Object.entries(LANGUAGES)) {
  test(`${code} is a tag of a language, and its entry agrees with what Unicode knows of it`, () => {
    expect(Intl.getCanonicalLocales(code)).toEqual([code]);
    const own = new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? '';
    expect(name.toLowerCase()).toContain(own.split(' ')[0]?.toLowerCase());
    const script = new Intl.Locale(code).maximize().script;
    expect(direction).toBe(script === 'Arab' ? 'rtl' : 'ltr');
    expect(wordsPartedBy).toBe(script === 'Jpan' ? 'nothing' : 'blanks');
    expect(quotationMarks).toMatch(/^"/u);
  });
}

test('a page in a language that the site does not know is taken for one in the default language', () => {
  expect(languageOr('pt-BR')).toBe('pt-BR');
  for (const code of [undefined, '', 'xx', 'toString', 'PT-BR'])
    expect(languageOr(code)).toBe(DEFAULT_LANGUAGE);
});
