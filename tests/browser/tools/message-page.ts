import type { Page } from 'playwright/test';
import { siteContent } from '../../support/site-content.ts';

/** Name of the field. */
export const LABEL = 'Message or page address';

const { entries } = siteContent().messages;
const screens = siteContent().screens.entries;

/** Every wording of every screen that the site knows. */
export const wordings = [...entries].flatMap(([id, { value }]) =>
  (screens.get(id)?.value.wordings ?? []).map(({ text, copiedByPhishing }, place) => ({
    id,
    place: place + 1,
    text,
    copiedByPhishing,
    value,
  })),
);

/** @returns the look-up, on its page. */
export async function openLookUp(page: Page, origin: string) {
  await page.goto(`${origin}/tools/message/`);
  return page.locator('message-lookup');
}

/** Types a text and asks for it. */
export async function lookUp(page: Page, typed: string): Promise<void> {
  await page.getByLabel(LABEL).fill(typed);
  await page.getByRole('button', { name: 'Look up' }).click();
}
