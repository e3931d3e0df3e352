import type { Page } from 'playwright/test';
import { SITE_ROOT } from '../../support/builds.ts';
import { serveSite } from '../../support/site-server.ts';
import { expect, test } from '../../support/site.ts';

const LABEL = 'Link or sender';
const TYPED = [
  'https://www.instagram.com/accounts/login/?next=%2F',
  'https://l.instagram.com/?u=https%3A%2F%2Fevil.example%2F',
  'https://instagram.com@evil.example/login?token=1',
  'Instagram <security@mail.instagram.com>',
  '123456',
];

test('nothing that is typed is stored anywhere', async ({ page, site, context }) => {
  await open(page, site.origin);
  for (const typed of TYPED) await lookUp(page, typed);
  const stored = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
    name: window.name,
    state: history.state as unknown,
  }));
  expect(stored).toEqual({
    local: [],
    session: [],
    databases: [],
    caches: [],
    workers: 0,
    cookies: '',
    name: '',
    state: null,
  });
  expect(await context.cookies()).toEqual([]);
});

test('nothing that is typed reaches the address, the title or the history', async ({ page, site }) => {
  await open(page, site.origin);
  const before = await page.evaluate(() => [location.href, document.title, history.length]);
  for (const typed of TYPED) await lookUp(page, typed);
  await page.getByLabel(LABEL).press('Enter');
  expect(await page.evaluate(() => [location.href, document.title, history.length])).toEqual(before);
});

test('the page asks for nothing but itself, before and after a check', async ({ page }) => {
  const asked: string[] = [];
  const site = await serveSite({
    root: SITE_ROOT,
    intercept: (request) => {
      asked.push(request.url ?? '');
      return false;
    },
  });
  const seen: string[] = [];
  page.on('request', (request) => seen.push(request.url()));
  page.on('websocket', (socket) => seen.push(socket.url()));
  await open(page, site.origin);
  for (const typed of TYPED) await lookUp(page, typed);
  await page.getByLabel(LABEL).press('Enter');
  await expect(page.locator('link-check')).toHaveAttribute('data-verdict', 'not-an-address');
  expect(asked).toEqual(['/tools/link/']);
  expect(seen.filter((address) => !address.startsWith('data:'))).toEqual([`${site.origin}/tools/link/`]);
  await site.close();
});

test('the field does not ask to be remembered, corrected or filled in', async ({ page, site }) => {
  await open(page, site.origin);
  const field = page.getByLabel(LABEL);
  const wanted = {
    autocomplete: 'off',
    autocapitalize: 'off',
    autocorrect: 'off',
    spellcheck: 'false',
    'data-1p-ignore': '',
    'data-lpignore': 'true',
    'data-bwignore': '',
  };
  for (const [name, value] of Object.entries(wanted)) await expect(field).toHaveAttribute(name, value);
  await expect(field).not.toHaveAttribute('name');
  await expect(page.locator('form')).toHaveCount(0);
});

test('leaving the page empties it', async ({ page, site }) => {
  await open(page, site.origin);
  await lookUp(page, 'https://evil.example/login');
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')));
  await expectForgotten(page);
});

test('a page that comes back from the back/forward cache is empty', async ({ page, site }) => {
  await open(page, site.origin);
  await lookUp(page, 'https://evil.example/login');
  await page.evaluate(() => {
    window.addEventListener('pageshow', (event) => {
      document.documentElement.dataset['persisted'] = String(event.persisted);
    });
  });
  await page.locator('article a[href$="/about/"]').click();
  await page.waitForURL('**/about/');
  // Nothing is loaded, so there is no load to wait for.
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-persisted', 'true');
  await expectForgotten(page);
});

test('what a browser puts back when a page is shown again is taken out', async ({ page, site }) => {
  await open(page, site.origin);
  await page.getByLabel(LABEL).fill('https://evil.example/login');
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expectForgotten(page);
  await page.getByLabel(LABEL).fill('https://evil.example/login');
  await page.reload();
  await expectForgotten(page);
});

async function expectForgotten(page: Page): Promise<void> {
  await expect(page.getByLabel(LABEL)).toHaveValue('');
  const tool = page.locator('link-check');
  await expect(tool).not.toHaveAttribute('data-verdict');
  await expect(tool.getByRole('status')).toHaveText('');
  await expect(tool.locator('.result a:visible')).toHaveCount(0);
}

async function open(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/tools/link/`);
}

async function lookUp(page: Page, typed: string): Promise<void> {
  await page.getByLabel(LABEL).fill(typed);
  await page.getByRole('button', { name: 'Check' }).click();
}
