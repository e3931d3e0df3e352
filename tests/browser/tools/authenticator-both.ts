import type { Page } from 'playwright/test';
import { expect } from 'playwright/test';
import { showTestKey } from '../../support/authenticator-page.ts';
import type { StillAuthenticatorPage } from '../../support/authenticator-page.ts';

export const flip = (page: Page) => page.locator('code-flip-check');
export const rehearsal = (page: Page) => page.locator('authenticator-rehearsal');

/** Brings both elements to a verdict with something typed in every field. */
export async function useBoth(page: Page, { time }: StillAuthenticatorPage): Promise<void> {
  await page.getByLabel('It is on another device').check();
  for (let count = 0; count < 3; count += 1)
    await page.getByRole('button', { name: 'It changed just now' }).click();
  await time.expectAttribute(flip(page), 'data-verdict', /./u);
  await page.getByRole('button', { name: 'The minute changed just now' }).click();
  await page.getByLabel('Time that phone shows').fill('09:41');
  await showTestKey(page);
  await page.getByLabel('Code your app shows').fill('12345');
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(rehearsal(page)).toHaveAttribute('data-verdict', 'malformed');
}
