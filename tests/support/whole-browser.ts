import { chromium } from 'playwright';
import { wholeBrowserOptions } from './browser.ts';
import { test as base } from './site.ts';

/** A test in a browser of its own that has a back/forward cache, which a headless shell has not. */
export const wholeBrowserTest = base.extend({
  context: async ({}, use) => {
    const browser = await chromium.launch(wholeBrowserOptions());
    await use(await browser.newContext({ serviceWorkers: 'block' }));
    await browser.close();
  },
  page: async ({ context }, use) => {
    await use(await context.newPage());
  },
});
