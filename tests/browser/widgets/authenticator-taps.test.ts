import { windTo } from '../../support/authenticator-page.ts';
import { expect, test } from './flip-check-page.ts';

for (const [phoneOffset, deviceOffset] of [
  [-11, 0],
  // This device's own clock is wrong by an hour and more; that must not matter.
  [60 + 8, -90_000],
] as const) {
  test(`a phone ${String(phoneOffset)} s off, seen from a device ${String(deviceOffset)} s off: its seconds`, async ({
    flip,
  }) => {
    await flip.openFor(phoneOffset, deviceOffset);
    await flip.tapAtFlips([0, 0.5, 0.2]);
    await flip.expectVerdict('seconds-off');
    await flip.expectOffset(phoneOffset === 68 ? 8 : phoneOffset, 0.5);
    await expect(flip.status).toContainText(phoneOffset > 0 ? 's ahead' : 's behind');
    await expect(flip.check.getByRole('link', { name: 'Let the phone set its own time' })).toHaveAttribute(
      'href',
      '/fix/authenticator-app/clock-out-of-sync/',
    );
  });
}

test('one tap that does not fit is asked again and left out', async ({ flip }) => {
  await flip.openFor(5);
  await flip.tapAtFlips([0, 9, 0]);
  await expect(flip.status).toContainText('One tap does not fit the others');
  await expect(flip.check).not.toHaveAttribute('data-verdict');
  await flip.tapAtFlips([0.1]);
  await flip.expectVerdict('seconds-off');
  await flip.expectOffset(5);
  await expect(flip.check.locator('[data-left-out]')).toHaveCount(1);
  await expect(flip.check.locator('[data-left-out]')).toContainText('left out');
});

test('taps that never fit are inconsistent, and the next tap starts again', async ({ flip }) => {
  await flip.openFor(0);
  await flip.tapAtFlips([0, 0, 9, 17]);
  await flip.expectVerdict('inconsistent');
  await expect(flip.check).not.toHaveAttribute('data-offset-seconds');
  await flip.tapAtFlips([0]);
  await expect(flip.check).not.toHaveAttribute('data-verdict');
  await flip.tapAtFlips([0, 0]);
  await flip.expectVerdict('seconds-fit');
});

test('three taps at one change are told from three changes', async ({ page, flip }) => {
  await flip.openFor(0);
  await windTo(page, flip.phone, 30);
  for (let count = 0; count < 3; count += 1) await flip.tap.click();
  await flip.expectVerdict('seconds-fit');
  await expect(flip.status).toContainText('at the same change');
});

test('on this device it leads to the clock check, and shows the taps only to who can see both', async ({
  page,
  flip,
}) => {
  await flip.open();
  await expect(flip.tap).toBeHidden();
  await page.getByLabel('It is on this device').check();
  await expect(flip.tap).toBeHidden();
  await expect(flip.check.getByRole('link', { name: 'Open the clock check' })).toHaveAttribute(
    'href',
    '/tools/clock/',
  );
  expect(flip.here.asked.filter((url) => url.includes('/clock.txt'))).toEqual([]);
  await page.getByRole('button', { name: 'I can see the app and this page at once' }).click();
  await expect(flip.tap).toBeVisible();
  await expect(flip.tap).toBeFocused();
  await flip.chooseOther();
  await expect(flip.tap).toBeVisible();
  await page.getByLabel('It is on this device').check();
  await expect(flip.tap).toBeHidden();
});
