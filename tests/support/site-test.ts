import { test as base } from 'playwright/test';
import { serveSite, type ServedSite } from './site-server.ts';

/**
 * Makes the `test` of a file that looks at a built site.
 *
 * @param root - folder of the built site.
 * @returns a test that has it running, one server for each worker.
 */
export function siteTest(root: string) {
  return base.extend<object, { site: ServedSite }>({
    site: [
      async ({}, use) => {
        const site = await serveSite({ root });
        await use(site);
        await site.close();
      },
      { scope: 'worker' },
    ],
  });
}
