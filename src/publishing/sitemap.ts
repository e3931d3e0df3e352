import type { SitemapItem, SitemapOptions } from '@astrojs/sitemap';
import { keptContent } from '../content-model/kept-content.ts';
import { inLanguage } from '../content-model/routes.ts';
import { servedPages } from '../content-model/served-pages.ts';
import type { PublisherSettings } from '../settings/publisher.ts';
import { writtenOut } from './published-address.ts';
import { DEFAULT_LANGUAGE, type LanguageCode } from '../i18n/languages.ts';

/**
 * Says what the sitemap names beside the address of each page.
 *
 * @param languages - those that are published.
 * @param isStandIn - whether what is at an address only leads on to another language; such a page is named nowhere.
 * @returns options for Astro's sitemap: with more than one language, a page names itself in the others, as it does in
 *   its head.
 */
export function sitemapOptions(
  languages: readonly LanguageCode[],
  isStandIn: (url: string) => boolean,
): NonNullable<SitemapOptions> {
  if (languages.length < 2) return {};
  const locales = Object.fromEntries(languages.map((language) => [language, language]));
  return {
    i18n: { defaultLocale: DEFAULT_LANGUAGE, locales },
    filter: (url) => !isStandIn(url),
    serialize: withFallback,
  };
}

/** Adds the page for readers of all other languages; the list of links belongs to several items, so it stays as it is. */
export function withFallback(item: SitemapItem): SitemapItem {
  const fallback = item.links?.find(({ lang }) => lang === DEFAULT_LANGUAGE);
  if (item.links === undefined || fallback === undefined) return item;
  return { ...item, links: [...item.links, { ...fallback, lang: 'x-default' }] };
}

/**
 * Finds the pages that only lead on to another language.
 *
 * @param root - top of the project.
 * @param languages - those that are published.
 * @param settings - of the publisher.
 * @returns what tells whether one stands at an address; the words are read when it is first asked.
 */
export function standInsOf(
  root: string,
  languages: readonly LanguageCode[],
  settings: Pick<PublisherSettings, 'siteUrl' | 'basePath'>,
): (url: string) => boolean {
  const writeOut = writtenOut(settings);
  let standIns: ReadonlySet<string> | undefined;
  const read = (): ReadonlySet<string> => {
    const english = keptContent(root, DEFAULT_LANGUAGE, false);
    return new Set(
      languages.flatMap((language) =>
        servedPages(root, keptContent(root, language, false), english).stoodInFor.map((address) =>
          writeOut(inLanguage(address, language)),
        ),
      ),
    );
  };
  return (url) => (standIns ??= read()).has(url);
}
