import { defineConfig } from 'playwright/test';
import { launchOptions } from './tests/support/browser.ts';

// One window for all tests of a worker, emptied of everything between them: opening a window takes a browser longer
// than most tests do. Playwright's own editor plug-in works like this.
process.env['PW_TEST_REUSE_CONTEXT'] = '1';

const launch = launchOptions();

export default defineConfig({
  testMatch: '**/*.test.ts',
  projects: [
    // Thousands of short tests: one at a time, each would load its whole file anew, which takes longer than to run it.
    { name: 'unit', testDir: 'tests/unit', fullyParallel: false },
    { name: 'site', testDir: 'tests', testIgnore: 'unit/**', fullyParallel: true },
  ],
  outputDir: 'test-results',
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  reporter: [['dot'], ['json', { outputFile: '.built/results.json' }]],
  // A worker that one test's page brings would answer the next test's requests: only tests of the copy allow it.
  use: {
    // No page stays long enough here to earn what the engine spends on making its scripts faster: a third of all work.
    launchOptions: { ...launch, args: [...(launch.args ?? []), '--js-flags=--no-maglev --no-turbofan'] },
    serviceWorkers: 'block',
  },
});
