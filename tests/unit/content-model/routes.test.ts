import { expect, test } from 'playwright/test';
import {
  addressOf,
  articleAddress,
  chapterAddressOf,
  inLanguage,
  pageIdOf,
  pageKindOf,
  questionAddress,
} from '../../../src/content-model/routes.ts';

for (const [file, id, kind, address] of [
  ['en/fixes/texts/index.mdx', 'en/fixes/texts', 'chapter', '/fix/texts/'],
  ['en/fixes/texts/abroad.mdx', 'en/fixes/texts/abroad', 'article', '/fix/texts/abroad/'],
  ['en/faq/id-card.mdx', 'en/faq/id-card', 'question', '/faq/id-card/'],
  ['en/guides/about.mdx', 'en/guides/about', 'guide', '/about/'],
  ['en/tools/clock.mdx', 'en/tools/clock', 'tool', '/tools/clock/'],
  ['de/fixes/texts/abroad.mdx', 'de/fixes/texts/abroad', 'article', '/fix/texts/abroad/'],
  ['pt/guides/about.mdx', 'pt/guides/about', 'guide', '/about/'],
] as const) {
  test(`${file} is a ${kind} at ${address}`, () => {
    expect(pageIdOf(file)).toBe(id);
    expect(pageKindOf(id)).toBe(kind);
    expect(addressOf(id)).toBe(address);
  });
}

test('a page has the same address in every language, and those of other languages stand in a folder', () => {
  expect(addressOf('de/fixes/texts/abroad')).toBe(addressOf('en/fixes/texts/abroad'));
  expect(inLanguage('/search/', 'en')).toBe('/search/');
  expect(inLanguage('/search/', 'de')).toBe('/de/search/');
  expect(articleAddress('texts/abroad')).toBe('/fix/texts/abroad/');
});

test('the first question of the diagnosis is the way in', () => {
  expect(questionAddress({ first: 'screen' }, 'screen')).toBe('/diagnose/');
  expect(questionAddress({ first: 'screen' }, 'which')).toBe('/diagnose/which/');
});

test('the chapter of a page is found by its address, in every language', () => {
  expect(chapterAddressOf('/fix/texts/abroad/')).toBe('/fix/texts/');
  expect(chapterAddressOf('/de/fix/texts/')).toBe('/de/fix/texts/');
  expect(chapterAddressOf('/pt-BR/fix/texts/abroad/')).toBe('/pt-BR/fix/texts/');
  expect(chapterAddressOf('/faq/texts/')).toBeUndefined();
});
