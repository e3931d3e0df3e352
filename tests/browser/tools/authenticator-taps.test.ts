import { windTo } from '../../support/authenticator-page.ts';
import { expect, test } from './flip-check-page.ts';
import type { FlipCheckPage } from './flip-check-page.ts';

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
    await expect(flip.status).toContainText(phoneOffset > 0 ? 'sec ahead' : 'sec behind');
    await expectMeasuringFirst(flip);
  });
}

test('a slow but steady hand is not taken for a slow clock', async ({ page, flip }) => {
  await flip.openFor(0);
  await flip.tapAtFlips([4, 4.1, 4]);
  await flip.expectVerdict('seconds-off');
  await flip.expectOffset(-4, 0.2);
  await expect(flip.status).toContainText('cannot tell a slow hand from a slow clock');
  await expectMeasuringFirst(flip);
  // The minute, tapped as late, says nothing else.
  await flip.compareMinute(await flip.zoneHours(), async () => (await flip.phone()) - 4);
  await flip.expectVerdict('clock-off');
  await expect(flip.status).toContainText('The clock may be off');
  await expect(flip.status).toContainText('Change nothing on that phone yet');
  await expectMeasuringFirst(flip);
  await page.getByRole('link', { name: 'Or rehearse with a test key' }).click();
  await expect(page.getByRole('heading', { name: 'Rehearse with a test key' })).toBeInViewport();
});

test('it says first that it needs sight and a quick hand, and offers the rehearsal instead', async ({
  page,
  flip,
}) => {
  await flip.open();
  await expect(flip.check).toContainText('It needs sight and a quick hand.');
  await page.getByRole('link', { name: 'Rehearse with a test key instead' }).click();
  await expect(page.getByRole('heading', { name: 'Rehearse with a test key' })).toBeInViewport();
});

/** Before anybody is told to change the time of a phone, its clock is to be measured without taps. */
async function expectMeasuringFirst({ check, status }: FlipCheckPage): Promise<void> {
  await expect(check.getByRole('link', { name: 'Let the phone set its own time' })).toHaveCount(0);
  await expect(status).not.toContainText('Let the phone set');
  await expect(
    check.getByRole('link', { name: 'Open the clock check on that phone', exact: true }),
  ).toHaveAttribute('href', '/tools/clock/');
  await expect(check.getByRole('link', { name: 'Or rehearse with a test key' })).toHaveAttribute(
    'href',
    '#rehearsal',
  );
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
