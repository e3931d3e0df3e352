import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import type { Locator, Page } from 'playwright/test';

const KEY = 'six-digits.checkup.v1';

export const DAY = 'Day of the next test';

export const SAVE = 'Save the reminder for my calendar';

export const FORGET = 'Forget my ticks';

export const HABIT = 'Store your backup codes safely';

/** @returns the checkup, on its page. */
export async function openCheckup(page: Page, origin: string): Promise<Locator> {
  await page.goto(`${origin}/tools/checkup/`);
  return page.locator('login-checkup');
}

/** @returns what the checkup keeps in the browser. */
export function storedTicks(page: Page): Promise<string | null> {
  return page.evaluate((key) => localStorage.getItem(key), KEY);
}

/**
 * Saves the reminder.
 *
 * @returns the name of its file, and the entry in it.
 */
export async function savedReminder(page: Page): Promise<{ name: string; event: ICAL.Event }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: SAVE }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  const component = new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstSubcomponent('vevent');
  if (component === null) throw new Error('the file has no entry');
  return { name: download.suggestedFilename(), event: new ICAL.Event(component) };
}
