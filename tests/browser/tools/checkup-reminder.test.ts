import { expect, test } from '../../support/site.ts';
import { DAY, SAVE, FORGET, openCheckup, savedReminder } from './checkup-page.ts';

const NOW = new Date('2026-11-23T14:05:00');

test('the reminder is a calendar file that comes back every three months and says how to test', async ({
  page,
  site,
}) => {
  await page.clock.setFixedTime(NOW);
  const tool = await openCheckup(page, site.origin);
  await expect(page.getByLabel(DAY)).toHaveValue('2027-02-23');
  const { name, event } = await savedReminder(page);
  expect(name).toBe('instagram-login-test.ics');
  expect(event.startDate.toString()).toBe('2027-02-23');
  const iterator = event.iterator();
  const days = Array.from({ length: 4 }, () => iterator.next().toString());
  expect(days).toEqual(['2027-02-23', '2027-05-23', '2027-08-23', '2027-11-23']);
  for (const words of [
    'Stay logged in on your main device',
    'unused backup code in your hand',
    'second device or in a private window',
    'It counts only if a code of the kind that you test was asked for and taken',
    'Then nothing was tested',
    'Never test by logging out of your only open session',
    `${site.origin}/tools/checkup/`,
  ]) {
    expect(event.description).toContain(words);
  }
  await expect(tool).toHaveAttribute('data-verdict', 'downloaded');
  await expect(tool.getByRole('status')).toContainText('23 February 2027');
});

test('31 January becomes the 28th, and the page says so', async ({ page, site }) => {
  await page.clock.setFixedTime(NOW);
  const tool = await openCheckup(page, site.origin);
  await page.getByLabel(DAY).fill('2027-01-31');
  const { event } = await savedReminder(page);
  const iterator = event.iterator();
  expect(Array.from({ length: 3 }, () => iterator.next().toString())).toEqual([
    '2027-01-28',
    '2027-04-28',
    '2027-07-28',
  ]);
  await expect(tool.getByRole('status')).toContainText('28 January 2027');
  await expect(page.getByLabel(DAY)).toHaveAccessibleDescription(/Days 29 to 31 become the 28th/u);
});

test('the same reminder has the same name and a higher number, until all is forgotten', async ({
  page,
  site,
}) => {
  await openCheckup(page, site.origin);
  const first = await savedReminder(page);
  await page.reload();
  const second = await savedReminder(page);
  expect(second.event.uid).toBe(first.event.uid);
  expect([first.event.sequence, second.event.sequence]).toEqual([0, 1]);
  await page.getByRole('button', { name: FORGET }).click();
  expect((await savedReminder(page)).event.uid).not.toBe(first.event.uid);
});

test('no day, today and days that are gone are no day for the next test', async ({ page, site }) => {
  await page.clock.setFixedTime(NOW);
  const tool = await openCheckup(page, site.origin);
  for (const day of ['', '2026-11-23', '2020-01-01', '2026-11-22']) {
    // What was said of the last one must not pass for an answer.
    await tool.evaluate((element) => {
      delete element.dataset['verdict'];
    });
    await page.getByLabel(DAY).fill(day);
    await page.getByRole('button', { name: SAVE }).click();
    await expect.soft(tool, day).toHaveAttribute('data-verdict', 'bad-date');
    await expect.soft(page.getByLabel(DAY), day).toBeFocused();
  }
});

test('where no file can be made the page says how to do it by hand', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(crypto, 'randomUUID', { value: undefined });
  });
  const tool = await openCheckup(page, site.origin);
  await page.getByRole('button', { name: SAVE }).click();
  await expect(tool).toHaveAttribute('data-verdict', 'could-not-make');
  await expect(tool.getByRole('status')).toContainText('by hand');
});
