import { expect, test } from './flip-check-page.ts';

for (const [phoneOffset, seconds, verdict] of [
  [0, 'seconds-fit', 'in-step'],
  [60, 'seconds-fit', 'clock-off'],
  [-300, 'seconds-fit', 'clock-off'],
  [127, 'seconds-off', 'clock-off'],
  [3600, 'seconds-fit', 'zone-or-clock'],
  [-2 * 3600 - 10, 'seconds-off', 'zone-or-clock'],
] as const) {
  test(`a phone ${String(phoneOffset)} s off: ${seconds}, and with its minute ${verdict}`, async ({
    flip,
  }) => {
    await flip.openFor(phoneOffset, 17);
    await flip.tapAtFlips([0.1, 0.1, 0.1]);
    await flip.expectVerdict(seconds);
    await flip.compareMinute(await flip.zoneHours());
    await flip.expectVerdict(verdict);
    await flip.expectOffset(phoneOffset, 0.2);
    if (verdict === 'in-step') {
      await expect(flip.status).toContainText('This holds if that phone is set to the same time zone');
      await expect(flip.status).toContainText('does not test the date');
    }
    if (verdict === 'clock-off') await expect(flip.status).toContainText(/clock is .* (?:ahead|behind)\./u);
  });
}

test('a phone in another zone: both readings, and the place that it is set to settles it', async ({
  page,
  flip,
}) => {
  await flip.openFor(0);
  await flip.tapAtFlips([0, 0, 0]);
  await flip.expectVerdict('seconds-fit');
  await flip.compareMinute(5.5);
  await flip.expectVerdict('zone-or-clock');
  await expect(flip.status).toContainText('its clock is right, and its codes are not harmed');
  await expect(flip.status).toContainText('its clock is wrong, and so is every code');
  await expect(flip.status).toContainText('Europe/Berlin');
  await expect(flip.check).toContainText('Which place is its time zone set to?');
  const use = page.getByRole('button', { name: 'Use this place' });
  await use.click();
  await expect(flip.check).toContainText('Choose a place first.');
  const places = page.getByLabel('Place in its zone setting');
  await places.selectOption({ label: 'Kolkata' });
  await use.click();
  await flip.expectVerdict('in-step');
  await expect(flip.status).toContainText('not a likely reason');
  await places.selectOption({ label: 'New York' });
  await use.click();
  await flip.expectVerdict('clock-off');
});

test('a clock set by hand to look right in the wrong zone is found out by the place', async ({
  page,
  flip,
}) => {
  // Set to London's zone in Berlin, and put an hour forward by hand.
  await flip.openFor(3600);
  await flip.tapAtFlips([0, 0, 0]);
  await flip.expectVerdict('seconds-fit');
  await flip.compareMinute((await flip.zoneHours()) - 1);
  await flip.expectVerdict('in-step');
  await page.getByLabel('Place in its zone setting').selectOption({ label: 'London' });
  await page.getByRole('button', { name: 'Use this place' }).click();
  await flip.expectVerdict('clock-off');
  await flip.expectOffset(3600);
});

test('the time is asked for in its order: first the tap, then the time', async ({ page, flip }) => {
  await flip.openFor(0);
  await flip.tapAtFlips([0, 0, 0]);
  await flip.expectVerdict('seconds-fit');
  const compare = page.getByRole('button', { name: 'Compare the time' });
  await compare.click();
  await expect(flip.check).toContainText('First tap when the minute changes');
  await page.getByRole('button', { name: 'The minute changed just now' }).click();
  await compare.click();
  await expect(flip.check).toContainText('Type hours and minutes first');
  await flip.expectVerdict('seconds-fit');
});

test('a minute that changes where no code does is inconsistent', async ({ flip }) => {
  await flip.openFor(0);
  await flip.tapAtFlips([0, 0, 0]);
  await flip.expectVerdict('seconds-fit');
  await flip.compareMinute(await flip.zoneHours(), async () => (await flip.phone()) + 12);
  await flip.expectVerdict('inconsistent');
  await expect(flip.status).toContainText('Tap again when the minute changes');
});
