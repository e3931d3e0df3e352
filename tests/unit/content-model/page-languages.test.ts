import { expect, test } from 'playwright/test';
import { alternates, languagesOf } from '../../../src/content-model/page-languages.ts';
import { pageTarget } from '../../../src/content-model/page-target.ts';
import type { LanguageCode } from '../../../src/i18n/languages.ts';

const MADE: Readonly<Partial<Record<LanguageCode, ReadonlySet<string>>>> = {
  en: new Set(['/', '/about/', '/fix/texts/abroad/', '/sources/facts/codes/']),
  'pt-BR': new Set(['/', '/fix/texts/abroad/']),
};
const pagesIn = (language: LanguageCode): ReadonlySet<string> => MADE[language] ?? new Set();

for (const [says, address, language, target] of [
  ['to a page of its language', '/fix/texts/abroad/', 'pt-BR', { address: '/pt-BR/fix/texts/abroad/' }],
  [
    'to a place on such a page',
    '/fix/texts/abroad/#lost',
    'pt-BR',
    { address: '/pt-BR/fix/texts/abroad/#lost' },
  ],
  ['to the first page', '/', 'pt-BR', { address: '/pt-BR/' }],
  ['to a page that is only there in English', '/about/', 'pt-BR', { address: '/about/', standsIn: 'en' }],
  [
    'to a place on one that is only there in English',
    '/sources/facts/codes/#leak-1',
    'pt-BR',
    { address: '/sources/facts/codes/#leak-1', standsIn: 'en' },
  ],
  ['to a file', '/data/claims.json', 'pt-BR', { address: '/data/claims.json' }],
  ['to the outside', 'https://example.org/about/', 'pt-BR', { address: 'https://example.org/about/' }],
  ['to a place on the same page', '#menu', 'pt-BR', { address: '#menu' }],
  ['of an English page', '/about/', 'en', { address: '/about/' }],
] as const) {
  test(`a link ${says} leads to ${target.address}`, () => {
    expect(pageTarget(address, language, pagesIn)).toEqual(target);
  });
}

test('a page names itself in every language in which it is made, and one of them for all other readers', () => {
  const pages = languagesOf('/fix/texts/abroad/', ['en', 'pt-BR'], pagesIn);
  expect(alternates(pages, 'en')).toEqual([
    { hreflang: 'en', address: '/fix/texts/abroad/' },
    { hreflang: 'pt-BR', address: '/pt-BR/fix/texts/abroad/' },
    { hreflang: 'x-default', address: '/fix/texts/abroad/' },
  ]);
});

test('a page that is made in one language names no other', () => {
  expect(alternates(languagesOf('/about/', ['en', 'pt-BR'], pagesIn), 'en')).toEqual([]);
  expect(alternates(languagesOf('/', ['en'], pagesIn), 'en')).toEqual([]);
});
