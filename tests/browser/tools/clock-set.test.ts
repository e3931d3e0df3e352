import { expect, test } from './clock-page.ts';

test('clicks during a check start no second one', async ({ clock }) => {
  await clock.open();
  await clock.button.dblclick();
  await expect(clock.check).not.toHaveAttribute('data-verdict');
  await clock.button.dispatchEvent('click');
  await clock.button.dispatchEvent('click');
  await clock.expectVerdict('in-sync');
  expect(clock.asked.length).toBeLessThanOrEqual(6);
});

test('a clock that is set during the check starts it again, and the new clock is judged', async ({
  page,
  clock,
}) => {
  await clock.open();
  await clock.button.click();
  await clock.time.until(() => clock.asked.length >= 2);
  expect(clock.asked.length).toBeGreaterThanOrEqual(2);
  await page.evaluate(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + 100_000;
  });
  await clock.time.until(async () => (await clock.status.innerText()).includes('Starting again'));
  await expect(clock.status).toContainText('Starting again');
  await clock.expectVerdict('too-far-off');
  await clock.expectOffset(100);
});

test('a clock that is set again and again is left alone in the end', async ({ page, clock }) => {
  await clock.open();
  await page.evaluate(() => {
    const now = Date.now.bind(Date);
    let reads = 0;
    Date.now = () => {
      reads += 1;
      return now() + reads * 5000;
    };
  });
  await clock.button.click();
  await clock.expectVerdict('could-not-check');
  await expect(clock.status).toContainText('kept changing during the check');
});

test('an answer is taken back once the clock is set after it', async ({ page, clock }) => {
  await clock.open();
  await clock.button.click();
  await clock.expectVerdict('in-sync');
  await page.evaluate(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + 100_000;
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(clock.check).not.toHaveAttribute('data-verdict');
  await expect(clock.status).toContainText('was changed since the check');
  await clock.button.click();
  await clock.expectVerdict('too-far-off');
});
