import type { Page } from 'playwright';
import { PLAN } from '../support/diagnosis-pages.ts';
import { text } from '../support/facts.ts';
import { addresses, expect, pages, test } from '../support/site.ts';

const ARTICLE = /^\/fix\/[^/]+\/[^/]+\/$/u;
const LONGEST = 1200;
/** Who reads these may be watched. */
const WATCHED = ['/fix/compromised-codes/somebody-close/', '/diagnose/plan/somebody-close/'];

const handedOn = addresses.filter(
  (address) => (PLAN.test(address) || ARTICLE.test(address)) && !WATCHED.includes(address),
);
const [first = ''] = handedOn;

/** Lets a page's script hand on a page to the test. */
async function catchShares(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(navigator, {
      share: (what: ShareData) => {
        document.documentElement.dataset['sent'] = JSON.stringify(what);
        return Promise.resolve();
      },
    });
  });
}

/** What is wrong with a text that was handed on. */
function faults(told: string, title: string, address: string): string[] {
  const found: string[] = [];
  if (told.length > LONGEST) found.push(`${address} tells ${String(told.length)} characters`);
  if (!told.startsWith(`${title}\n`)) found.push(`${address} does not begin with its title`);
  if (!told.endsWith(address)) found.push(`${address} does not end with its address`);
  if (!/^1\. ./mu.test(told) && !told.includes(`\n${text('handOn', 'more')} `))
    found.push(`${address} tells no step`);
  if (/\d, (?:firm|fair|thin|unknown)|\s[.,]|, then\s*,/u.test(told))
    found.push(`${address} tells what is hidden`);
  return found;
}

test.describe.configure({ timeout: 180_000 });

test('every plan and article is handed on in one message, with its stop, steps and address', async ({
  page,
  site,
}) => {
  await catchShares(page);
  expect(handedOn.length).toBeGreaterThan(100);
  const found: string[] = [];
  for (const address of handedOn) {
    await page.goto(`${site.origin}${address}`, { waitUntil: 'domcontentloaded' });
    const { sent, title, stop } = await page.evaluate(() => {
      document.querySelector<HTMLElement>('.do + [data-hand-on] [name="send"]')?.click();
      return {
        sent: document.documentElement.dataset['sent'] ?? '{}',
        title: document.querySelector('h1')?.textContent ?? '',
        stop: document.querySelector('.do > .stop .label')?.textContent,
      };
    });
    const { text: told = '', url } = JSON.parse(sent) as ShareData;
    found.push(...faults(told, title, `${site.origin}${address}`));
    if (url !== `${site.origin}${address}`) found.push(`${address} is not sent with its address`);
    if (stop !== undefined && !told.includes(stop) && !told.includes(text('handOn', 'more')))
      found.push(`${address} tells no stop`);
  }
  expect(found).toEqual([]);
});

test('a text that is too long, cut, or tells what is hidden is found', () => {
  expect(faults(`${'a'.repeat(LONGEST)} 3, thin , then`, 'Title', '/x/')).toEqual([
    '/x/ tells 1215 characters',
    '/x/ does not begin with its title',
    '/x/ does not end with its address',
    '/x/ tells no step',
    '/x/ tells what is hidden',
  ]);
  expect(faults('Title\n1. Look.\n/x/', 'Title', '/x/')).toEqual([]);
});

test('what is folded is told by its question', async ({ page, site }) => {
  await catchShares(page);
  const folded = pages.find(({ html, address }) => PLAN.test(address) && html.includes('data-told'));
  await page.goto(`${site.origin}${folded?.address ?? ''}`);
  const question = await page.locator('.do details summary').first().innerText();
  await page.getByRole('button', { name: text('handOn', 'send') }).click();
  const { text: told = '' } = JSON.parse(
    (await page.locator('html').getAttribute('data-sent')) ?? '{}',
  ) as ShareData;
  expect(told).toContain(text('handOn', 'seePage').replace('{words}', question));
});

test('a page is copied as text, and says so', async ({ page, site, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${site.origin}${first}?from=somewhere`);
  await page.getByRole('button', { name: text('handOn', 'copy') }).click();
  await expect(page.getByRole('status')).toHaveText(text('handOn', 'copied'));
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(faults(copied, await page.locator('h1').innerText(), `${site.origin}${first}`)).toEqual([]);
});

test('where the clipboard is closed, the page says what to do instead', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(`${site.origin}${first}`);
  await page.getByRole('button', { name: text('handOn', 'copy') }).click();
  await expect(page.getByRole('status')).toHaveText(text('handOn', 'copyFailed'));
});

test('where the browser cannot send, no button says that it can', async ({ page, site }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'share');
  });
  await page.goto(`${site.origin}${first}`);
  await expect(page.getByRole('button', { name: text('handOn', 'copy') })).toBeVisible();
  await expect(page.getByRole('button', { name: text('handOn', 'send') })).toBeHidden();
});

test('the print button prints', async ({ page, site }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.toggleAttribute('data-printed', true);
  });
  await page.goto(`${site.origin}${first}`);
  await page.getByRole('button', { name: text('handOn', 'print') }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed');
});

test('nothing is offered to somebody who may be watched', () => {
  const offered = pages.filter(({ html }) => html.includes('data-hand-on')).map(({ address }) => address);
  expect(WATCHED.filter((address) => offered.includes(address))).toEqual([]);
  expect(WATCHED.filter((address) => !addresses.includes(address))).toEqual([]);
  const leavable = pages.filter(({ html }) => html.includes('data-quick-exit'));
  expect(leavable.length).toBeGreaterThan(0);
  expect(leavable.map(({ address }) => address).filter((address) => offered.includes(address))).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('no button shows that does nothing', async ({ page, site }) => {
    await page.goto(`${site.origin}${first}`);
    await expect(page.locator('[data-hand-on]')).toBeHidden();
  });
});
