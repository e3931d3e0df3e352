import { expect, test } from 'playwright/test';
import { pageLanguage } from '../../../src/i18n/page-language.ts';

test('the language of a page is that of its folder, and the default one where it stands in none', () => {
  expect(pageLanguage({ params: { language: 'pt-BR', question: 'id-card' } })).toBe('pt-BR');
  expect(pageLanguage({ params: { question: 'id' } })).toBe('en');
  expect(pageLanguage({ params: {} })).toBe('en');
});
