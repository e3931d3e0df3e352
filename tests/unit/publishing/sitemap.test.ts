import { expect, test } from 'playwright/test';
import { sitemapOptions, withFallback } from '../../../src/publishing/sitemap.ts';

const LINKS = [
  { lang: 'en', url: 'https://example.org/about/' },
  { lang: 'pt-BR', url: 'https://example.org/pt-BR/about/' },
];

test('a site in one language names no other in its sitemap', () => {
  expect(sitemapOptions(['en'])).toEqual({});
});

test('a site in two languages names both, and the page for all other readers', () => {
  expect(sitemapOptions(['en', 'pt-BR'])).toMatchObject({
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
