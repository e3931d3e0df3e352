import { axeFaults } from '../../support/axe.ts';
import { modulePixels, readQrCode } from '../../support/qr-camera.ts';
import { dateFrom, expect, test } from './clock-page.ts';

test('it speaks first of the device that it runs on, and offers its address to open on another', async ({
  page,
  clock,
}) => {
  await clock.open({ suffix: '?from=friend#steps' });
  await expect(clock.check.locator('p').first()).toContainText('the clock of the device you are reading on');
  await expect(clock.check.locator('code')).toHaveText(clock.address);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy the address' }).click();
  await expect(clock.check.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(clock.address);
});

test.describe('on a screen of 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test("a camera on another phone reads this page's address from its QR code, and nothing else, in light and in dark", async ({
    page,
    clock,
  }) => {
    await clock.open({ suffix: '?from=friend#steps' });
    const drawing = clock.check.getByRole('img', { name: "QR code of this page's address" });
    await expect(drawing).toHaveCount(0);
    await page.getByRole('button', { name: 'Show it as a QR code' }).click();
    // What looks for faults takes its turns by timers.
    await page.clock.resume();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await readQrCode(drawing), colorScheme).toBe(clock.address);
      expect(await modulePixels(drawing)).toBeGreaterThanOrEqual(4);
      expect(await axeFaults(page), colorScheme).toEqual([]);
    }
  });
});

test.describe('on a small screen', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const shift of [0, 12]) {
    test(`a result ${String(shift)} s off is within reach of everybody, in light and in dark`, async ({
      page,
      clock,
    }) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await clock.open({ headers: (now) => ({ Date: dateFrom(now, shift) }) });
      await clock.button.click();
      await clock.expectVerdict(/./u);
      // What looks for faults takes its turns by timers.
      await page.clock.resume();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await axeFaults(page), colorScheme).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      }
      expect(complaints).toEqual([]);
    });
  }
});

for (const [system, userAgent] of [
  [
    'iphone',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Safari/604.1',
  ],
  ['android', 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/156.0.0.0 Mobile Safari/537.36'],
  ['windows', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36'],
] as const) {
  test.describe(`on ${system}`, () => {
    test.use({ userAgent });

    test('its own steps come first and open, the others stay folded', async ({ clock }) => {
      await clock.open();
      const steps = clock.check.locator('details');
      await expect(steps).toHaveCount(5);
      await expect(steps.first()).toHaveAttribute('data-system', system);
      await expect(steps.first()).toHaveAttribute('open');
      await expect(clock.check.locator('details[open]')).toHaveCount(1);
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it says that the check needs it, gives the way by hand and every step', async ({ clock }) => {
    await clock.open();
    await expect(clock.check.getByText('The check needs JavaScript')).toBeVisible();
    await expect(clock.check.getByText('time.is')).toBeVisible();
    await expect(clock.button).toBeHidden();
    await expect(clock.check.locator('details')).toHaveCount(5);
    await clock.check.getByText('iPhone or iPad').click();
    await expect(clock.check.getByText('Set Automatically')).toBeVisible();
  });
});
