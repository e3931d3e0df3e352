import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { axeFaults } from '../../support/axe.ts';
import { BUILDS, SITE_ROOT } from '../../support/builds.ts';
import { modulePixels, readQrCode } from '../../support/qr-camera.ts';
import { serveSite } from '../../support/site-server.ts';
import type { ServedSite, ServeOptions } from '../../support/site-server.ts';

const ADDRESS = '/tools/clock/';
/** A check takes three to eight seconds. */
const PATIENCE = { timeout: 20_000 };

let site: ServedSite | undefined;

test.afterEach(async ({ context }) => {
  // The window is shared; a failed test must not leave it offline.
  await context.setOffline(false);
  await site?.close();
  site = undefined;
});

/** Opens the check on a host of its own. */
async function openCheck(page: Page, options: Omit<ServeOptions, 'root'> = {}): Promise<void> {
  site = await serveSite({ root: SITE_ROOT, ...options });
  await page.goto(`${site.origin}${ADDRESS}`);
}

const check = (page: Page) => page.locator('clock-check');
const button = (page: Page) => page.getByRole('button', { name: 'Check this clock' });
const status = (page: Page) => check(page).getByRole('status');
const isClockRequest = (address: string | undefined): boolean => address?.includes('/clock.txt') ?? false;

/** A `Date` header for the time that is so many seconds from this machine's. */
function dateFrom(offsetSeconds: number): string {
  return new Date(Date.now() + offsetSeconds * 1000).toUTCString();
}

async function expectVerdict(page: Page, verdict: string): Promise<void> {
  await expect(check(page)).toHaveAttribute('data-verdict', verdict, PATIENCE);
}

/** The device's true offset must lie within what the element says of it. */
async function expectOffset(page: Page, trueOffsetSeconds: number, mostUncertainty = 0.5): Promise<void> {
  const said = await check(page).evaluate((element: HTMLElement) => ({
    offset: Number(element.dataset['offsetSeconds']),
    uncertainty: Number(element.dataset['uncertaintySeconds']),
  }));
  expect(said.uncertainty).toBeLessThanOrEqual(mostUncertainty);
  expect(Math.abs(said.offset - trueOffsetSeconds)).toBeLessThanOrEqual(said.uncertainty);
}

test('a right clock is in sync, by five or six HEAD requests to its own host and nothing else', async ({
  page,
}) => {
  const requests: { method: string; url: string; cookie: string | undefined }[] = [];
  await openCheck(page);
  await page.context().addCookies([{ name: 'who', value: 'me', url: site?.origin ?? '' }]);
  page.on('request', (request) => {
    requests.push({ method: request.method(), url: request.url(), cookie: request.headers()['cookie'] });
  });
  await button(page).click();
  await expectVerdict(page, 'in-sync');
  await expectOffset(page, 0);
  await expect(status(page)).toContainText("This device's clock is right to within");
  const asked = requests.filter(({ url }) => isClockRequest(url));
  const others = requests.filter(({ url }) => !isClockRequest(url)).map(({ url }) => new URL(url));
  expect(others.filter(({ pathname }) => pathname !== '/favicon.svg')).toEqual([]);
  expect(asked.length).toBeGreaterThanOrEqual(5);
  expect(asked.length).toBeLessThanOrEqual(6);
  for (const { method, url, cookie } of asked) {
    expect(method).toBe('HEAD');
    expect(url).toMatch(new RegExp(`^${site?.origin ?? ''}/clock\\.txt\\?c=\\w+$`, 'u'));
    expect(cookie).toBeUndefined();
  }
  expect(new Set(asked.map(({ url }) => url)).size).toBe(asked.length);
});

test('it speaks first of the device that it runs on, and offers its address to open on another', async ({
  page,
}) => {
  await openCheck(page);
  await page.goto(`${site?.origin ?? ''}${ADDRESS}?from=friend#steps`);
  await expect(check(page).locator('p').first()).toContainText('the clock of the device you are reading on');
  await expect(check(page).locator('code')).toHaveText(`${site?.origin ?? ''}${ADDRESS}`);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy the address' }).click();
  await expect(check(page).getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${site?.origin ?? ''}${ADDRESS}`);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} on a screen of 320 px`, () => {
    test.use({ colorScheme, viewport: { width: 320, height: 640 } });

    test("a camera on another phone reads this page's address from its QR code, and nothing else", async ({
      page,
    }) => {
      await openCheck(page);
      await page.goto(`${site?.origin ?? ''}${ADDRESS}?from=friend#steps`);
      const drawing = check(page).getByRole('img', { name: "QR code of this page's address" });
      await expect(drawing).toHaveCount(0);
      await page.getByRole('button', { name: 'Show it as a QR code' }).click();
      expect(await readQrCode(drawing)).toBe(`${site?.origin ?? ''}${ADDRESS}`);
      expect(await modulePixels(drawing)).toBeGreaterThanOrEqual(4);
      expect(await axeFaults(page)).toEqual([]);
    });
  });
}

test('a host that is ahead means a device behind, with both codes and the share refused', async ({
  page,
}) => {
  await openCheck(page, { headers: () => ({ Date: dateFrom(95.4) }) });
  await button(page).click();
  await expectVerdict(page, 'too-far-off');
  await expectOffset(page, -95.4);
  await expect(status(page)).toContainText(/clock is 95\.\d s behind, give or take 0\.\d s\./u);
  const codes = check(page).getByRole('img');
  await expect(codes).toHaveCount(2);
  const [shown, right] = await codes.evaluateAll((boxes) =>
    boxes.map((box) => box.textContent.replace(/\s/gu, '')),
  );
  expect(shown).toMatch(/^\d{6}$/u);
  expect(right).toMatch(/^\d{6}$/u);
  expect(shown).not.toBe(right);
  await expect(check(page).getByText('Example, opens nothing')).toBeVisible();
  await expect(check(page).getByText('every code made on this device would be refused')).toBeVisible();
  await expect(check(page).getByText('What Instagram accepts is not published')).toBeVisible();
});

test('a host that is behind means a device ahead', async ({ page }) => {
  await openCheck(page, { headers: () => ({ Date: dateFrom(-12.3) }) });
  await button(page).click();
  await expectVerdict(page, 'slightly-off');
  await expectOffset(page, 12.3);
  await expect(status(page)).toContainText(/clock is 12\.\d s ahead, give or take/u);
  await expect(check(page).getByText(/about \d+ in 100 codes/u)).toBeVisible();
});

test('an hour fits a wrong time zone, and is never said to be one', async ({ page }) => {
  await openCheck(page, { headers: () => ({ Date: dateFrom(-3600) }) });
  await button(page).click();
  await expectVerdict(page, 'too-far-off');
  await expectOffset(page, 3600);
  await expect(status(page)).toContainText('That fits a clock set by hand in the wrong time zone');
  await expect(status(page)).toContainText('It can also be chance.');
  await expect(check(page).getByText('A wrong zone alone does no harm')).toBeVisible();
  const zone = await page.evaluate(() => new Intl.DateTimeFormat().resolvedOptions().timeZone);
  await expect(check(page).locator('[data-part="zone"]')).toContainText(zone.replace(/_/gu, ' '));
});

test('the age of a frozen date is added', async ({ page }) => {
  const stored = Date.now() - 57_303_000;
  await openCheck(page, {
    headers: () => ({
      Date: new Date(stored).toUTCString(),
      Age: String(Math.floor((Date.now() - stored) / 1000)),
    }),
  });
  await button(page).click();
  await expectVerdict(page, 'in-sync');
  await expectOffset(page, 0, 2);
});

test('the growing age of a live date is not added', async ({ page }) => {
  const stored = Date.now() - 300_000;
  await openCheck(page, {
    headers: () => ({ Date: dateFrom(40), Age: String(Math.floor((Date.now() - stored) / 1000)) }),
  });
  await button(page).click();
  await expectVerdict(page, 'too-far-off');
  await expectOffset(page, -40);
});

for (const [what, headers, sentence] of [
  ['a frozen date without an age', { Date: dateFrom(-5) }, 'look like stored copies'],
  ['a copy frozen with its age', { Date: dateFrom(-600), Age: '600' }, 'look like stored copies'],
  ['a live date with an age that stands still', undefined, 'fit two different times'],
  ['no date at all', { Date: '' }, 'without a time that can be read'],
  ['a date that is none', { Date: 'soon' }, 'without a time that can be read'],
] as const) {
  test(`${what}: it could not check, says why, and offers the way by hand`, async ({ page }) => {
    await openCheck(page, { headers: () => headers ?? { Date: dateFrom(0), Age: '600' } });
    await button(page).click();
    await expectVerdict(page, 'could-not-check');
    await expect(status(page)).toContainText(sentence);
    await expect(check(page).getByText('time.is')).toBeVisible();
    await expect(check(page)).not.toHaveAttribute('data-offset-seconds');
    await expect(check(page).locator('[data-part="result"]')).toBeHidden();
  });
}

test('a host that dies half-way is said to be gone, and the button works again once it is back', async ({
  page,
}) => {
  let answers = 0;
  let dead = true;
  await openCheck(page, {
    intercept: (request) => {
      if (!isClockRequest(request.url)) return false;
      answers += 1;
      if (!dead || answers <= 2) return false;
      request.socket.destroy();
      return true;
    },
  });
  await button(page).click();
  await expectVerdict(page, 'could-not-check');
  await expect(status(page)).toContainText('This website did not answer. Check that you are online');
  dead = false;
  await button(page).click();
  await expectVerdict(page, 'in-sync');
  await expect(check(page).getByText('time.is')).toBeHidden();
});

test('offline it could not check', async ({ page, context }) => {
  await openCheck(page);
  await context.setOffline(true);
  await button(page).click();
  await expectVerdict(page, 'could-not-check');
  await expect(status(page)).toContainText('did not answer');
});

test('clicks during a check start no second one', async ({ page }) => {
  let requests = 0;
  await openCheck(page, {
    intercept: (request) => {
      if (isClockRequest(request.url)) requests += 1;
      return false;
    },
  });
  await button(page).dblclick();
  await expect(check(page)).not.toHaveAttribute('data-verdict');
  await button(page).dispatchEvent('click');
  await button(page).dispatchEvent('click');
  await expectVerdict(page, 'in-sync');
  expect(requests).toBeLessThanOrEqual(6);
});

test('a second check starts afresh', async ({ page }) => {
  let shift = 100;
  await openCheck(page, { headers: () => ({ Date: dateFrom(shift) }) });
  await button(page).click();
  await expectVerdict(page, 'too-far-off');
  shift = 0;
  await button(page).click();
  await expect(check(page)).not.toHaveAttribute('data-verdict');
  await expect(check(page).locator('[data-part="result"]')).toBeHidden();
  await expectVerdict(page, 'in-sync');
});

test('a clock that is set during the check starts it again, and the new clock is judged', async ({
  page,
}) => {
  let requests = 0;
  await openCheck(page, {
    intercept: (request) => {
      if (isClockRequest(request.url)) requests += 1;
      return false;
    },
  });
  await button(page).click();
  await expect.poll(() => requests, PATIENCE).toBeGreaterThanOrEqual(2);
  await page.evaluate(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + 100_000;
  });
  await expect(status(page)).toContainText('Starting again');
  await expectVerdict(page, 'too-far-off');
  await expectOffset(page, 100);
});

test('a clock that is set again and again is left alone in the end', async ({ page }) => {
  await openCheck(page);
  await page.evaluate(() => {
    const now = Date.now.bind(Date);
    let reads = 0;
    Date.now = () => {
      reads += 1;
      return now() + reads * 5000;
    };
  });
  await button(page).click();
  await expectVerdict(page, 'could-not-check');
  await expect(status(page)).toContainText('kept changing during the check');
});

test('an answer is taken back once the clock is set after it', async ({ page }) => {
  await openCheck(page);
  await button(page).click();
  await expectVerdict(page, 'in-sync');
  await page.evaluate(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + 100_000;
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(check(page)).not.toHaveAttribute('data-verdict');
  await expect(status(page)).toContainText('was changed since the check');
  await button(page).click();
  await expectVerdict(page, 'too-far-off');
});

test('nothing is stored, and nothing stands in the address', async ({ page }) => {
  await openCheck(page);
  await button(page).click();
  await expectVerdict(page, 'in-sync');
  expect(page.url()).toBe(`${site?.origin ?? ''}${ADDRESS}`);
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
  }));
  expect(kept).toEqual({ local: 0, session: 0, cookies: '', databases: 0 });
});

test('below a path it asks below that path', async ({ page }) => {
  const asked: string[] = [];
  site = await serveSite({
    root: BUILDS.belowAPath.folder,
    basePath: '/six-digits/',
    intercept: (request) => {
      if (isClockRequest(request.url)) asked.push(request.url ?? '');
      return false;
    },
  });
  await page.goto(`${site.origin}/six-digits${ADDRESS}`);
  await button(page).click();
  await expectVerdict(page, 'in-sync');
  expect(asked.filter((url) => !url.startsWith('/six-digits/clock.txt?c='))).toEqual([]);
});

test('who leaves during a check and comes back finds the button ready', async ({ page }) => {
  await openCheck(page, {
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
  await button(page).click();
  await expect(status(page)).toContainText('Asking this website');
  await page.goto(`${site?.origin ?? ''}/about/`);
  // A page that was kept fires no second load event.
  await page.goBack({ waitUntil: 'commit' });
  expect(await page.evaluate(() => document.documentElement.dataset['kept'])).toBe('true');
  await expect(status(page)).toBeEmpty();
  await button(page).click();
  await expectVerdict(page, 'in-sync');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} on a small screen`, () => {
    test.use({ colorScheme, viewport: { width: 320, height: 640 } });

    for (const shift of [0, 12]) {
      test(`a result ${String(shift)} s off is within reach of everybody`, async ({ page }) => {
        const complaints: string[] = [];
        page.on('console', (message) => {
          if (message.type() === 'error') complaints.push(message.text());
        });
        await openCheck(page, { headers: () => ({ Date: dateFrom(shift) }) });
        await button(page).click();
        await expect(check(page)).toHaveAttribute('data-verdict', /./u, PATIENCE);
        expect(await axeFaults(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        expect(complaints).toEqual([]);
      });
    }
  });
}

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

    test('its own steps come first and open, the others stay folded', async ({ page }) => {
      await openCheck(page);
      const steps = check(page).locator('details');
      await expect(steps).toHaveCount(5);
      await expect(steps.first()).toHaveAttribute('data-system', system);
      await expect(steps.first()).toHaveAttribute('open');
      await expect(check(page).locator('details[open]')).toHaveCount(1);
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it says that the check needs it, gives the way by hand and every step', async ({ page }) => {
    await openCheck(page);
    await expect(check(page).getByText('The check needs JavaScript')).toBeVisible();
    await expect(check(page).getByText('time.is')).toBeVisible();
    await expect(button(page)).toBeHidden();
    await expect(check(page).locator('details')).toHaveCount(5);
    await check(page).getByText('iPhone or iPad').click();
    await expect(check(page).getByText('Set Automatically')).toBeVisible();
  });
});
