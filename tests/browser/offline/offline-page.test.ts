import sirv from 'sirv';
import { BUNDLE_FOLDER } from '../../../src/offline/constants.ts';
import { axeFaults } from '../../support/axe.ts';
import { BUILDS, SITE_ROOT } from '../../support/builds.ts';
import { expect, hasWorker, keptFiles, test, untilCopied } from '../../support/offline.ts';
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

test('the page says what is kept; who removes it gets no other by itself, and one again on asking', async ({
  own,
}) => {
  site = await serveSite({ root: SITE_ROOT });
  const page = await own.newPage();
  const { complaints } = listenTo(page);
  const copy = page.locator('offline-copy');
  const status = copy.getByRole('status');
  await page.goto(`${site.origin}/about/`);
  await untilCopied(page);
  await page.getByRole('link', { name: 'Offline', exact: true }).click();
  await expect(page.getByText(/All \d+ pages, every tool, and the search/u)).toBeVisible();
  await expect(page.getByText(/about \d\.\d MB to download/u)).toBeVisible();
  await expect(status).toHaveText('A copy of the whole site is kept in this browser.');
  await expect(copy.getByRole('button', { name: 'Save for offline' })).toBeHidden();
  await copy.getByRole('button', { name: 'Look for a newer copy' }).click();
  await expect(status).toHaveText('Your copy is the newest one.');

  await copy.getByRole('button', { name: 'Remove the copy' }).click();
  await expect(status).toContainText('The copy is gone.');
  await expect(copy.getByRole('button', { name: 'Save for offline' })).toBeFocused();
  expect(await hasWorker(page)).toBe(false);
  expect(await keptFiles(page)).toBe(0);
  await page.goto(`${site.origin}/faq/`, { waitUntil: 'networkidle' });
  await page.goto(`${site.origin}/offline/`, { waitUntil: 'networkidle' });
  expect(await hasWorker(page)).toBe(false);
  await expect(status).toHaveText('No copy is kept in this browser.');

  await copy.getByRole('button', { name: 'Save for offline' }).click();
  await expect(status).toContainText('Saved.');
  await untilCopied(page);
  const { origin } = site;
  await site.close();
  site = undefined;
  await page.goto(`${origin}/prevent/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(complaints).toEqual([]);
});

test('a copy that arrives by itself while the page is read is said', async ({ own }) => {
  site = await serveSite({ root: SITE_ROOT });
  const page = await own.newPage();
  await page.goto(`${site.origin}/offline/`);
  await untilCopied(page);
  await expect(page.locator('offline-copy').getByRole('status')).toHaveText(
    'A copy of the whole site is kept in this browser.',
  );
  await expect(page.getByRole('button', { name: 'Remove the copy' })).toBeVisible();
});

test('removed and asked for again on the same page, the copy is whole', async ({ own }) => {
  site = await serveSite({ root: SITE_ROOT });
  const page = await own.newPage();
  const status = page.locator('offline-copy').getByRole('status');
  await page.goto(`${site.origin}/offline/`);
  await untilCopied(page);
  const files = await keptFiles(page);
  await page.reload();
  await page.getByRole('button', { name: 'Remove the copy' }).click();
  await expect(status).toContainText('The copy is gone.');
  await page.getByRole('button', { name: 'Save for offline' }).click();
  await expect(status).toContainText('Saved.');
  expect(await keptFiles(page)).toBe(files);
});

test('who removes the copy of one site still gets that of another site on the same host', async ({ own }) => {
  const { folder, environment } = BUILDS.belowAPath;
  const below = sirv(folder, { dev: true });
  site = await serveSite({
    root: SITE_ROOT,
    intercept: (request, response) => {
      const { url = '/' } = request;
      if (!url.startsWith(environment.BASE_PATH)) return false;
      request.url = `/${url.slice(environment.BASE_PATH.length)}`;
      below(request, response);
      return true;
    },
  });
  const page = await own.newPage();
  await page.goto(`${site.origin}/offline/`);
  await untilCopied(page);
  await page.getByRole('button', { name: 'Remove the copy' }).click();
  await expect(page.locator('offline-copy').getByRole('status')).toContainText('The copy is gone.');
  await page.goto(`${site.origin}${environment.BASE_PATH}offline/`);
  await untilCopied(page);
  await page.goto(`${site.origin}/offline/`);
  await expect(page.getByText('No copy is kept in this browser.')).toBeVisible();
});

test('a line that breaks while somebody saves is said, and the next try works', async ({ own }) => {
  let isBroken = true;
  let bundles = 0;
  site = await serveSite({
    root: SITE_ROOT,
    // Some of the copy is there when the line goes.
    intercept: (request) => {
      if (!(request.url ?? '').startsWith(`/${BUNDLE_FOLDER}/`)) return false;
      bundles += 1;
      if (!isBroken || bundles <= 2) return false;
      request.socket.destroy();
      return true;
    },
  });
  const page = await own.newPage();
  const copy = page.locator('offline-copy');
  await page.addInitScript(() => {
    if (!sessionStorage.getItem('told')) localStorage.setItem('copy removed /sw.js', '1');
    sessionStorage.setItem('told', '1');
  });
  await page.goto(`${site.origin}/offline/`);
  await copy.getByRole('button', { name: 'Save for offline' }).click();
  await expect(copy.getByRole('status')).toContainText('could not be saved');
  isBroken = false;
  await copy.getByRole('button', { name: 'Save for offline' }).click();
  await expect(copy.getByRole('status')).toContainText('Saved.');
});

test('an unknown address is the host’s to answer while there is a line', async ({ own }) => {
  site = await serveSite({ root: SITE_ROOT });
  const page = await own.newPage();
  await page.goto(`${site.origin}/about/`);
  await untilCopied(page);
  const answer = await page.goto(`${site.origin}/faq/nothing-of-the-kind/`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in ${colorScheme}, on a small screen, everybody can use the page and the announcement`, async ({
    own,
  }) => {
    site = await serveSite({ root: SITE_ROOT });
    const page = await own.newPage();
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${site.origin}/offline/`);
    await untilCopied(page);
    await page.reload();
    await expect(page.getByRole('button', { name: 'Remove the copy' })).toBeVisible();
    // The line is the same whether or not a newer copy waits.
    await page.locator('[data-worker] p').evaluate((line: HTMLElement) => {
      line.hidden = false;
    });
    await expect(page.getByRole('button', { name: 'Use it' })).toBeInViewport();
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
