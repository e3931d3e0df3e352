import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { axeFaults } from '../../support/axe.ts';
import { SITE_ROOT } from '../../support/builds.ts';
import { listenTo } from '../../support/page-log.ts';
import { expect, test } from '../../support/site.ts';
import { tooLow } from '../../support/target-size.ts';
import { DAY, SAVE, FORGET, HABIT, openCheckup, savedReminder } from './checkup-page.ts';

test('it has the seven habits and the steps of the guide, in its words and its order', async ({
  page,
  site,
}) => {
  await page.goto(`${site.origin}/prevent/`);
  const habits = (await page.locator('article h3').allInnerTexts()).map((text) =>
    text.replace(/^\d\. /u, ''),
  );
  expect(habits).toHaveLength(7);
  const steps = await page
    .locator('article h2', { hasText: 'Before you change phones' })
    .locator('xpath=following-sibling::ol[1]/li')
    .evaluateAll((list) =>
      list.map((step) => {
        for (const mark of step.querySelectorAll('.cite')) mark.remove();
        return step.textContent.trim();
      }),
    );
  await openCheckup(page, site.origin);
  expect(await page.locator('[data-part="habits"] label').allInnerTexts()).toEqual(habits);
  expect(await page.locator('[data-part="phone"] label').allInnerTexts()).toEqual(steps);
  for (const link of await page.locator('login-checkup a[href*="/prevent/#"]').all()) {
    const place = (await link.getAttribute('href'))?.split('#')[1] ?? '';
    expect(readFileSync(join(SITE_ROOT, 'prevent/index.html'), 'utf8')).toContain(`id="${place}"`);
  }
});

test('a test that asked for no code is no test, on the page, in the guide and by hand', async ({
  page,
  site,
}) => {
  const tool = await openCheckup(page, site.origin);
  const steps = tool.locator('section').last().locator('ol > li');
  await expect(
    steps.filter({ hasText: 'a code of the kind that you test was asked for and taken' }),
  ).toHaveCount(1);
  await expect(steps.filter({ hasText: 'nothing was tested' })).toHaveCount(1);
  expect(await steps.count()).toBeLessThanOrEqual(7);
  // "It worked" comes after the question whether anything was tested.
  const words = await steps.allInnerTexts();
  expect(words.findIndex((step) => step.includes('nothing was tested'))).toBeLessThan(
    words.findIndex((step) => step.startsWith('Did it work?')),
  );
  await expect(page.locator('article')).toContainText(
    'A login that you approve on your main device tests no code',
  );
  await page.goto(`${site.origin}/prevent/`);
  const habit = page.locator('article');
  await expect(habit).toContainText(
    'It counts only if a code of the kind that you test was asked for and taken',
  );
  await expect(habit).toContainText('nothing was tested');
});

test('a second device stays logged in only if it is locked and one person alone opens it', async ({
  page,
  site,
}) => {
  for (const address of ['/prevent/', '/tools/checkup/']) {
    await page.goto(`${site.origin}${address}`);
    const words = (await page.locator('article').innerText()).replace(/\s*\d+\s*(?=[A-Z])/gu, ' ');
    expect(words, address).toMatch(/locked and (?:that )?you alone open/u);
    expect(words, address).toMatch(/shared [^.]* out, once your own is in and the codes are on paper/u);
  }
});

test('everything works from the keyboard', async ({ page, site }) => {
  const tool = await openCheckup(page, site.origin);
  await page.getByRole('checkbox', { name: HABIT }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: HABIT })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: `How ${HABIT}` })).toBeFocused();
  await page.getByRole('button', { name: SAVE }).focus();
  await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  await page.getByRole('button', { name: FORGET }).focus();
  await page.keyboard.press('Space');
  await expect(tool).toHaveAttribute('data-verdict', 'forgotten');
  await page.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(tool.locator('.by-hand')).toBeVisible();
});

test('without JavaScript the lists, the test and the text of the reminder can be read and printed', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const tool = await openCheckup(page, site.origin);
  await expect(tool.locator('.checks label:visible')).toHaveCount(12);
  await expect(tool.locator('.checks .box:visible')).toHaveCount(12);
  await expect(tool.getByRole('checkbox')).toHaveCount(0);
  await expect(tool).toContainText('tick on paper');
  await expect(tool.getByRole('button')).toHaveCount(0);
  await expect(page.getByLabel(DAY)).toBeHidden();
  await page.locator('summary').click();
  await expect(tool.locator('.by-hand')).toContainText('Never test by logging out of your only open session');
  await context.close();
});

test('every state is accessible and fits 320 pixels, in light and in dark', async ({ page, site }) => {
  test.setTimeout(120_000);
  const { complaints } = listenTo(page);
  await page.setViewportSize({ width: 320, height: 640 });
  const tool = await openCheckup(page, site.origin);
  const states: readonly (readonly [string | undefined, () => Promise<unknown>])[] = [
    [undefined, () => Promise.resolve()],
    ['saved', () => page.getByRole('checkbox', { name: HABIT }).check()],
    ['downloaded', () => savedReminder(page)],
    ['downloaded', () => page.locator('summary').click()],
    [
      'bad-date',
      async () => {
        await page.getByLabel(DAY).fill('');
        await page.getByRole('button', { name: SAVE }).click();
      },
    ],
    ['forgotten', () => page.getByRole('button', { name: FORGET }).click()],
    [
      'not-forgotten',
      async () => {
        await page.getByRole('checkbox', { name: HABIT }).check();
        await page.evaluate(() => {
          Storage.prototype.removeItem = () => {
            throw new DOMException('denied', 'SecurityError');
          };
        });
        await page.getByRole('button', { name: FORGET }).click();
      },
    ],
  ];
  for (const [verdict, go] of states) {
    await go();
    if (verdict !== undefined) await expect(tool).toHaveAttribute('data-verdict', verdict);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const state = `${verdict ?? 'untouched'}, ${colorScheme}`;
      expect(await axeFaults(page, { within: 'login-checkup' }), state).toEqual([]);
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(tooWide, state).toBeLessThanOrEqual(0);
      const targets = tool.locator(
        ':is(button, label, input[type=date], summary, li > a):not([for]):visible',
      );
      expect(await targets.count()).toBeGreaterThan(20);
      expect(await tooLow(targets), state).toEqual([]);
    }
  }
  expect(complaints).toEqual([]);
});
