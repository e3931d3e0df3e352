import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import type { Locator, Page } from 'playwright/test';
import { axeFaults } from '../../support/axe.ts';
import { SITE_ROOT } from '../../support/builds.ts';
import { listenTo } from '../../support/page-log.ts';
import { serveSite } from '../../support/site-server.ts';
import { expect, test } from '../../support/site.ts';
import { tooLow } from '../../support/target-size.ts';

const KEY = 'six-digits.checkup.v1';
const DAY = 'Day of the next test';
const SAVE = 'Save the reminder for my calendar';
const FORGET = 'Forget my ticks';
const HABIT = 'Store your backup codes safely';
const NOW = new Date('2026-11-23T14:05:00');

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
  await open(page, site.origin);
  expect(await page.locator('[data-part="habits"] label').allInnerTexts()).toEqual(habits);
  expect(await page.locator('[data-part="phone"] label').allInnerTexts()).toEqual(steps);
  for (const link of await page.locator('login-checkup a[href*="/prevent/#"]').all()) {
    const place = (await link.getAttribute('href'))?.split('#')[1] ?? '';
    expect(readFileSync(join(SITE_ROOT, 'prevent/index.html'), 'utf8')).toContain(`id="${place}"`);
  }
});

test('ticks are counted, kept, and there again', async ({ page, site }) => {
  const tool = await open(page, site.origin);
  expect(await stored(page)).toBeNull();
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
  const tool = await open(page, site.origin);
  await page.getByRole('checkbox', { name: HABIT }).check();
  await page.getByRole('button', { name: FORGET }).click();
  await expect(tool).toHaveAttribute('data-verdict', 'forgotten');
  await expect(page.getByRole('checkbox', { name: HABIT })).not.toBeChecked();
  expect(await stored(page)).toBeNull();
});

test('two tabs tick one list', async ({ page, site, context }) => {
  await open(page, site.origin);
  const other = await context.newPage();
  await open(other, site.origin);
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
    const tool = await open(page, site.origin);
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

test('the reminder is a calendar file that comes back every three months and says how to test', async ({
  page,
  site,
}) => {
  await page.clock.setFixedTime(NOW);
  const tool = await open(page, site.origin);
  await expect(page.getByLabel(DAY)).toHaveValue('2027-02-23');
  const { name, event } = await savedReminder(page);
  expect(name).toBe('instagram-login-test.ics');
  expect(event.startDate.toString()).toBe('2027-02-23');
  const iterator = event.iterator();
  const days = Array.from({ length: 4 }, () => iterator.next().toString());
  expect(days).toEqual(['2027-02-23', '2027-05-23', '2027-08-23', '2027-11-23']);
  for (const words of [
    'Stay logged in on your main device',
    'unused backup code in your hand',
    'second device or in a private window',
    'It counts only if a code of the kind that you test was asked for and taken',
    'Then nothing was tested',
    'Never test by logging out of your only open session',
    `${site.origin}/tools/checkup/`,
  ]) {
    expect(event.description).toContain(words);
  }
  await expect(tool).toHaveAttribute('data-verdict', 'downloaded');
  await expect(tool.getByRole('status')).toContainText('23 February 2027');
});

test('a test that asked for no code is no test, on the page, in the guide and by hand', async ({
  page,
  site,
}) => {
  const tool = await open(page, site.origin);
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

test('31 January becomes the 28th, and the page says so', async ({ page, site }) => {
  await page.clock.setFixedTime(NOW);
  const tool = await open(page, site.origin);
  await page.getByLabel(DAY).fill('2027-01-31');
  const { event } = await savedReminder(page);
  const iterator = event.iterator();
  expect(Array.from({ length: 3 }, () => iterator.next().toString())).toEqual([
    '2027-01-28',
    '2027-04-28',
    '2027-07-28',
  ]);
  await expect(tool.getByRole('status')).toContainText('28 January 2027');
  await expect(page.getByLabel(DAY)).toHaveAccessibleDescription(/Days 29 to 31 become the 28th/u);
});

test('the same reminder has the same name and a higher number, until all is forgotten', async ({
  page,
  site,
}) => {
  await open(page, site.origin);
  const first = await savedReminder(page);
  await page.reload();
  const second = await savedReminder(page);
  expect(second.event.uid).toBe(first.event.uid);
  expect([first.event.sequence, second.event.sequence]).toEqual([0, 1]);
  await page.getByRole('button', { name: FORGET }).click();
  expect((await savedReminder(page)).event.uid).not.toBe(first.event.uid);
});

test('no day, today and days that are gone are no day for the next test', async ({ page, site }) => {
  await page.clock.setFixedTime(NOW);
  const tool = await open(page, site.origin);
  for (const day of ['', '2026-11-23', '2020-01-01', '2026-11-22']) {
    // What was said of the last one must not pass for an answer.
    await tool.evaluate((element) => {
      delete element.dataset['verdict'];
    });
    await page.getByLabel(DAY).fill(day);
    await page.getByRole('button', { name: SAVE }).click();
    await expect.soft(tool, day).toHaveAttribute('data-verdict', 'bad-date');
    await expect.soft(page.getByLabel(DAY), day).toBeFocused();
  }
});

test('where no file can be made the page says how to do it by hand', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(crypto, 'randomUUID', { value: undefined });
  });
  const tool = await open(page, site.origin);
  await page.getByRole('button', { name: SAVE }).click();
  await expect(tool).toHaveAttribute('data-verdict', 'could-not-make');
  await expect(tool.getByRole('status')).toContainText('by hand');
});

test('the chosen day is forgotten with the page, by reload and by leaving', async ({ page, site }) => {
  await open(page, site.origin);
  const day = page.getByLabel(DAY);
  const inThreeMonths = await day.inputValue();
  await day.fill('2030-05-05');
  await page.reload();
  await expect(day).toHaveValue(inThreeMonths);
  await day.fill('2030-05-05');
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')));
  await expect(day).toHaveValue(inThreeMonths);
  expect(await stored(page)).toBeNull();
});

test('a page that comes back from the back/forward cache has its first day again, and its ticks', async ({
  page,
}) => {
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
  await open(page, site.origin);
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
});

test('everything works from the keyboard', async ({ page, site }) => {
  const tool = await open(page, site.origin);
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
  const tool = await open(page, site.origin);
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
  const tool = await open(page, site.origin);
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
async function open(page: Page, origin: string): Promise<Locator> {
  await page.goto(`${origin}/tools/checkup/`);
  return page.locator('login-checkup');
}

function stored(page: Page): Promise<string | null> {
  return page.evaluate((key) => localStorage.getItem(key), KEY);
}

async function savedReminder(page: Page): Promise<{ name: string; event: ICAL.Event }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: SAVE }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  const component = new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstSubcomponent('vevent');
  if (component === null) throw new Error('the file has no entry');
  return { name: download.suggestedFilename(), event: new ICAL.Event(component) };
}
