import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { SITE_ROOT } from '../../support/builds.ts';
import { listenTo } from '../../support/page-log.ts';
import { serveSite } from '../../support/site-server.ts';
import { expect, test } from '../../support/site.ts';
import { CaseFilePage } from './case-file-page.ts';

test('an entry is added with day, time, words and answer, and the fields are empty again', async ({
  page,
  site,
}) => {
  const file = await opened(page, site.origin);
  await file.day.fill('2026-11-20');
  await file.time.fill('09:05');
  await file.add('Backup code on the laptop', 'Check the security code');
  await expect(file.tool).toHaveAttribute('data-verdict', 'added');
  await expect(file.status).toHaveText('Added. It is entry 1.');
  await expect(file.entries).toHaveCount(1);
  await expect(file.entries.first()).toContainText('20 November 2026, 09:05');
  await expect(file.entries.first()).toContainText('Check the security code');
  await expect(file.tried).toHaveValue('');
  await expect(file.answer).toHaveValue('');
});

test('day and time begin with now, and may be left empty', async ({ page, site }) => {
  await page.clock.setFixedTime(new Date('2026-11-23T14:05:30'));
  const file = await opened(page, site.origin);
  await expect(file.day).toHaveValue('2026-11-23');
  await expect(file.time).toHaveValue('14:05');
  await page.clock.setFixedTime(new Date('2026-11-23T15:40:00'));
  await file.tried.focus();
  await expect(file.time).toHaveValue('15:40');
  await file.day.fill('');
  await file.time.fill('');
  await file.add('Called the carrier');
  await expect(file.entries.first()).toContainText('Day not noted');
  await expect(file.entries.first()).toContainText('nothing noted');
});

test('an entry is changed in its place, or left as it was', async ({ page, site }) => {
  const file = await opened(page, site.origin);
  for (const words of ['one', 'two', 'three']) await file.add(words);
  await file.button('Edit entry 2').click();
  await expect(page.getByRole('heading', { name: 'Change entry 2' })).toBeVisible();
  await expect(file.tried).toHaveValue('two');
  await expect(file.tried).toBeFocused();
  await file.tried.fill('second');
  await file.button('Save the change').click();
  await expect(file.tool).toHaveAttribute('data-verdict', 'changed');
  await expect(file.status).toHaveText('Entry 2 is changed.');
  expect(await file.triedWords()).toEqual(['one', 'second', 'three']);
  await file.button('Edit entry 1').click();
  await file.button('Save the change').click();
  await expect(file.status).toHaveText('Entry 1 is changed.');
  await file.button('Edit entry 1').click();
  await file.tried.fill('never mind');
  await file.button('Leave it as it was').click();
  expect(await file.triedWords()).toEqual(['one', 'second', 'three']);
  await expect(file.button('Edit entry 1')).toBeFocused();
});

test('what stands in the fields is not lost by changing another entry', async ({ page, site }) => {
  const file = await opened(page, site.origin);
  await file.add('one');
  await file.tried.fill('half a sentence');
  await file.button('Edit entry 1').click();
  await expect(file.tool).toHaveAttribute('data-verdict', 'unfinished');
  await expect(file.tried).toHaveValue('half a sentence');
  await file.button('Empty the fields').click();
  await expect(file.tried).toHaveValue('');
});

test('entries are moved, deleted and put back, and the focus goes along', async ({ page, site }) => {
  const file = await opened(page, site.origin);
  for (const words of ['one', 'two', 'three']) await file.add(words);
  await file.button('Move entry 3 up').click();
  await expect(file.tool).toHaveAttribute('data-verdict', 'moved');
  await expect(file.button('Move entry 2 up')).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await file.triedWords()).toEqual(['three', 'one', 'two']);
  // At the top there is no further up.
  await expect(file.button('Move entry 1 up')).toBeDisabled();
  await expect(file.button('Move entry 1 down')).toBeFocused();
  await file.button('Delete entry 2').click();
  await expect(file.tool).toHaveAttribute('data-verdict', 'deleted');
  expect(await file.triedWords()).toEqual(['three', 'two']);
  await expect(file.button('Put the entry back')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(file.tool).toHaveAttribute('data-verdict', 'restored');
  expect(await file.triedWords()).toEqual(['three', 'one', 'two']);
  await expect(file.button('Put the entry back')).toBeHidden();
});

test('nothing, a broken time and far too much are not taken', async ({ page, site }) => {
  const file = await opened(page, site.origin);
  await file.button('Add to the case file').click();
  await expect(file.tool).toHaveAttribute('data-verdict', 'empty');
  await expect(file.tried).toBeFocused();
  await file.tried.fill('x'.repeat(3_000));
  await file.button('Add to the case file').click();
  await expect(file.tool).toHaveAttribute('data-verdict', 'too-long');
  await expect(file.status).toContainText('2000');
  await file.tried.fill('short');
  await file.time.fill('');
  await file.time.click();
  await page.keyboard.type('12');
  await file.button('Add to the case file').click();
  await expect(file.tool).toHaveAttribute('data-verdict', 'bad-day');
  await expect(file.entries).toHaveCount(0);
});

for (const [typed, question] of [
  ['Typed 123456', 'This looks like a login code of six digits.'],
  ['Used 1234 5678', 'This looks like a backup code, or like a code from a mail.'],
  [
    'ABCD EFGH IJKL MNOP QRST UVWX YZ23 4567',
    'This looks like a setup key. Whoever has it can make your codes.',
  ],
  ['4111 1111 1111 1111', 'This looks like the number of a card.'],
  ['Sent passport C01X00T47', 'This looks like the number of an ID, a passport or a phone.'],
  ['password: hunter2', 'This looks like a password.'],
] as const) {
  test(`${typed} waits until its writer has decided`, async ({ page, site }) => {
    const file = await opened(page, site.origin);
    await file.keep.check();
    for (const field of ['tried', 'answer'] as const) {
      await file.tried.fill('');
      await file.answer.fill('');
      await file[field].fill(typed);
      await file.button('Add to the case file').click();
      await expect(file.tool).toHaveAttribute('data-verdict', 'warned');
      await expect(file.tool.locator('[data-kind]:visible')).toHaveText([question]);
      await expect(page.getByRole('group', { name: 'Wait.' })).toHaveAccessibleDescription(question);
      await expect(file.entries).toHaveCount(0);
      expect(await file.stored()).not.toContain(typed);
      await file.button('Let me change it').click();
      await expect(file[field]).toBeFocused();
      await expect(file.button('It is not one, keep it')).toBeHidden();
    }
    await file.button('Add to the case file').click();
    await file.button('It is not one, keep it').click();
    await expect(file.tool).toHaveAttribute('data-verdict', 'added');
    await expect(file.entries).toHaveCount(1);
  });
}

test('a question is gone as soon as the words change, and comes anew for a changed entry', async ({
  page,
  site,
}) => {
  const file = await opened(page, site.origin);
  await file.add('Typed 123456');
  await file.tried.fill('Typed a code');
  await expect(file.button('It is not one, keep it')).toBeHidden();
  await file.button('Add to the case file').click();
  await expect(file.tool).toHaveAttribute('data-verdict', 'added');
  await file.button('Edit entry 1').click();
  await file.answer.fill('1234 5678');
  await file.button('Save the change').click();
  await expect(file.tool).toHaveAttribute('data-verdict', 'warned');
  await expect(file.entries.first()).not.toContainText('1234');
});

test('the list is copied as text', async ({ page, site, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const file = await opened(page, site.origin);
  await file.add('the app', 'refused\n2. forged');
  await file.button('Copy as text').click();
  await expect(file.tool).toHaveAttribute('data-verdict', 'copied');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^Case file, .+\. Number of entries, 1\.\n\n1\. .+\n {3}What I tried: the app\n/u);
  expect(text.match(/^\d\. /gmu)).toEqual(['1. ']);
});

test('where copying is forbidden the text is shown, marked, and can be copied by hand', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
  });
  const file = await opened(page, site.origin);
  await file.add('the app');
  await file.button('Copy as text').click();
  await expect(file.tool).toHaveAttribute('data-verdict', 'copy-failed');
  const text = page.getByLabel('The case file as text');
  await expect(text).toHaveValue(/What I tried: the app/u);
  await expect(text).toBeFocused();
  await expect(text).toHaveAttribute('readonly');
});

test('the list is saved as a file, under the sealed policy', async ({ page, site }) => {
  const { complaints } = listenTo(page);
  const file = await opened(page, site.origin);
  await file.add('the app ✓', 'refused');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    file.button('Save as a text file').click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^case-file-\d{4}-\d{2}-\d{2}\.txt$/u);
  const saved = readFileSync(await download.path(), 'utf8');
  expect(saved).toContain('What I tried: the app ✓');
  await expect(file.tool).toHaveAttribute('data-verdict', 'downloaded');
  await expect(file.status).toContainText(download.suggestedFilename());
  expect(complaints).toEqual([]);
});

test('the text is shown and hidden, and goes when the list changes', async ({ page, site }) => {
  const file = await opened(page, site.origin);
  await file.add('one');
  await file.button('Show as text').click();
  await expect(file.tool).toHaveAttribute('data-verdict', 'shown');
  await expect(page.getByLabel('The case file as text')).toHaveValue(/one/u);
  await file.button('Hide the text').click();
  await expect(page.getByLabel('The case file as text')).toBeHidden();
  await file.button('Show as text').click();
  await file.add('two');
  await expect(page.getByLabel('The case file as text')).toBeHidden();
});

test('paper gets the table alone', async ({ page, site }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = '';
    };
  });
  const file = await opened(page, site.origin);
  await file.add('the app', 'refused');
  await file.add('the web');
  await file.button('Print').click();
  await expect(page.locator('html')).toHaveAttribute('data-printed');
  await expect(page.locator('table.paper')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('table.paper tbody tr')).toHaveCount(2);
  await expect(page.locator('table.paper')).toBeVisible();
  const shown = await page.locator('body').innerText();
  expect(shown).toContain('Case file, ');
  expect(shown).toContain('refused');
  for (const left of ['Add a try', 'Wipe', 'What to write down', 'Where this comes from', 'Six Digits']) {
    expect(shown).not.toContain(left);
  }
});

test('an empty case file prints the page', async ({ page, site }) => {
  await opened(page, site.origin);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'What to write down' })).toBeVisible();
});

test('everything is wiped after one question, and the page says so', async ({ page, site }) => {
  const file = await opened(page, site.origin);
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
  const file = await opened(page, site.origin);
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
  const file = await opened(page, site.origin);
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
  const file = await opened(page, site.origin);
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
  const file = await opened(page, site.origin);
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

async function opened(page: Page, origin: string): Promise<CaseFilePage> {
  const file = new CaseFilePage(page);
  await file.open(origin);
  return file;
}
