import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { axeFaults } from '../../support/axe.ts';
import { SITE_ROOT } from '../../support/builds.ts';
import { serveSite } from '../../support/site-server.ts';
import { expect, test } from '../../support/site.ts';
import { DAY, FORGET, HABIT, openCheckup, storedTicks, savedReminder } from './checkup-page.ts';
import { inWholeBrowser } from '../../support/whole-browser.ts';

test('ticks are counted, kept, and there again', async ({ page, site }) => {
  const tool = await openCheckup(page, site.origin);
  expect(await storedTicks(page)).toBeNull();
  await page.getByRole('checkbox', { name: HABIT }).check();
  await expect(tool).toHaveAttribute('data-verdict', 'saved');
  await expect(tool.getByRole('status')).toHaveText(
    'Kept in this browser. Habits: 1 of 7. Steps before a new phone: 0 of 5.',
  );
  await page.locator('[data-part="phone"]').getByRole('checkbox').last().check();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: HABIT })).toBeChecked();
  await expect(page.locator('[data-part="habits-count"]')).toHaveText('1 of 7');
  await expect(page.locator('[data-part="phone-count"]')).toHaveText('1 of 5');
  await page.getByRole('checkbox', { name: HABIT }).uncheck();
  await page.reload();
  await expect(page.locator('[data-part="habits-count"]')).toHaveText('0 of 7');
});

test('one button forgets the ticks and says so', async ({ page, site }) => {
  const tool = await openCheckup(page, site.origin);
  await page.getByRole('checkbox', { name: HABIT }).check();
  await page.getByRole('button', { name: FORGET }).click();
  await expect(tool).toHaveAttribute('data-verdict', 'forgotten');
  await expect(page.getByRole('checkbox', { name: HABIT })).not.toBeChecked();
  expect(await storedTicks(page)).toBeNull();
});

test('two tabs tick one list', async ({ page, site, context }) => {
  await openCheckup(page, site.origin);
  const other = await context.newPage();
  await openCheckup(other, site.origin);
  await page.getByRole('checkbox', { name: HABIT }).check();
  await expect(other.getByRole('checkbox', { name: HABIT })).toBeChecked();
  await other.getByRole('checkbox', { name: 'Keep the app updated' }).check();
  await expect(page.getByRole('checkbox', { name: 'Keep the app updated' })).toBeChecked();
  await page.reload();
  await expect(page.locator('[data-part="habits-count"]')).toHaveText('2 of 7');
});

for (const [name, sentence, script] of [
  [
    'a forbidden store',
    'does not let this page keep anything',
    () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    },
  ],
  [
    'a full store',
    'its storage is full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
  [
    'ticks of another version',
    'cannot read',
    () => {
      Storage.prototype.getItem = () => '{"version":9}';
    },
  ],
] as const) {
  test(`with ${name} ticks stay on the page, and a sentence says so`, async ({ page, site }) => {
    await page.addInitScript(script);
    const tool = await openCheckup(page, site.origin);
    await page.getByRole('checkbox', { name: HABIT }).check();
    await expect(tool).toHaveAttribute('data-verdict', 'not-saved');
    await expect(tool.getByRole('status')).toContainText(sentence);
    await expect(page.locator('[data-part="keeps"]')).toContainText(sentence);
    await page.getByRole('checkbox', { name: 'Keep the app updated' }).check();
    await expect(page.locator('[data-part="habits-count"]')).toHaveText('2 of 7');
    await savedReminder(page);
    await expect(page.locator('[data-part="habits-count"]')).toHaveText('2 of 7');
    expect(await axeFaults(page, { within: 'login-checkup' })).toEqual([]);
  });
}

test('the chosen day is forgotten with the page, by reload and by leaving', async ({ page, site }) => {
  await openCheckup(page, site.origin);
  const day = page.getByLabel(DAY);
  const inThreeMonths = await day.inputValue();
  await day.fill('2030-05-05');
  await page.reload();
  await expect(day).toHaveValue(inThreeMonths);
  await day.fill('2030-05-05');
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')));
  await expect(day).toHaveValue(inThreeMonths);
  expect(await storedTicks(page)).toBeNull();
});

inWholeBrowser(test)(
  'a page that comes back from the back/forward cache has its first day again, and its ticks',
  async ({ page }) => {
    // The usual server of the tests says "no-store", and then Chromium keeps no page that has an icon file.
    const site = await serveSite({
      root: SITE_ROOT,
      intercept: (request, response) => {
        if (request.url !== '/tools/checkup/') return false;
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(readFileSync(join(SITE_ROOT, 'tools/checkup/index.html')));
        return true;
      },
    });
    await openCheckup(page, site.origin);
    const day = page.getByLabel(DAY);
    const inThreeMonths = await day.inputValue();
    await page.getByRole('checkbox', { name: HABIT }).check();
    await day.fill('2030-05-05');
    await page.evaluate(() => {
      window.addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset['persisted'] = String(persisted);
      });
    });
    await page.locator('article a[href$="/prevent/"]').click();
    await page.waitForURL('**/prevent/');
    // Nothing is loaded, so there is no load to wait for.
    await page.goBack({ waitUntil: 'commit' });
    await expect(page.locator('html')).toHaveAttribute('data-persisted', 'true');
    await expect(day).toHaveValue(inThreeMonths);
    await expect(page.getByRole('checkbox', { name: HABIT })).toBeChecked();
    await site.close();
  },
);
