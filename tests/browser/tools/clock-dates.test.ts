import { isClockRequest } from '../../support/fake-clock.ts';
import { dateFrom, expect, test } from './clock-page.ts';

test('the age of a frozen date is added', async ({ clock }) => {
  const stored = Date.now() - 57_303_000;
  await clock.open({
    headers: (now) => ({ Date: dateFrom(stored), Age: String(Math.floor((now - stored) / 1000)) }),
  });
  await clock.button.click();
  await clock.expectVerdict('in-sync');
  await clock.expectOffset(0, 2);
});

test('the growing age of a live date is not added', async ({ clock }) => {
  const stored = Date.now() - 300_000;
  await clock.open({
    headers: (now) => ({ Date: dateFrom(now, 40), Age: String(Math.floor((now - stored) / 1000)) }),
  });
  await clock.button.click();
  await clock.expectVerdict('too-far-off');
  await clock.expectOffset(-40);
});

for (const [what, headers, sentence] of [
  ['a frozen date without an age', { Date: dateFrom(Date.now(), -5) }, 'look like stored copies'],
  ['a copy frozen with its age', { Date: dateFrom(Date.now(), -600), Age: '600' }, 'look like stored copies'],
  ['a live date with an age that stands still', undefined, 'fit two different times'],
  ['no date at all', { Date: '' }, 'without a time that can be read'],
  ['a date that is none', { Date: 'soon' }, 'without a time that can be read'],
] as const) {
  test(`${what}: it could not check, says why, and offers the way by hand`, async ({ clock }) => {
    await clock.open({ headers: (now) => headers ?? { Date: dateFrom(now), Age: '600' } });
    await clock.button.click();
    await clock.expectVerdict('could-not-check');
    await expect(clock.status).toContainText(sentence);
    await expect(clock.check.getByText('time.is')).toBeVisible();
    await expect(clock.check).not.toHaveAttribute('data-offset-seconds');
    await expect(clock.check.locator('[data-part="result"]')).toBeHidden();
  });
}

test('a host that dies half-way is said to be gone, and the button works again once it is back', async ({
  clock,
}) => {
  let answers = 0;
  let dead = true;
  await clock.open({
    intercept: (request) => {
      if (!isClockRequest(request.url)) return false;
      answers += 1;
      if (!dead || answers <= 2) return false;
      request.socket.destroy();
      return true;
    },
  });
  await clock.button.click();
  await clock.expectVerdict('could-not-check');
  await expect(clock.status).toContainText('This website did not answer. Check that you are online');
  dead = false;
  await clock.button.click();
  await clock.expectVerdict('in-sync');
  await expect(clock.check.getByText('time.is')).toBeHidden();
});

test('offline it could not check', async ({ context, clock }) => {
  await clock.open();
  await context.setOffline(true);
  await clock.button.click();
  await clock.expectVerdict('could-not-check');
  await expect(clock.status).toContainText('did not answer');
});
