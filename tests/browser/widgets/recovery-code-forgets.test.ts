import type { Page } from 'playwright/test';
import { SITE_ROOT } from '../../support/builds.ts';
import { serveSite } from '../../support/site-server.ts';
import { expect, test } from '../../support/site.ts';

const LABEL = 'Backup code, with its digits changed';
const TYPED = [
  '1234 5678',
  '123456',
  'ABCD EFGH IJKL MNOP QRST UVWX YZ23 4567',
  '1234 5678\n2345 6789',
  'O234 5678',
];

test('nothing that is typed is stored anywhere', async ({ page, site, context }) => {
  await open(page, site.origin);
  for (const typed of TYPED) await check(page, typed);
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
  for (const typed of TYPED) await check(page, typed);
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
  for (const typed of TYPED) await check(page, typed);
  await page.getByRole('button', { name: 'Fill in a made-up example' }).click();
  await page.getByLabel(LABEL).press('Enter');
  await expect(page.locator('recovery-code-check')).toHaveAttribute('data-verdict', 'looks-right');
  expect(asked).toEqual(['/tools/recovery-code/']);
  expect(seen.filter((address) => !address.startsWith('data:'))).toEqual([
    `${site.origin}/tools/recovery-code/`,
  ]);
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
  await check(page, '1234 5678');
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')));
  await expectForgotten(page);
});

test('a page that comes back from the back/forward cache is empty', async ({ page, site }) => {
  await open(page, site.origin);
  await check(page, '1234 5678');
  await page.evaluate(() => {
    window.addEventListener('pageshow', (event) => {
      document.documentElement.dataset['persisted'] = String(event.persisted);
    });
  });
  await page.locator('.unknowns a[href$="/fix/recovery-codes/"]').click();
  await page.waitForURL('**/fix/recovery-codes/');
  // Nothing is loaded, so there is no load to wait for.
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-persisted', 'true');
  await expectForgotten(page);
});

test('what a browser puts back when a page is shown again is taken out', async ({ page, site }) => {
  await open(page, site.origin);
  await page.getByLabel(LABEL).fill('1234 5678');
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expectForgotten(page);
  await page.getByLabel(LABEL).fill('1234 5678');
  await page.reload();
  await expectForgotten(page);
});

async function expectForgotten(page: Page): Promise<void> {
  await expect(page.getByLabel(LABEL)).toHaveValue('');
  const tool = page.locator('recovery-code-check');
  await expect(tool).not.toHaveAttribute('data-verdict');
  await expect(tool.getByRole('status')).toHaveText('');
  await expect(tool.locator('[data-advice]:visible')).toHaveCount(0);
}

async function open(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/tools/recovery-code/`);
}

async function check(page: Page, typed: string): Promise<void> {
  await page.getByLabel(LABEL).fill(typed);
  await page.getByRole('button', { name: 'Check the shape' }).click();
}
