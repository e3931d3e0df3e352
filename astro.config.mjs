import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { citesBeside } from './src/content-model/cites-beside.ts';
import { headingIds } from './src/content-model/heading-ids.ts';
import { linkRows } from './src/content-model/link-rows.ts';
import { pairsList } from './src/content-model/pairs-list.ts';
import { stepsCard } from './src/content-model/steps-card.ts';
import { PUBLISHED_LANGUAGES } from './src/i18n/published-languages.ts';
import { publishing } from './src/publishing/integration.ts';
import { sitemapOptions, standInsOf } from './src/publishing/sitemap.ts';
import { BUILD_TARGET } from './src/settings/oldest-browsers.ts';
import { publisherSettings } from './src/settings/publisher.ts';

const settings = publisherSettings(process.env);

export default defineConfig({
  ...(settings.siteUrl === undefined ? {} : { site: settings.siteUrl }),
  base: settings.basePath,
  trailingSlash: 'always',
  // The sitemap needs absolute addresses, so it is left out where no address is configured.
  integrations: [
    mdx(),
    ...(settings.siteUrl === undefined
      ? []
      : [
          sitemap(
            sitemapOptions(PUBLISHED_LANGUAGES, standInsOf(process.cwd(), PUBLISHED_LANGUAGES, settings)),
          ),
        ]),
    publishing(settings),
  ],
  build: {
    format: 'directory',
    // One request a page: the style travels inside it.
    inlineStylesheets: 'always',
  },
  markdown: {
    // No code is shown on this site; a highlighter's inline styles would break the policy.
    syntaxHighlight: false,
    processor: satteri({ mdastPlugins: [headingIds, citesBeside, stepsCard, pairsList, linkRows] }),
  },
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1' },
  vite: {
    // Vite warns of a directive that Astro itself puts into every MDX module.
    logLevel: 'error',
    build: { cssTarget: BUILD_TARGET },
  },
});
