import type { Page } from 'playwright/test';

/** Of the field. */
export const LABEL = 'Backup code, with its digits changed';

/** @returns the tool on its page. */
export async function open(page: Page, origin: string) {
  await page.goto(`${origin}/tools/recovery-code/`);
  return page.locator('recovery-code-check');
}

/** Types something, and has it checked. */
export async function check(page: Page, typed: string): Promise<void> {
  await page.getByLabel(LABEL).fill(typed);
  await page.getByRole('button', { name: 'Check the shape' }).click();
}
