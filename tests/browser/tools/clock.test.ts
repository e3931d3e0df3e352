import { dateFrom, expect, test } from './clock-page.ts';
import { inWholeBrowser } from '../../support/whole-browser.ts';

test('a host that is behind means a device ahead', async ({ clock }) => {
  await clock.open({ headers: (now) => ({ Date: dateFrom(now, -12.3) }) });
  await clock.button.click();
  await clock.expectVerdict('slightly-off');
  await clock.expectOffset(12.3);
  await expect(clock.status).toContainText(/clock is 12\.\d sec ahead, give or take/u);
  await expect(clock.check.getByText(/about \d+ in 100/u)).toBeVisible();
});

test('an hour fits a wrong time zone, and is never said to be one', async ({ page, clock }) => {
  await clock.open({ headers: (now) => ({ Date: dateFrom(now, -3600) }) });
  await clock.button.click();
  await clock.expectVerdict('too-far-off');
  await clock.expectOffset(3600);
  await expect(clock.status).toContainText('That fits a clock set by hand in the wrong time zone');
  await expect(clock.status).toContainText('It can also be chance.');
  await expect(clock.check.getByText('A wrong zone alone does no harm')).toBeVisible();
  const zone = await page.evaluate(() => new Intl.DateTimeFormat().resolvedOptions().timeZone);
  await expect(clock.check.locator('[data-part="zone"]')).toContainText(zone.replace(/_/gu, ' '));
});

test('a second check starts afresh', async ({ clock }) => {
  let shift = 100;
  await clock.open({ headers: (now) => ({ Date: dateFrom(now, shift) }) });
  await clock.button.click();
  await clock.expectVerdict('too-far-off');
  shift = 0;
  await clock.button.click();
  await expect(clock.check).not.toHaveAttribute('data-verdict');
  await expect(clock.check.locator('[data-part="result"]')).toBeHidden();
  await clock.expectVerdict('in-sync');
});

test('nothing is stored, and nothing stands in the address', async ({ page, clock }) => {
  await clock.open();
  await clock.button.click();
  await clock.expectVerdict('in-sync');
  expect(page.url()).toBe(clock.address);
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
  }));
  expect(kept).toEqual({ local: 0, session: 0, cookies: '', databases: 0 });
});

test('below a path it asks below that path', async ({ clock }) => {
  await clock.open({ basePath: '/six-digits/' });
  await clock.button.click();
  await clock.expectVerdict('in-sync');
  expect(clock.asked.filter((url) => !url.startsWith('/six-digits/clock.txt?c='))).toEqual([]);
});

inWholeBrowser(test)(
  'who leaves during a check and comes back finds the button ready',
  async ({ page, clock }) => {
    await clock.open({
      intercept: (_request, response) => {
        // The test server says "no-store", which would keep the page out of the back/forward cache.
        const writeHead = response.writeHead.bind(response);
        response.writeHead = ((status: number, headers: Record<string, string>) =>
          writeHead(status, { ...headers, 'Cache-Control': 'no-cache' })) as typeof writeHead;
        return false;
      },
    });
    await page.evaluate(() => {
      window.addEventListener('pageshow', (event) => {
        document.documentElement.dataset['kept'] = String(event.persisted);
      });
    });
    await clock.button.click();
    await expect(clock.status).toContainText('Asking this website');
    await page.goto(`${clock.origin}/about/`);
    // A page that was kept fires no second load event.
    await page.goBack({ waitUntil: 'commit' });
    expect(await page.evaluate(() => document.documentElement.dataset['kept'])).toBe('true');
    await expect(clock.status).toBeEmpty();
    await clock.button.click();
    await clock.expectVerdict('in-sync');
  },
);
