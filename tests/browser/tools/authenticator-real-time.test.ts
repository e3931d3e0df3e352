import { expect, test } from 'playwright/test';
import {
  openAuthenticatorInRealTime,
  PATIENCE,
  showTestKey,
  windTo,
} from '../../support/authenticator-page.ts';
import { bytesOf, rfcCode } from '../../support/rfc-totp.ts';

// The other tests of the authenticator wind time on while the tool asks for it; here it asks as it does for readers.

/** The page takes this long to notice a tap, with a machine that is busy. */
const SLACK_SECONDS = 1.2;

test.use({ timezoneId: 'Europe/Berlin' });
test.describe.configure({ timeout: 90_000 });

test('three taps at three changes of a right clock: the seconds fit, and it says what that leaves open', async ({
  page,
}) => {
  const here = await openAuthenticatorInRealTime(page);
  const check = page.locator('code-flip-check');
  const status = check.getByRole('status');
  await page.getByLabel('It is on another device').check();
  await here.trueTimeKnown();
  for (const late of [0.2, 0.4, 0.1]) {
    await windTo(page, () => here.trueSeconds(), 30, late);
    await page.getByRole('button', { name: 'It changed just now' }).click();
  }
  await expect(check).toHaveAttribute('data-verdict', 'seconds-fit', PATIENCE);
  // Taps come late, so the phone seems up to that much further behind.
  const said = Number(await check.getAttribute('data-offset-seconds'));
  expect(said).toBeLessThanOrEqual(0.3);
  expect(said).toBeGreaterThanOrEqual(-0.4 - SLACK_SECONDS);
  await expect(status).toContainText('wrong by whole half minutes looks just the same');
  await expect(status).toContainText(/taps lie within \d\.\d s/u);
  await expect(status).not.toContainText('at the same change');
  await expect(check.locator('[data-part="made"] li')).toHaveCount(3);
  await here.close();
});

test('a code of a right app is in step', async ({ page }) => {
  const here = await openAuthenticatorInRealTime(page);
  const rehearsal = page.locator('authenticator-rehearsal');
  await showTestKey(page);
  const key = bytesOf((await rehearsal.locator('[data-key]').getAttribute('data-key')) ?? '');
  await page.getByLabel('Code your app shows').fill(rfcCode(key, await here.trueSeconds()));
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(rehearsal).toHaveAttribute('data-verdict', 'in-step', PATIENCE);
  await expect(rehearsal.getByRole('status')).not.toContainText("this device's own clock");
  await here.close();
});
