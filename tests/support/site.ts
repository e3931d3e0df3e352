import { test as base } from 'playwright/test';
import { builtPages, inDefaultLanguage } from './built-pages.ts';
import { SITE_ROOT } from './builds.ts';
import { serveSite, type ServedSite } from './site-server.ts';

/** Every page of the built site in every language; tests go through all of them, never through a sample. */
export const pagesOfAllLanguages = builtPages(SITE_ROOT);

/** Those of the default language; what the tests say of its words stands in `other-languages.test.ts` for the others. */
export const pages = inDefaultLanguage(pagesOfAllLanguages);

/** Addresses of these pages, the page for missing addresses included. */
export const addresses = pages.map(({ address }) => address);

/** Addresses of every page in every language. */
export const addressesOfAllLanguages = pagesOfAllLanguages.map(({ address }) => address);

/** A test that has the built site running, one server for each worker. */
export const test = base.extend<object, { site: ServedSite }>({
  site: [
    async ({}, use) => {
      const site = await serveSite({ root: SITE_ROOT });
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
});

export { expect } from 'playwright/test';
