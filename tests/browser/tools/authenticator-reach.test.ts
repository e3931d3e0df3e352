import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { axeFaults } from '../../support/axe.ts';
import { openAuthenticator, showTestKey } from '../../support/authenticator-page.ts';
import type { StillAuthenticatorPage } from '../../support/authenticator-page.ts';
import { bytesOf, rfcCode } from '../../support/rfc-totp.ts';
import { tooLow } from '../../support/target-size.ts';
import { flip, rehearsal, useBoth } from './authenticator-both.ts';

let opened: StillAuthenticatorPage | undefined;

test.afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

/** What a state is called, and how to get there. */
const STATES: readonly (readonly [string, (page: Page, here: StillAuthenticatorPage) => Promise<void>])[] = [
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
      await showTestKey(page);
    },
  ],
  ['with taps judged and a code malformed', useBoth],
  [
    'with the place asked for',
    async (page, here) => {
      await useBoth(page, here);
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
      await here.time.expectAttribute(flip(page), 'data-verdict', 'zone-or-clock');
    },
  ],
  [
    'with a code in step',
    async (page, here) => {
      await showTestKey(page);
      const key = bytesOf((await rehearsal(page).locator('[data-key]').getAttribute('data-key')) ?? '');
      await page.getByLabel('Code your app shows').fill(rfcCode(key, await here.trueSeconds()));
      await page.getByRole('button', { name: 'Compare', exact: true }).click();
      await here.time.expectAttribute(rehearsal(page), 'data-verdict', 'in-step');
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
      await here.time.expectAttribute(flip(page), 'data-verdict', 'inconsistent');
      await showTestKey(page);
      const key = bytesOf((await rehearsal(page).locator('[data-key]').getAttribute('data-key')) ?? '');
      await page.getByLabel('Code your app shows').fill(rfcCode(key, (await here.trueSeconds()) + 7200));
      await page.getByRole('button', { name: 'Compare', exact: true }).click();
      await here.time.expectAttribute(rehearsal(page), 'data-verdict', /./u);
    },
  ],
];

const FAILING: typeof STATES = [
  [
    'where the true time cannot be had, with no match',
    async (page, here) => {
      await page.getByLabel('It is on another device').check();
      await here.time.expectAttribute(flip(page), 'data-verdict', 'could-not-check');
      await showTestKey(page);
      await page.getByLabel('Code your app shows').fill('000000');
      await page.getByRole('button', { name: 'Compare', exact: true }).click();
      await here.time.expectAttribute(rehearsal(page), 'data-verdict', /./u);
    },
  ],
];

test.describe('on a small screen', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const [state, reach] of [...STATES, ...FAILING]) {
    test(`${state}, it is within reach of everybody, in light and in dark`, async ({ page }) => {
      const failing = FAILING.some(([name]) => name === state);
      opened = await openAuthenticator(page, 0, failing ? { headers: () => ({ Date: '' }) } : {});
      await reach(page, opened);
      // What looks for faults takes its turns by timers.
      await page.clock.resume();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await axeFaults(page), colorScheme).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        const targets = page.locator(
          'main :is(button, input:not(label > input), select, summary):visible, main label:has(input[type="radio"]):visible',
        );
        expect(await tooLow(targets), colorScheme).toEqual([]);
      }
    });
  }
});
