import { defineConfig } from 'playwright/test';
import { launchOptions } from '../support/browser.ts';

/** The hosts' own suite (`npm run test:hosts`): it starts servers that `npm test` does not ask for. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results/hosts',
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  use: { launchOptions: launchOptions() },
});
