import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { openAuthenticator } from '../../support/authenticator-page.ts';
import type { StillAuthenticatorPage } from '../../support/authenticator-page.ts';
import { listenTo } from '../../support/page-log.ts';
import { bytesOf, rfcCode } from '../../support/rfc-totp.ts';
import { flip, rehearsal, useBoth } from './authenticator-both.ts';
import { inWholeBrowser } from '../../support/whole-browser.ts';

let opened: StillAuthenticatorPage | undefined;

test.afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

async function expectForgotten(page: Page): Promise<void> {
  for (const element of [flip(page), rehearsal(page)]) {
    await expect(element).not.toHaveAttribute('data-verdict');
    await expect(element.getByRole('status')).toBeEmpty();
    await expect(element.locator('[data-advice]:visible')).toHaveCount(0);
  }
  await expect(page.locator('[data-key], [data-uri], authenticator-rehearsal svg')).toHaveCount(0);
  await expect(page.locator('a[href^="otpauth:"]')).toHaveCount(0);
  await expect(page.locator('#test-code')).toHaveValue('');
  await expect(page.locator('#shown-time')).toHaveValue('');
  await expect(page.getByLabel('It is on another device')).not.toBeChecked();
  await expect(page.getByRole('button', { name: 'Show the test key' })).toBeVisible();
}

test('leaving the page empties it, key and all', async ({ page }) => {
  opened = await openAuthenticator(page);
  await useBoth(page, opened);
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')));
  await expectForgotten(page);
});

inWholeBrowser(test)(
  'a page that comes back from the back/forward cache is empty, and works',
  async ({ page }) => {
    opened = await openAuthenticator(page, 0, {
      intercept: (_request, response) => {
        // The test server says "no-store", which would keep the page out of the back/forward cache.
        const writeHead = response.writeHead.bind(response);
        response.writeHead = ((status: number, headers: Record<string, string>) =>
          writeHead(status, { ...headers, 'Cache-Control': 'no-cache' })) as typeof writeHead;
        return false;
      },
    });
    await useBoth(page, opened);
    await page.evaluate(() => {
      window.addEventListener('pageshow', (event) => {
        document.documentElement.dataset['kept'] = String(event.persisted);
      });
    });
    await page.goto(`${opened.site.origin}/about/`);
    // A page that was kept fires no second load event.
    await page.goBack({ waitUntil: 'commit' });
    await expect(page.locator('html')).toHaveAttribute('data-kept', 'true');
    await expectForgotten(page);
    await useBoth(page, opened);
  },
);

test('nothing is stored, nothing stands in the address, and only the time is asked for', async ({ page }) => {
  const { complaints } = listenTo(page);
  opened = await openAuthenticator(page);
  await useBoth(page, opened);
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    state: history.state as unknown,
  }));
  expect(kept).toEqual({ local: 0, session: 0, cookies: '', databases: 0, caches: 0, state: null });
  expect(page.url()).toBe(`${opened.site.origin}/tools/authenticator/`);
  const others = opened.asked.filter((url) => !/^\/clock\.txt\?c=\w+$/u.test(url));
  expect(others).toEqual(['/tools/authenticator/']);
  expect(complaints).toEqual([]);
});

test('the fields do not ask to be remembered, corrected or filled in', async ({ page }) => {
  opened = await openAuthenticator(page);
  for (const id of ['#test-code', '#shown-time']) {
    const field = page.locator(id);
    await expect(field).toHaveAttribute('autocomplete', 'off');
    await expect(field).toHaveAttribute('data-1p-ignore', '');
    await expect(field).toHaveAttribute('data-lpignore', 'true');
    await expect(field).not.toHaveAttribute('name');
  }
  await expect(page.locator('#test-code')).toHaveAttribute('inputmode', 'numeric');
  await expect(page.locator('#test-code')).toHaveAttribute('spellcheck', 'false');
  await expect(page.locator('#shown-time')).toHaveAttribute('type', 'time');
  await expect(page.locator('article form')).toHaveCount(0);
});

test('both tests can be done with the keyboard alone', async ({ page }) => {
  opened = await openAuthenticator(page);
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  /** Goes on by Tab until the element of that name has the focus. */
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let count = 0; count < 60; count += 1) {
      await press('Tab');
      const here = await page.evaluate(() => {
        const focused = document.activeElement;
        return focused instanceof HTMLInputElement
          ? (focused.labels?.[0]?.textContent ?? '')
          : (focused?.textContent ?? '');
      });
      if (name.test(here.trim())) return;
    }
    throw new Error(`no Tab leads to ${String(name)}`);
  };
  await tabTo(/^It is on another device$/u);
  await press('Space');
  await tabTo(/^It changed just now$/u);
  await press('Enter', 'Space', 'Enter');
  await opened.time.expectAttribute(flip(page), 'data-verdict', /^seconds-/u);
  await tabTo(/^The minute changed just now$/u);
  await press('Enter');
  await tabTo(/^Time that phone shows$/u);
  await page.keyboard.type('0941AM');
  await press('Enter');
  await expect(flip(page)).not.toHaveAttribute('data-verdict', /^seconds-/u);
  await tabTo(/^Rehearse with a test key$/u);
  await press('Enter');
  await tabTo(/^Show the test key$/u);
  await press('Enter');
  await tabTo(/^Code your app shows$/u);
  const key = bytesOf((await rehearsal(page).locator('[data-key]').getAttribute('data-key')) ?? '');
  await page.keyboard.type(rfcCode(key, await opened.deviceSeconds()));
  await press('Enter');
  await opened.time.expectAttribute(rehearsal(page), 'data-verdict', 'in-step');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('both say what they are for and what to do by hand, and show no field and no button', async ({
    page,
  }) => {
    const site = (opened = await openAuthenticator(page)).site;
    expect(page.url()).toBe(`${site.origin}/tools/authenticator/`);
    await expect(flip(page)).toContainText('three taps measure that clock');
    await expect(flip(page).getByText('By hand: open')).toBeVisible();
    await expect(rehearsal(page).getByText('By hand: does the same app')).toBeVisible();
    await expect(rehearsal(page)).toContainText('Never delete the Instagram entry.');
    await expect(
      page.locator('main :is(code-flip-check, authenticator-rehearsal) :is(button, input, select):visible'),
    ).toHaveCount(0);
  });
});

test('the second test is one line until it is wanted, and open for whoever is sent to it', async ({
  page,
}) => {
  opened = await openAuthenticator(page);
  const key = page.getByRole('button', { name: 'Show the test key' });
  await expect(key).toBeHidden();
  await page.getByRole('link', { name: 'Rehearse with a test key instead' }).click();
  await expect(key).toBeVisible();
  await page.reload();
  await expect(key).toBeVisible();

  // The address leads there already.
  await page.getByRole('heading', { name: 'Rehearse with a test key' }).click();
  await expect(key).toBeHidden();
  await page.getByRole('link', { name: 'Rehearse with a test key instead' }).click();
  await expect(key).toBeVisible();

  // The page is open already when the address changes.
  await page.goto(`${opened.site.origin}/tools/authenticator/#taps`);
  await page.reload();
  await expect(key).toBeHidden();
  await page.goto(`${opened.site.origin}/tools/authenticator/#rehearsal`);
  await expect(key).toBeVisible();
});
