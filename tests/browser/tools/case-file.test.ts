import { SITE_ROOT } from '../../support/builds.ts';
import { serveSite } from '../../support/site-server.ts';
import { expect, test } from '../../support/site.ts';
import { openedCaseFile } from './case-file-page.ts';

test('everything is wiped after one question, and the page says so', async ({ page, site }) => {
  const file = await openedCaseFile(page, site.origin);
  await file.keep.check();
  await file.add('one');
  await file.tried.fill('half');
  await file.button('Show as text').click();
  await file.button('Wipe everything').click();
  await expect(file.button('No, leave it')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(file.entries).toHaveCount(1);
  await file.wipe();
  await expect(file.tool).toHaveAttribute('data-verdict', 'wiped');
  await expect(file.status).toContainText('Everything is wiped');
  await expect(file.entries).toHaveCount(0);
  await expect(file.tried).toHaveValue('');
  await expect(file.keep).not.toBeChecked();
  expect(await file.stored()).toBeNull();
  expect(await page.content()).not.toContain('half');
  await page.reload();
  await expect(file.entries).toHaveCount(0);
});

test('everything works from the keyboard', async ({ page, site }) => {
  const file = await openedCaseFile(page, site.origin);
  await file.tried.focus();
  await page.keyboard.type('the app');
  // Over day and time, which have parts of their own, to the answer and the button.
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab');
    if (await file.answer.evaluate((field) => field === document.activeElement)) break;
  }
  await page.keyboard.type('refused 123456');
  await page.keyboard.press('Tab');
  await expect(file.button('Add to the case file')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(file.button('Let me change it')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(file.tool).toHaveAttribute('data-verdict', 'added');
  await expect(file.button('Add to the case file')).toBeFocused();
  await file.keep.focus();
  await page.keyboard.press('Space');
  await expect(file.tool).toHaveAttribute('data-verdict', 'saved');
  await page.keyboard.press('Tab');
  await expect(file.button('Wipe everything')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(file.tool).toHaveAttribute('data-verdict', 'wiped');
});

test('without JavaScript the page says what to do by hand, with an empty form to print', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const file = await openedCaseFile(page, site.origin);
  await expect(file.tool).toContainText('Paper works too');
  await expect(file.tool.locator('.by-hand tbody tr')).toHaveCount(8);
  await expect(file.tool.getByRole('button')).toHaveCount(0);
  await expect(file.tool.getByRole('textbox')).toHaveCount(0);
  await context.close();
});

test('the page asks for nothing but itself, whatever is done', async ({ page }) => {
  const asked: string[] = [];
  const site = await serveSite({
    root: SITE_ROOT,
    intercept: (request) => {
      asked.push(request.url ?? '');
      return false;
    },
  });
  const file = await openedCaseFile(page, site.origin);
  const before = await page.evaluate(() => [location.href, document.title, history.length]);
  await file.keep.check();
  await file.add('one', '<img src=x onerror=alert(1)>');
  await file.button('Show as text').click();
  await Promise.all([page.waitForEvent('download'), file.button('Save as a text file').click()]);
  await file.wipe();
  expect(asked).toEqual(['/tools/case-file/']);
  expect(await page.evaluate(() => [location.href, document.title, history.length])).toEqual(before);
  const left = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: await indexedDB.databases(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
  }));
  expect(left).toEqual({ local: [], session: [], databases: [], workers: 0, cookies: '' });
  await site.close();
});

test('no field asks to be remembered, corrected or filled in', async ({ page, site }) => {
  const file = await openedCaseFile(page, site.origin);
  for (const field of [file.tried, file.answer, file.day, file.time]) {
    await expect(field).toHaveAttribute('autocomplete', 'off');
    for (const name of ['data-1p-ignore', 'data-lpignore', 'data-bwignore']) {
      await expect(field).toHaveAttribute(name);
    }
    await expect(field).not.toHaveAttribute('name');
  }
  for (const field of [file.tried, file.answer]) await expect(field).toHaveAttribute('spellcheck', 'false');
  await expect(page.locator('form')).toHaveCount(0);
});
