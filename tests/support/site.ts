import { test as base } from 'playwright/test';
import { builtPages } from './built-pages.ts';
import { SITE_ROOT } from './builds.ts';
import { serveSite, type ServedSite } from './site-server.ts';

/** Every page of the built site; tests go through all of them, never through a sample. */
export const pages = builtPages(SITE_ROOT);

/** Addresses of every page, the page for missing addresses included. */
export const addresses = pages.map(({ address }) => address);

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
