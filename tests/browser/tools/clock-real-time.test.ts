import { isClockRequest } from '../../support/fake-clock.ts';
import { expect, test } from './clock-page.ts';

// The other tests of the check wind time on; here it passes by itself, as it does for readers.

/** A check takes three to eight seconds. */
const PATIENCE = { timeout: 20_000 };

test('a right clock is in sync, by five or six HEAD requests to its own host and nothing else', async ({
  page,
  clock,
}) => {
  const requests: { method: string; url: string; cookie: string | undefined }[] = [];
  await clock.openInRealTime(0);
  await page.context().addCookies([{ name: 'who', value: 'me', url: clock.origin }]);
  page.on('request', (request) => {
    requests.push({ method: request.method(), url: request.url(), cookie: request.headers()['cookie'] });
  });
  await clock.button.click();
  await expect(clock.check).toHaveAttribute('data-verdict', 'in-sync', PATIENCE);
  await clock.expectOffset(0);
  await expect(clock.status).toContainText("This device's clock is right to within");
  const asked = requests.filter(({ url }) => isClockRequest(url));
  const others = requests.filter(({ url }) => !isClockRequest(url)).map(({ url }) => new URL(url));
  expect(others.map(({ pathname }) => pathname)).toEqual([]);
  expect(asked.length).toBeGreaterThanOrEqual(5);
  expect(asked.length).toBeLessThanOrEqual(6);
  for (const { method, url, cookie } of asked) {
    expect(method).toBe('HEAD');
    expect(url).toMatch(new RegExp(`^${clock.origin}/clock\\.txt\\?c=\\w+$`, 'u'));
    expect(cookie).toBeUndefined();
  }
  expect(new Set(asked.map(({ url }) => url)).size).toBe(asked.length);
});

test('a host that is ahead means a device behind, with both codes and the share refused', async ({
  clock,
}) => {
  await clock.openInRealTime(95.4);
  await clock.button.click();
  await expect(clock.check).toHaveAttribute('data-verdict', 'too-far-off', PATIENCE);
  await clock.expectOffset(-95.4);
  await expect(clock.status).toContainText(/clock is 95\.\d sec behind, give or take 0\.\d sec\./u);
  const codes = clock.check.getByRole('img');
  await expect(codes).toHaveCount(2);
  const [shown, right] = await codes.evaluateAll((boxes) =>
    boxes.map((box) => box.textContent.replace(/\s/gu, '')),
  );
  expect(shown).toMatch(/^\d{6}$/u);
  expect(right).toMatch(/^\d{6}$/u);
  expect(shown).not.toBe(right);
  await expect(clock.check.getByText('Example, opens nothing')).toBeVisible();
  await expect(clock.check.getByText('every code made on this device would be refused')).toBeVisible();
  await expect(clock.check.getByText('What Instagram accepts is not published')).toBeVisible();
});
