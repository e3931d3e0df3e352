import { expect, test } from 'playwright/test';
import { sitemapOptions, withFallback } from '../../../src/publishing/sitemap.ts';

const LINKS = [
  { lang: 'en', url: 'https://example.org/about/' },
  { lang: 'pt-BR', url: 'https://example.org/pt-BR/about/' },
];

test('a site in one language names no other in its sitemap', () => {
  expect(sitemapOptions(['en'], () => false)).toEqual({});
});

test('a site in two languages names both, and the page for all other readers', () => {
  expect(sitemapOptions(['en', 'pt-BR'], () => false)).toMatchObject({
    i18n: { defaultLocale: 'en', locales: { en: 'en', 'pt-BR': 'pt-BR' } },
  });
  const item = { url: 'https://example.org/about/', links: LINKS };
  expect(withFallback(item).links).toEqual([
    ...LINKS,
    { lang: 'x-default', url: 'https://example.org/about/' },
  ]);
  expect(item.links).toHaveLength(2);
});

test('a page that is there in one language names no other in the sitemap', () => {
  const item = { url: 'https://example.org/about/' };
  expect(withFallback(item)).toBe(item);
});

test('a page that only leads on to another language is not named', () => {
  const standIn = 'https://example.org/pt-BR/about/';
  const options = sitemapOptions(['en', 'pt-BR'], (url) => url === standIn);
  expect([options.filter?.(standIn), options.filter?.('https://example.org/about/')]).toEqual([false, true]);
});
