import type { Page } from 'playwright';
import { BUILDS } from '../../support/builds.ts';
import {
  expect,
  hasWorker,
  keptFiles,
  ownSite,
  test,
  untilCopied,
  type OwnSite,
} from '../../support/offline.ts';
import { serveSite, type ServedSite } from '../../support/site-server.ts';
import { wholeBrowserOptions } from '../../support/browser.ts';

// The headless shell is not always idle when a page is, and the copy waits for that.
test.use({ launchOptions: wholeBrowserOptions() });

let built: OwnSite | undefined;
let site: ServedSite | undefined;

test.afterEach(async () => {
  await site?.close();
  built?.remove();
  site = built = undefined;
});

const announcement = (page: Page) => page.getByText('A newer copy of this site is ready.');
const useIt = (page: Page) => page.getByRole('button', { name: 'Use it' });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Serves a site that can change, with its copy in the browser already. */
async function start(page: Page, address: string): Promise<{ origin: string; built: OwnSite }> {
  built = ownSite();
  site = await serveSite({ root: built.root });
  await page.goto(`${site.origin}${address}`);
  await untilCopied(page);
  return { origin: site.origin, built };
}

/** @returns once the browser has fetched the newer version and holds it ready. */
function untilWaiting(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    while (!registration?.waiting) {
      // A page that asked in the midst of the deploy was refused: a browser asks again at the next visit.
      if (!registration?.installing) await registration?.update().catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
}

/** Serves a site that says on its next page that a newer version is ready. */
async function announced(page: Page): Promise<{ origin: string }> {
  const { origin, built } = await start(page, '/about/');
  await built.deploy('About Six Digits', 'About the newer site');
  await page.goto(`${origin}/faq/`);
  await untilWaiting(page);
  await expect(announcement(page)).toBeVisible();
  return { origin };
}

test('a newer version is announced and waits; who takes it gets it whole', async ({ own }) => {
  const page = await own.newPage();
  const { origin } = await announced(page);
  await page.goto(`${origin}/about/`);
  await expect(heading(page)).toHaveText('About Six Digits');
  await expect(announcement(page)).toBeVisible();
  await useIt(page).click();
  await expect(heading(page)).toHaveText('About the newer site');
  await expect(announcement(page)).toBeHidden();
  // Nothing of the older one is left beside it.
  await page.goto(`${origin}/offline/`);
  const files = await page.locator('offline-copy').getAttribute('data-files');
  await expect.poll(() => keptFiles(page)).toBe(Number(files));
});

test('who puts it off goes on undisturbed; the next page says it again', async ({ own }) => {
  const page = await own.newPage();
  const { origin } = await announced(page);
  const kept = () => page.evaluate(() => [JSON.stringify(localStorage), document.cookie]);
  const before = await kept();
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(announcement(page)).toBeHidden();
  expect(await kept()).toEqual(before);
  // The focus stays where it was: next comes what follows the announcement.
  await page.keyboard.press('Tab');
  await expect(page.locator('footer a').first()).toBeFocused();
  await page.goto(`${origin}/about/`);
  await expect(heading(page)).toHaveText('About Six Digits');
  await expect(announcement(page)).toBeVisible();
  await useIt(page).click();
  await expect(heading(page)).toHaveText('About the newer site');
});

test('words that somebody has typed stay where they are; the next page is the newer one', async ({ own }) => {
  const page = await own.newPage();
  const { origin, built } = await start(page, '/faq/');
  await built.deploy('About Six Digits', 'About the newer site');
  await untilWaiting(page);
  const field = page.locator('[data-search-form] input[type=search]');
  await field.fill('my old phone');
  await page.evaluate(() => {
    document.documentElement.dataset['same'] = 'page';
  });
  await useIt(page).click();
  await expect(announcement(page)).toBeHidden();
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting))
    .toBe(null);
  await expect(field).toHaveValue('my old phone');
  await expect(page.locator('html')).toHaveAttribute('data-same', 'page');
  await page.goto(`${origin}/about/`);
  await expect(heading(page)).toHaveText('About the newer site');
});

test('two windows: taking the newer version in one disturbs nothing in the other', async ({ own }) => {
  const page = await own.newPage();
  const { origin, built } = await start(page, '/faq/');
  const other = await own.newPage();
  await other.goto(`${origin}/search/?q=new+phone`);
  await expect(other.locator('[data-search-results] a').first()).toBeVisible();
  await built.deploy('About Six Digits', 'About the newer site');
  await untilWaiting(page);
  await expect(announcement(other)).toBeVisible();
  await useIt(page).click();
  await expect(announcement(other)).toBeHidden();
  // The search page of the older build goes on to search, with a line and without.
  await site?.close();
  site = undefined;
  await expect(other.locator('[data-search-results] a').first()).toBeVisible();
  await other.goto(`${origin}/search/?q=text+message`);
  await expect(other.locator('[data-search-results] a').first()).toBeVisible();
  for (const each of [page, other]) {
    await each.goto(`${origin}/about/`);
    await expect(heading(each)).toHaveText('About the newer site');
  }
});

test('a newer version that cannot be fetched whole leaves the older one as it is', async ({ own }) => {
  const page = await own.newPage();
  built = ownSite();
  let isBroken = false;
  let refused = 0;
  site = await serveSite({
    root: built.root,
    intercept: (request) => {
      if (!isBroken || !(request.url ?? '').startsWith('/offline-copy/')) return false;
      refused += 1;
      request.socket.destroy();
      return true;
    },
  });
  await page.goto(`${site.origin}/about/`);
  await untilCopied(page);
  isBroken = true;
  await built.deploy('About Six Digits', 'About the newer site');
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
  await expect.poll(() => refused).toBeGreaterThan(0);
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing ?? null),
    )
    .toBeNull();
  await site.close();
  site = undefined;
  await page.reload();
  await expect(heading(page)).toHaveText('About Six Digits');
  await expect(announcement(page)).toBeHidden();
});

test('a build without the copy removes the worker and the copy of an older build', async ({ own }) => {
  const page = await own.newPage();
  const { built } = await start(page, '/about/');
  built.replaceWith(BUILDS.bare.folder);
  await page.reload();
  await expect.poll(() => hasWorker(page)).toBe(false);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  await page.reload({ waitUntil: 'networkidle' });
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  expect(await hasWorker(page)).toBe(false);
});
