import { defineConfig } from 'playwright/test';
import { launchOptions } from './tests/support/browser.ts';

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  reporter: [['dot'], ['json', { outputFile: '.built/results.json' }]],
  use: { launchOptions: launchOptions() },
});
