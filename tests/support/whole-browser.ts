import { chromium, type BrowserContext, type Page } from 'playwright';
import type { TestType } from 'playwright/test';
import { wholeBrowserOptions } from './browser.ts';

interface WindowFixtures {
  context: BrowserContext;
  page: Page;
}

/**
 * Makes a test run in a browser of its own that has a back/forward cache, which a headless shell has not.
 *
 * @param test - with whatever fixtures.
 * @returns the same test in the other browser.
 */
export function inWholeBrowser<Args extends WindowFixtures, WorkerArgs extends object>(
  test: TestType<Args, WorkerArgs>,
): TestType<Args, WorkerArgs> {
  const own = test as unknown as TestType<WindowFixtures, object>;
  return own.extend({
    context: async ({}, use) => {
      const browser = await chromium.launch(wholeBrowserOptions());
      await use(await browser.newContext({ serviceWorkers: 'block' }));
      await browser.close();
    },
    page: async ({ context }, use) => {
      await use(await context.newPage());
    },
  }) as unknown as TestType<Args, WorkerArgs>;
}
