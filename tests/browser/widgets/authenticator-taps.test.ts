import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { openAuthenticator, PATIENCE, windTo } from '../../support/authenticator-page.ts';
import type { AuthenticatorPage } from '../../support/authenticator-page.ts';

/** The page takes this long to notice a tap, with a machine that is busy. */
const SLACK_SECONDS = 1.2;

let opened: AuthenticatorPage | undefined;

test.use({ timezoneId: 'Europe/Berlin' });
test.describe.configure({ timeout: 90_000 });

test.afterEach(async ({ context }) => {
  // The window is shared; a failed test must not leave it offline.
  await context.setOffline(false);
  await opened?.close();
  opened = undefined;
});

const check = (page: Page) => page.locator('code-flip-check');
const status = (page: Page) => check(page).getByRole('status');
const tap = (page: Page) => page.getByRole('button', { name: 'It changed just now' });

/** Opens the check for a phone whose clock is off by so much; `phone` says what that clock shows. */
async function openFor(page: Page, phoneOffset: number, deviceOffset = 0): Promise<() => Promise<number>> {
  const here = await openAuthenticator(page, deviceOffset);
  opened = here;
  await page.getByLabel('It is on another device').check();
  await here.trueTimeKnown();
  return async () => (await here.trueSeconds()) + phoneOffset;
}

/** Taps at the next changes of the code, each so many seconds late. */
async function tapAtFlips(page: Page, phone: () => Promise<number>, late: readonly number[]): Promise<void> {
  for (const seconds of late) {
    await windTo(page, phone, 30, seconds);
    await tap(page).click();
  }
}

/** Taps when the minute changes on the phone and types what it shows, in a zone so many hours from UTC. */
async function compareMinute(page: Page, phone: () => Promise<number>, zoneHours: number): Promise<void> {
  await windTo(page, phone, 60);
  const shown = new Date((Math.round((await phone()) / 60) * 60 + zoneHours * 3600) * 1000);
  await page.getByRole('button', { name: 'The minute changed just now' }).click();
  await page.getByLabel('Time that phone shows').fill(shown.toISOString().slice(11, 16));
  await page.getByRole('button', { name: 'Compare the time' }).click();
}

/** Berlin's distance from UTC in hours, on the day of the test. */
async function zoneHours(page: Page): Promise<number> {
  return page.evaluate(() => -new Date().getTimezoneOffset() / 60);
}

async function expectVerdict(page: Page, verdict: string): Promise<void> {
  await expect(check(page)).toHaveAttribute('data-verdict', verdict, PATIENCE);
}

/** Taps come late, so the phone seems up to that much further behind. */
async function expectOffset(page: Page, offset: number, late = 0): Promise<void> {
  const said = Number(await check(page).getAttribute('data-offset-seconds'));
  expect(said).toBeLessThanOrEqual(offset + 0.3);
  expect(said).toBeGreaterThanOrEqual(offset - late - SLACK_SECONDS);
}

test('three taps at three changes of a right clock: the seconds fit, and it says what that leaves open', async ({
  page,
}) => {
  const phone = await openFor(page, 0);
  await tapAtFlips(page, phone, [0.2, 0.4, 0.1]);
  await expectVerdict(page, 'seconds-fit');
  await expectOffset(page, 0, 0.4);
  await expect(status(page)).toContainText('wrong by whole half minutes looks just the same');
  await expect(status(page)).toContainText(/taps lie within \d\.\d s/u);
  await expect(status(page)).not.toContainText('at the same change');
  await expect(check(page).locator('[data-part="made"] li')).toHaveCount(3);
});

for (const [phoneOffset, deviceOffset] of [
  [-11, 0],
  // This device's own clock is wrong by an hour and more; that must not matter.
  [60 + 8, -90_000],
] as const) {
  test(`a phone ${String(phoneOffset)} s off, seen from a device ${String(deviceOffset)} s off: its seconds`, async ({
    page,
  }) => {
    const phone = await openFor(page, phoneOffset, deviceOffset);
    await tapAtFlips(page, phone, [0, 0.5, 0.2]);
    await expectVerdict(page, 'seconds-off');
    await expectOffset(page, phoneOffset === 68 ? 8 : phoneOffset, 0.5);
    await expect(status(page)).toContainText(phoneOffset > 0 ? 's ahead' : 's behind');
    await expect(check(page).getByRole('link', { name: 'Let the phone set its own time' })).toHaveAttribute(
      'href',
      '/fix/authenticator-app/clock-out-of-sync/',
    );
  });
}

for (const [phoneOffset, seconds, verdict] of [
  [0, 'seconds-fit', 'in-step'],
  [60, 'seconds-fit', 'clock-off'],
  [-300, 'seconds-fit', 'clock-off'],
  [127, 'seconds-off', 'clock-off'],
  [3600, 'seconds-fit', 'zone-or-clock'],
  [-2 * 3600 - 10, 'seconds-off', 'zone-or-clock'],
] as const) {
  test(`a phone ${String(phoneOffset)} s off: ${seconds}, and with its minute ${verdict}`, async ({
    page,
  }) => {
    const phone = await openFor(page, phoneOffset, 17);
    await tapAtFlips(page, phone, [0.1, 0.1, 0.1]);
    await expectVerdict(page, seconds);
    await compareMinute(page, phone, await zoneHours(page));
    await expectVerdict(page, verdict);
    await expectOffset(page, phoneOffset, 0.2);
    if (verdict === 'in-step') {
      await expect(status(page)).toContainText('This holds if that phone is set to the same time zone');
      await expect(status(page)).toContainText('does not test the date');
    }
    if (verdict === 'clock-off') await expect(status(page)).toContainText(/clock is .* (?:ahead|behind)\./u);
  });
}

test('a phone in another zone: both readings, and the place that it is set to settles it', async ({
  page,
}) => {
  const phone = await openFor(page, 0);
  await tapAtFlips(page, phone, [0, 0, 0]);
  await expectVerdict(page, 'seconds-fit');
  await compareMinute(page, phone, 5.5);
  await expectVerdict(page, 'zone-or-clock');
  await expect(status(page)).toContainText('its clock is right, and its codes are not harmed');
  await expect(status(page)).toContainText('its clock is wrong, and so is every code');
  await expect(status(page)).toContainText('Europe/Berlin');
  await expect(check(page)).toContainText('Which place is its time zone set to?');
  const use = page.getByRole('button', { name: 'Use this place' });
  await use.click();
  await expect(check(page)).toContainText('Choose a place first.');
  const places = page.getByLabel('Place in its zone setting');
  await places.selectOption({ label: 'Kolkata' });
  await use.click();
  await expectVerdict(page, 'in-step');
  await expect(status(page)).toContainText('not a likely reason');
  await places.selectOption({ label: 'New York' });
  await use.click();
  await expectVerdict(page, 'clock-off');
});

test('a clock set by hand to look right in the wrong zone is found out by the place', async ({ page }) => {
  // Set to London's zone in Berlin, and put an hour forward by hand.
  const phone = await openFor(page, 3600);
  await tapAtFlips(page, phone, [0, 0, 0]);
  await expectVerdict(page, 'seconds-fit');
  await compareMinute(page, phone, (await zoneHours(page)) - 1);
  await expectVerdict(page, 'in-step');
  await page.getByLabel('Place in its zone setting').selectOption({ label: 'London' });
  await page.getByRole('button', { name: 'Use this place' }).click();
  await expectVerdict(page, 'clock-off');
  await expectOffset(page, 3600);
});

test('one tap that does not fit is asked again and left out', async ({ page }) => {
  const phone = await openFor(page, 5);
  await tapAtFlips(page, phone, [0, 9, 0]);
  await expect(status(page)).toContainText('One tap does not fit the others');
  await expect(check(page)).not.toHaveAttribute('data-verdict');
  await tapAtFlips(page, phone, [0.1]);
  await expectVerdict(page, 'seconds-off');
  await expectOffset(page, 5);
  await expect(check(page).locator('[data-left-out]')).toHaveCount(1);
  await expect(check(page).locator('[data-left-out]')).toContainText('left out');
});

test('taps that never fit are inconsistent, and the next tap starts again', async ({ page }) => {
  const phone = await openFor(page, 0);
  await tapAtFlips(page, phone, [0, 0, 9, 17]);
  await expectVerdict(page, 'inconsistent');
  await expect(check(page)).not.toHaveAttribute('data-offset-seconds');
  await tapAtFlips(page, phone, [0]);
  await expect(check(page)).not.toHaveAttribute('data-verdict');
  await tapAtFlips(page, phone, [0, 0]);
  await expectVerdict(page, 'seconds-fit');
});

test('three taps at one change are told from three changes', async ({ page }) => {
  const phone = await openFor(page, 0);
  await windTo(page, phone, 30);
  for (let count = 0; count < 3; count += 1) await tap(page).click();
  await expectVerdict(page, 'seconds-fit');
  await expect(status(page)).toContainText('at the same change');
});

test('the time is asked for in its order: first the tap, then the time', async ({ page }) => {
  const phone = await openFor(page, 0);
  await tapAtFlips(page, phone, [0, 0, 0]);
  await expectVerdict(page, 'seconds-fit');
  const compare = page.getByRole('button', { name: 'Compare the time' });
  await compare.click();
  await expect(check(page)).toContainText('First tap when the minute changes');
  await page.getByRole('button', { name: 'The minute changed just now' }).click();
  await compare.click();
  await expect(check(page)).toContainText('Type hours and minutes first');
  await expectVerdict(page, 'seconds-fit');
});

test('a minute that changes where no code does is inconsistent', async ({ page }) => {
  const phone = await openFor(page, 0);
  await tapAtFlips(page, phone, [0, 0, 0]);
  await expectVerdict(page, 'seconds-fit');
  await compareMinute(page, async () => (await phone()) + 12, await zoneHours(page));
  await expectVerdict(page, 'inconsistent');
  await expect(status(page)).toContainText('Tap again when the minute changes');
});

test('on this device it leads to the clock check, and shows the taps only to who can see both', async ({
  page,
}) => {
  opened = await openAuthenticator(page);
  await expect(tap(page)).toBeHidden();
  await page.getByLabel('It is on this device').check();
  await expect(tap(page)).toBeHidden();
  await expect(check(page).getByRole('link', { name: 'Open the clock check' })).toHaveAttribute(
    'href',
    '/tools/clock/',
  );
  expect(opened.asked.filter((url) => url.includes('/clock.txt'))).toEqual([]);
  await page.getByRole('button', { name: 'I can see the app and this page at once' }).click();
  await expect(tap(page)).toBeVisible();
  await expect(tap(page)).toBeFocused();
  await page.getByLabel('It is on another device').check();
  await expect(tap(page)).toBeVisible();
  await page.getByLabel('It is on this device').check();
  await expect(tap(page)).toBeHidden();
});

for (const [what, headers, sentence] of [
  ['no date', { Date: '' }, 'without a time that can be read'],
  ['a frozen date', { Date: 'Mon, 23 Nov 2026 12:00:00 GMT' }, 'look like stored copies'],
] as const) {
  test(`with ${what} it could not check, by three taps or by none, and offers the way by hand`, async ({
    page,
  }) => {
    opened = await openAuthenticator(page, 0, { headers: () => headers });
    await page.getByLabel('It is on another device').check();
    await expectVerdict(page, 'could-not-check');
    await expect(status(page)).toContainText(sentence);
    await expect(check(page).getByText('time.is')).toBeVisible();
    for (let count = 0; count < 3; count += 1) await tap(page).click();
    await expectVerdict(page, 'could-not-check');
    await expect(check(page)).not.toHaveAttribute('data-offset-seconds');
  });
}

test('offline it could not check, and back online the taps count', async ({ page, context }) => {
  const here = await openAuthenticator(page);
  opened = here;
  await context.setOffline(true);
  await page.getByLabel('It is on another device').check();
  await expectVerdict(page, 'could-not-check');
  await expect(status(page)).toContainText('did not answer');
  await context.setOffline(false);
  for (let count = 0; count < 3; count += 1) await tap(page).click();
  await expect(check(page)).toHaveAttribute('data-verdict', /^seconds-/u, PATIENCE);
});

test('a line that fails between the taps takes none of them away', async ({ page, context }) => {
  const here = await openAuthenticator(page);
  opened = here;
  // Far enough ahead that taps of a busy machine, which come late, still show it.
  const phone = async () => (await here.trueSeconds()) + 12;
  await context.setOffline(true);
  await page.getByLabel('It is on another device').check();
  await expectVerdict(page, 'could-not-check');
  for (let count = 0; count < 2; count += 1) {
    await windTo(page, phone, 30);
    await tap(page).click();
    await expectVerdict(page, 'could-not-check');
  }
  await context.setOffline(false);
  await windTo(page, phone, 30);
  await tap(page).click();
  await expectVerdict(page, 'seconds-off');
  await expect(check(page).locator('[data-part="made"] li')).toHaveCount(3);
});

test('a clock that is set between the taps starts them again', async ({ page }) => {
  const phone = await openFor(page, 0);
  await tapAtFlips(page, phone, [0, 0]);
  await page.evaluate(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + 100_000;
  });
  await tap(page).click();
  await expect(status(page)).toContainText('the taps before are lost');
  await expect(check(page)).not.toHaveAttribute('data-verdict');
});
