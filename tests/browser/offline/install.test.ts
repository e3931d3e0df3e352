import type { IncomingMessage, ServerResponse } from 'node:http';
import { SITE_ROOT } from '../../support/builds.ts';
import { builtFile, expect, hasWorker, keptFiles, test, untilCopied } from '../../support/offline.ts';
import { listenTo } from '../../support/page-log.ts';
import { serveSite, type ServedSite } from '../../support/site-server.ts';
import { wholeBrowserOptions } from '../../support/browser.ts';

// The headless shell is not always idle when a page is, and the copy waits for that.
test.use({ launchOptions: wholeBrowserOptions() });

let site: ServedSite | undefined;

test.afterEach(async () => {
  await site?.close();
  site = undefined;
});

type Intercept = (request: IncomingMessage, response: ServerResponse) => boolean;

async function serve(intercept: Intercept = () => false): Promise<string> {
  site = await serveSite({ root: SITE_ROOT, intercept });
  return site.origin;
}

/** What the worker fetches, apart from its own file and the icon, which the browser asks for as well. */
const isCopied = ({ url = '' }: IncomingMessage): boolean =>
  /^\/(?:offline-copy|pagefind|search\/search-data)/u.test(url);

const FILES = Number(/data-files="(\d+)"/u.exec(builtFile('offline/index.html').toString())?.[1]);

/** Keeps each answer back for a moment, and counts the requests that come meanwhile. */
function slowly(
  asked: string[],
  holdMilliseconds = 20,
): { readonly intercept: Intercept; readonly most: () => number } {
  let waiting = 0;
  let most = 0;
  const intercept: Intercept = (request, response) => {
    const url = request.url ?? '';
    asked.push(url);
    if (!isCopied(request)) return false;
    waiting += 1;
    most = Math.max(most, waiting);
    setTimeout(() => {
      waiting -= 1;
      response.end(builtFile(url.slice(1)));
    }, holdMilliseconds);
    return true;
  };
  return { intercept, most: () => most };
}

test('the copy is fetched once the page has loaded, one request at a time, and the time never', async ({
  own,
}) => {
  const asked: string[] = [];
  const { intercept, most } = slowly(asked);
  const origin = await serve(intercept);
  const page = await own.newPage();
  const { complaints } = listenTo(page);
  await page.goto(`${origin}/about/`);
  await untilCopied(page);
  expect(most()).toBe(1);
  const icon = '/favicon.svg';
  const start = asked.indexOf('/sw.js');
  expect(asked.slice(0, start).filter((url) => url !== icon)).toEqual(['/about/']);
  const copied = asked.slice(start + 1).filter((url) => url !== icon);
  expect(new Set(copied).size).toBe(copied.length);
  expect(copied).toHaveLength(FILES - 1);
  expect(asked.filter((url) => url.includes('clock.txt'))).toEqual([]);
  expect(await keptFiles(page)).toBe(FILES);
  expect(complaints).toEqual([]);
});

test('the count of requests at a time notices two', async ({ own }) => {
  // On a busy machine the second request may come late.
  const { intercept, most } = slowly([], 2000);
  const origin = await serve(intercept);
  const page = await own.newPage();
  await page.goto(`${origin}/tools/clock/`);
  await page.evaluate(() =>
    Promise.all(['/search/search-data.json', '/pagefind/pagefind.js'].map((url) => fetch(url))),
  );
  expect(most()).toBeGreaterThan(1);
});

test('an install that breaks off leaves nothing that answers; the next visit fetches the rest', async ({
  own,
}) => {
  let asked: string[] = [];
  let breaksAfter = 12;
  const origin = await serve((request) => {
    if (!isCopied(request)) return false;
    asked.push(request.url ?? '');
    if (asked.length <= breaksAfter) return false;
    request.socket.destroy();
    return true;
  });
  const page = await own.newPage();
  const { complaints } = listenTo(page);
  await page.goto(`${origin}/about/`);
  // On a busy machine the files come one after the other for longer than a test waits of itself.
  await expect.poll(() => asked.length, { timeout: 30_000 }).toBeGreaterThan(breaksAfter);
  await expect.poll(() => hasWorker(page)).toBe(false);
  const half = await keptFiles(page);
  expect(half).toBeGreaterThanOrEqual(breaksAfter);
  expect(half).toBeLessThan(FILES);
  expect(complaints).toEqual([]);

  const before = new Set(asked.slice(0, breaksAfter));
  asked = [];
  breaksAfter = Infinity;
  await page.goto(`${origin}/faq/`);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  await untilCopied(page);
  expect(asked.filter((url) => before.has(url))).toEqual([]);
  await site?.close();
  site = undefined;
  await page.goto(`${origin}/prevent/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('what another build sends under the same address is refused, and the copy with it', async ({ own }) => {
  let isOther = true;
  let sent = 0;
  const origin = await serve(({ url }, response) => {
    if (url !== '/search/search-data.json' || !isOther) return false;
    sent += 1;
    response.setHeader('Content-Type', 'application/json');
    response.end(builtFile('search/search-data.json').toString().replace('"pages"', '"pagez"'));
    return true;
  });
  const page = await own.newPage();
  await page.goto(`${origin}/about/`);
  await expect.poll(() => sent, { timeout: 30_000 }).toBeGreaterThan(0);
  await expect.poll(() => hasWorker(page)).toBe(false);
  isOther = false;
  await page.reload();
  await untilCopied(page);
  expect(await keptFiles(page)).toBe(FILES);
});

test('where there is no room, the page works as without a copy and no half of one stays', async ({ own }) => {
  let fetched = 0;
  const origin = await serve((request) => {
    if (isCopied(request)) fetched += 1;
    return false;
  });
  const page = await own.newPage();
  const { complaints } = listenTo(page);
  const browser = await own.newCDPSession(page);
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 500_000 });
  await page.goto(`${origin}/offline/`);
  await expect.poll(() => fetched).toBeGreaterThan(0);
  await expect.poll(() => hasWorker(page)).toBe(false);
  expect(await keptFiles(page)).toBe(0);
  await page.getByRole('button', { name: 'Save for offline' }).click();
  await expect(page.locator('offline-copy').getByRole('status')).toContainText('could not be saved');
  await page.goto(`${origin}/search/?q=new+phone`);
  await expect(page.locator('[data-search-results] a').first()).toBeVisible();
  expect(complaints).toEqual([]);
});

test('while data are saved nothing is fetched unasked; who asks for the copy gets it', async ({ own }) => {
  const asked: string[] = [];
  const origin = await serve(({ url = '' }) => {
    asked.push(url);
    return false;
  });
  const page = await own.newPage();
  const browser = await own.newCDPSession(page);
  await browser.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true });
  await page.goto(`${origin}/offline/`, { waitUntil: 'networkidle' });
  expect(
    await page.evaluate(() => (navigator as { connection?: { saveData: boolean } }).connection?.saveData),
  ).toBe(true);
  expect(asked).not.toContain('/sw.js');
  const copy = page.locator('offline-copy');
  await expect(copy.getByRole('status')).toContainText('No copy is kept');
  await copy.getByRole('button', { name: 'Save for offline' }).click();
  await expect(copy.getByRole('status')).toContainText('Saved.', { timeout: 30_000 });
  expect(await keptFiles(page)).toBe(FILES);
});

test('where the browser forbids workers, a page complains of nothing', async ({ own }) => {
  const origin = await serve();
  const page = await own.newPage();
  await page.addInitScript(() => {
    // As in Firefox's private windows and over plain http.
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined });
  });
  const { complaints } = listenTo(page);
  await page.goto(`${origin}/about/`, { waitUntil: 'networkidle' });
  expect(complaints).toEqual([]);
  await expect(page.getByText('A newer copy of this site')).toBeHidden();
});

test('a sealed page brings no worker', async ({ own }) => {
  const asked: string[] = [];
  const origin = await serve(({ url = '' }) => {
    asked.push(url);
    return false;
  });
  const page = await own.newPage();
  await page.goto(`${origin}/tools/message/`, { waitUntil: 'networkidle' });
  expect(await hasWorker(page)).toBe(false);
  expect(asked).toEqual(['/tools/message/']);
});
