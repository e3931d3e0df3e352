import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { axeFaults } from '../../support/axe.ts';
import { openAuthenticator, PATIENCE } from '../../support/authenticator-page.ts';
import type { AuthenticatorPage } from '../../support/authenticator-page.ts';
import { listenTo } from '../../support/page-log.ts';
import { bytesOf, rfcCode } from '../../support/rfc-totp.ts';

let opened: AuthenticatorPage | undefined;

test.describe.configure({ timeout: 120_000 });

test.afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

const flip = (page: Page) => page.locator('code-flip-check');
const rehearsal = (page: Page) => page.locator('authenticator-rehearsal');

/** Brings both elements to a verdict with something typed in every field. */
async function useBoth(page: Page): Promise<void> {
  await page.getByLabel('It is on another device').check();
  for (let count = 0; count < 3; count += 1)
    await page.getByRole('button', { name: 'It changed just now' }).click();
  await expect(flip(page)).toHaveAttribute('data-verdict', /./u, PATIENCE);
  await page.getByRole('button', { name: 'The minute changed just now' }).click();
  await page.getByLabel('Time that phone shows').fill('09:41');
  await page.getByRole('button', { name: 'Show the test key' }).click();
  await page.getByLabel('Code your app shows').fill('12345');
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(rehearsal(page)).toHaveAttribute('data-verdict', 'malformed');
}

async function expectForgotten(page: Page): Promise<void> {
  for (const element of [flip(page), rehearsal(page)]) {
    await expect(element).not.toHaveAttribute('data-verdict');
    await expect(element.getByRole('status')).toBeEmpty();
    await expect(element.locator('[data-next]:visible')).toHaveCount(0);
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
  await useBoth(page);
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')));
  await expectForgotten(page);
});

test('a page that comes back from the back/forward cache is empty, and works', async ({ page }) => {
  opened = await openAuthenticator(page, 0, {
    intercept: (_request, response) => {
      // The test server says "no-store", which would keep the page out of the back/forward cache.
      const writeHead = response.writeHead.bind(response);
      response.writeHead = ((status: number, headers: Record<string, string>) =>
        writeHead(status, { ...headers, 'Cache-Control': 'no-cache' })) as typeof writeHead;
      return false;
    },
  });
  await useBoth(page);
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
  await useBoth(page);
});

test('nothing is stored, nothing stands in the address, and only the time is asked for', async ({ page }) => {
  const { complaints } = listenTo(page);
  opened = await openAuthenticator(page);
  await useBoth(page);
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
  expect(others.filter((url) => url !== '/favicon.svg')).toEqual(['/tools/authenticator/']);
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
  await expect(flip(page)).toHaveAttribute('data-verdict', /^seconds-/u, PATIENCE);
  await tabTo(/^The minute changed just now$/u);
  await press('Enter');
  await tabTo(/^Time that phone shows$/u);
  await page.keyboard.type('0941AM');
  await press('Enter');
  await expect(flip(page)).not.toHaveAttribute('data-verdict', /^seconds-/u);
  await tabTo(/^Show the test key$/u);
  await press('Enter');
  await tabTo(/^Code your app shows$/u);
  const key = bytesOf((await rehearsal(page).locator('[data-key]').getAttribute('data-key')) ?? '');
  await page.keyboard.type(rfcCode(key, Date.now() / 1000));
  await press('Enter');
  await expect(rehearsal(page)).toHaveAttribute('data-verdict', 'in-step', PATIENCE);
});

/** What a state is called, and how to get there. */
const STATES: readonly (readonly [string, (page: Page, here: AuthenticatorPage) => Promise<void>])[] = [
  ['untouched', () => Promise.resolve()],
  [
    'with the authenticator on this device',
    async (page) => {
      await page.getByLabel('It is on this device').check();
    },
  ],
  [
    'in the middle of the taps, the key shown',
    async (page) => {
      await page.getByLabel('It is on another device').check();
      await page.getByRole('button', { name: 'It changed just now' }).click();
      await page.getByRole('button', { name: 'Show the test key' }).click();
    },
  ],
  ['with taps judged and a code malformed', useBoth],
  [
    'with the place asked for',
    async (page) => {
      await useBoth(page);
      const seconds = await page.evaluate(() => new Date().getSeconds());
      await page.clock.fastForward((60 - seconds) * 1000);
      // Whatever the taps said, the minute is made to fit them.
      const offset = Number(await flip(page).getAttribute('data-offset-seconds'));
      await page.clock.fastForward(Math.round(((60 - offset) % 60) * 1000));
      await page.getByRole('button', { name: 'The minute changed just now' }).click();
      const shown = await page.evaluate((late) => {
        const time = new Date(Date.now() + late * 1000 + 3 * 3_600_000);
        return `${String(time.getHours()).padStart(2, '0')}:${String(time.getMinutes()).padStart(2, '0')}`;
      }, offset + 5);
      await page.getByLabel('Time that phone shows').fill(shown);
      await page.getByRole('button', { name: 'Compare the time' }).click();
      await expect(flip(page)).toHaveAttribute('data-verdict', 'zone-or-clock', PATIENCE);
    },
  ],
  [
    'with a code in step',
    async (page, here) => {
      await page.getByRole('button', { name: 'Show the test key' }).click();
      const key = bytesOf((await rehearsal(page).locator('[data-key]').getAttribute('data-key')) ?? '');
      await page.getByLabel('Code your app shows').fill(rfcCode(key, await here.trueSeconds()));
      await page.getByRole('button', { name: 'Compare', exact: true }).click();
      await expect(rehearsal(page)).toHaveAttribute('data-verdict', 'in-step', PATIENCE);
    },
  ],
  [
    'with taps that do not fit and a code far off',
    async (page, here) => {
      await page.getByLabel('It is on another device').check();
      await here.trueTimeKnown();
      for (let count = 0; count < 3; count += 1) {
        await page.clock.fastForward(10_000);
        await page.getByRole('button', { name: 'It changed just now' }).click();
      }
      await expect(flip(page)).toHaveAttribute('data-verdict', 'inconsistent', PATIENCE);
      await page.getByRole('button', { name: 'Show the test key' }).click();
      const key = bytesOf((await rehearsal(page).locator('[data-key]').getAttribute('data-key')) ?? '');
      await page.getByLabel('Code your app shows').fill(rfcCode(key, (await here.trueSeconds()) + 7200));
      await page.getByRole('button', { name: 'Compare', exact: true }).click();
      await expect(rehearsal(page)).toHaveAttribute('data-verdict', /./u, PATIENCE);
    },
  ],
];

const FAILING: typeof STATES = [
  [
    'where the true time cannot be had, with no match',
    async (page) => {
      await page.getByLabel('It is on another device').check();
      await expect(flip(page)).toHaveAttribute('data-verdict', 'could-not-check', PATIENCE);
      await page.getByRole('button', { name: 'Show the test key' }).click();
      await page.getByLabel('Code your app shows').fill('000000');
      await page.getByRole('button', { name: 'Compare', exact: true }).click();
      await expect(rehearsal(page)).toHaveAttribute('data-verdict', /./u, PATIENCE);
    },
  ],
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} on a small screen`, () => {
    test.use({ colorScheme, viewport: { width: 320, height: 640 } });

    for (const [state, reach] of [...STATES, ...FAILING]) {
      test(`${state}, it is within reach of everybody`, async ({ page }) => {
        const failing = FAILING.some(([name]) => name === state);
        opened = await openAuthenticator(page, 0, failing ? { headers: () => ({ Date: '' }) } : {});
        await reach(page, opened);
        expect(await axeFaults(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        const low = await page
          .locator(
            'main :is(button, input, select, summary):visible, main label:has(input[type="radio"]):visible',
          )
          .evaluateAll((targets) =>
            targets
              .filter((target) => !target.matches('label > input'))
              .filter((target) => target.getBoundingClientRect().height < 44)
              .map((target) => `${target.localName} ${target.textContent}`),
          );
        expect(low).toEqual([]);
      });
    }
  });
}

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
