import type { SitemapItem, SitemapOptions } from '@astrojs/sitemap';
import { DEFAULT_LANGUAGE, type LanguageCode } from '../i18n/languages.ts';

/**
 * Says what the sitemap names beside the address of each page.
 *
 * @param languages - those that are published.
 * @returns options for Astro's sitemap: with more than one language, a page names itself in the others, as it does in
 *   its head.
 */
export function sitemapOptions(languages: readonly LanguageCode[]): NonNullable<SitemapOptions> {
  if (languages.length < 2) return {};
  const locales = Object.fromEntries(languages.map((language) => [language, language]));
  return { i18n: { defaultLocale: DEFAULT_LANGUAGE, locales }, serialize: withFallback };
}

/** Adds the page for readers of all other languages; the list of links belongs to several items, so it stays as it is. */
export function withFallback(item: SitemapItem): SitemapItem {
  const fallback = item.links?.find(({ lang }) => lang === DEFAULT_LANGUAGE);
  if (item.links === undefined || fallback === undefined) return item;
  return { ...item, links: [...item.links, { ...fallback, lang: 'x-default' }] };
}
