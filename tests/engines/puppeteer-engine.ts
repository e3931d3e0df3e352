import { launch, type Browser } from 'puppeteer-core';
import { launchOptions } from '../support/browser.ts';
import type { Engine } from './engine.ts';

/** Starts Chromium or Firefox by puppeteer-core. */
export async function puppeteerEngine(
  browserName: 'chrome' | 'firefox',
  executablePath: string,
): Promise<Engine> {
  const browser: Browser = await launch({
    browser: browserName,
    executablePath,
    headless: true,
    args: browserName === 'chrome' ? [...(launchOptions().args ?? [])] : [],
  });
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn', 'assert'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return {
    name: browserName === 'chrome' ? 'Chromium' : 'Firefox',
    version: await browser.version(),
    window: {
      open: async (address) => {
        await page.goto(address, { waitUntil: 'load' });
      },
      evaluate: (expression) => page.evaluate(expression),
      click: (selector) => page.locator(selector).click(),
      type: async (selector, text) => {
        await page.locator(selector).click();
        await page.keyboard.type(text);
      },
      complaints: () => Promise.resolve(complaints),
    },
    close: () => browser.close(),
  };
}
