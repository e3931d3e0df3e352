import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { openAuthenticator, showTestKey, unfoldRehearsal } from '../../support/authenticator-page.ts';
import type { StillAuthenticatorPage } from '../../support/authenticator-page.ts';
import { modulePixels, readQrCode } from '../../support/qr-camera.ts';

let opened: StillAuthenticatorPage | undefined;

test.afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

const rehearsal = (page: Page) => page.locator('authenticator-rehearsal');

test('the key comes after a button and its warning, and the link last, after the warning again', async ({
  page,
}) => {
  opened = await openAuthenticator(page);
  await unfoldRehearsal(page);
  await expect(rehearsal(page).locator('[data-key]')).toHaveCount(0);
  await expect(rehearsal(page).locator('[data-uri]')).toHaveCount(0);
  await expect(
    rehearsal(page).getByText('do not add this key to your Instagram item', { exact: false }),
  ).toBeVisible();
  await showTestKey(page);
  await expect(page.getByRole('heading', { name: 'The test key', exact: true })).toBeFocused();
  const shown = await rehearsal(page).locator('[data-key]').innerText();
  expect(shown).toMatch(/^(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}$/u);
  const key = shown.replace(/ /gu, '');
  const link = rehearsal(page).locator('[data-uri]');
  const address = (await link.getAttribute('href')) ?? '';
  expect(decodeURIComponent(address)).not.toMatch(/instagram/iu);
  const { protocol, searchParams } = new URL(address);
  expect(protocol).toBe('otpauth:');
  expect(address).toMatch(/^otpauth:\/\/totp\/Six%20Digits%20test\?/u);
  expect(Object.fromEntries(searchParams)).toEqual({
    secret: key,
    issuer: 'Six Digits test',
    algorithm: 'SHA1',
    digits: '6',
    period: '30',
  });
  // In the order of the page: warning, drawing, key, warning, link.
  const order = await rehearsal(page)
    .locator('.beware:visible, svg, [data-key], [data-uri]')
    .evaluateAll((parts) => parts.map(({ localName }) => localName));
  expect(order).toEqual(['p', 'svg', 'code', 'p', 'a']);
});

test('each visit makes a new key', async ({ page }) => {
  opened = await openAuthenticator(page);
  const keys: (string | null)[] = [];
  for (let visit = 0; visit < 3; visit += 1) {
    await page.reload();
    await showTestKey(page);
    keys.push(await rehearsal(page).locator('[data-key]').getAttribute('data-key'));
  }
  expect(new Set(keys).size).toBe(3);
});

test.describe('on a screen of 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('a camera reads the very link from the drawing, at 4 px to a module or more, in light and in dark', async ({
    page,
  }) => {
    opened = await openAuthenticator(page);
    await showTestKey(page);
    const drawing = rehearsal(page).getByRole('img', { name: 'QR code with the test key' });
    const link = await rehearsal(page).locator('[data-uri]').getAttribute('href');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await readQrCode(drawing), colorScheme).toBe(link);
      expect(await modulePixels(drawing)).toBeGreaterThanOrEqual(4);
    }
  });
});
