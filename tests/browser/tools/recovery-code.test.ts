import type { Page } from 'playwright/test';
import { expect, test } from '../../support/site.ts';

const LABEL = 'Backup code, with its digits changed';

const VERDICTS: readonly (readonly [typed: string, verdict: string, said: RegExp])[] = [
  // First, while nothing has been typed yet.
  ['', 'empty', /nothing to check yet/u],
  [
    '1234 5678',
    'looks-right',
    /^The shape fitsEight digits: the shape of a backup code\.This was read as 1234 5678\.Was it sent to you by mail\?/u,
  ],
  ['1. ١٢٣٤\u00A0٥٦٧٨', 'looks-right', /This was read as 1234 5678\..*number of the line.*Arabic digits/u],
  ['\u202E1234\u200B 5678\u2069', 'looks-right', /This was read as 1234 5678\./u],
  ['1234567', 'wrong-length', /Digits here: 7\. .*A 0 at the front may be lost/u],
  ['123456789', 'wrong-length', /Digits here: 9\. .*number of the line in your list/u],
  ['1.2E+07', 'wrong-length', /A spreadsheet has turned the code into a number/u],
  [
    '123 456',
    'six-digit-code',
    /^Another kindSix digits: no backup code.*This was read as 123 456\..*where the screen names the place/u,
  ],
  ['ABCD EFGH IJKL MNOP QRST UVWX YZ23 4567', 'setup-key', /Never share it.*Empty the field now\./u],
  [
    'O23S 567B',
    'lookalikes',
    /^Look againA backup code has digits only\.Look again at places 1 \(O\), 4 \(S\),? and 8 \(B\)\..*another code of the list\.$/u,
  ],
  ['12O4 5678', 'lookalikes', /Look again at place 3 \(O\)\./u],
  ['1234 56X8', 'not-a-code', /letters that look like no digit.*Look again at place 7 \(X\)\.$/u],
  [
    '12345678 is your Instagram recovery code',
    'not-a-code',
    /sent by mail, and no backup code.*Empty the field/u,
  ],
  ['1234567890', 'wrong-length', /Ten digits, sent to you by mail\?/u],
  ['+49 171 1234567', 'phone-number', /looks like a phone number/u],
  ['hello', 'not-a-code', /no code in these words/u],
  ['a1b2c-3d4e5', 'not-a-code', /code of another service/u],
  ['https://www.instagram.com/', 'not-a-code', /web or mail address/u],
  [
    '1234 5678\n2345 6789',
    'list',
    /^StopThis looks like a list of real codes\. Nothing was sent, and the field has been cleared\..*make new ones\.$/u,
  ],
];

test('each text is said to be what it is', async ({ page, site }) => {
  const tool = await open(page, site.origin);
  for (const [typed, verdict, said] of VERDICTS) {
    const row = JSON.stringify(typed);
    // What was said of the last one must not pass for an answer.
    await tool.evaluate((element) => {
      delete element.dataset['verdict'];
    });
    await check(page, typed);
    await expect.soft(tool, row).toHaveAttribute('data-verdict', verdict);
    await expect.soft(tool.getByRole('status'), row).toHaveText(said);
    await expect.soft(tool.locator('[data-advice]:visible'), row).toHaveCount(verdict === 'empty' ? 0 : 1);
    // What no check can know stands there whatever the verdict.
    await expect.soft(tool.locator('.unknowns'), row).toContainText('from Facebook or Google');
    await expect.soft(page.getByLabel(LABEL), row).toHaveValue(verdict === 'list' ? '' : typed);
  }
});

test('the first words of the page are the warning, in three short sentences with an example', async ({
  page,
  site,
}) => {
  await open(page, site.origin);
  const first = await page.locator('article p').first().textContent();
  expect(first).toBe(
    'Change every digit to any other digit before you type: 4821 0937 → 5930 1846. Only the shape is read. ' +
      'A page that asks for a real backup code is not to be trusted, this one included.',
  );
  // In the example no digit stays what it was.
  const [before = '', after = ''] = first?.match(/\d{4} \d{4}/gu) ?? [];
  expect(Array.from(before).filter((digit, place) => digit !== ' ' && digit === after[place])).toEqual([]);
});

test('eight digits are not called a backup code without the question where they come from', async ({
  page,
  site,
}) => {
  const tool = await open(page, site.origin);
  await check(page, '1234 5678');
  const advice = tool.locator('[data-advice]:visible');
  await expect(advice).toContainText('six, eight or ten digits, for a new password');
  await expect(advice).toContainText('Is it from your list of backup codes? Then choose backup code');
  await expect(advice.getByRole('link', { name: 'A code came that I did not ask for' })).toHaveAttribute(
    'href',
    '/faq/codes-i-did-not-ask-for/',
  );
});

test('a code from a mail is never told to be typed as a backup code', async ({ page, site }) => {
  const tool = await open(page, site.origin);
  await check(page, '12345678 is your Instagram recovery code');
  await expect(tool).toHaveAttribute('data-verdict', 'not-a-code');
  const shown = await tool.locator('.verdict-box').innerText();
  expect(shown).not.toMatch(/choose backup code|This was read as/u);
  expect(shown).toContain('for a new password that you asked for yourself');
});

test('of a screen nothing is said by the number of its digits alone', async ({ page, site }) => {
  const tool = await open(page, site.origin);
  await check(page, '123456');
  await expect(tool).not.toContainText('A screen that asks for eight digits wants a backup code');
  await expect(tool.locator('[data-advice]:visible')).toContainText('six, eight or ten digits');
});

test('a setup key that somebody has seen is not mended by new codes or a new password', async ({
  page,
  site,
}) => {
  const tool = await open(page, site.origin);
  await check(page, 'ABCD EFGH IJKL MNOP QRST UVWX YZ23 4567');
  const advice = tool.locator('[data-advice]:visible');
  await expect(advice).toContainText('New backup codes and passwords do not change it: link your app anew.');
  await expect(advice.locator('a[href="/faq/what-is-the-setup-key/"]')).toBeVisible();
});

test('on a small phone the finding and what to do first are in sight', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const tool = await open(page, site.origin);
  for (const [typed, action] of [
    ['1234 5678\n2345 6789', 'treat them as known to others'],
    ['1234 5678', 'Was it sent to you by mail?'],
    ['O23S 567B', 'Take another code of the list.'],
  ] as const) {
    await check(page, typed);
    await expect(tool.getByRole('status').getByText(action)).toBeInViewport({ ratio: 1 });
    await expect(tool.getByRole('status').locator('.verdict')).toBeInViewport({ ratio: 1 });
  }
});

test('look-alikes are marked in boxes, named by their place, and not guessed', async ({ page, site }) => {
  const tool = await open(page, site.origin);
  await check(page, 'O23S 567B');
  await expect(tool.locator('[data-part="drawing"] .boxes [data-position]')).toHaveText(
    Array.from('O23S567B'),
  );
  const marked = tool.locator('.boxes [data-wrong]');
  await expect(marked).toHaveText(['O', 'S', 'B']);
  expect(await tool.locator('.verdict-box').innerText()).not.toMatch(/0235|looks like|it would be/u);
  await check(page, '1234 56X8');
  await expect(marked).toHaveText(['X']);
  await check(page, '\u202E\u2067O234\u200F 567X\u202E');
  await expect(marked).toHaveText(['O', 'X']);
});

test('a list shows shapes and repeats, and none of its digits stays on the page', async ({ page, site }) => {
  const tool = await open(page, site.origin);
  await check(page, '1. 1234 5678\n2. 2345 6789\n3. 1234-5678\n4. 234 5678\n5. 345678\n6. 4567 89O1');
  const rows = tool.locator('.rows > li');
  await expect(rows).toHaveCount(6);
  const verdicts = await rows.evaluateAll((list) => list.map((row) => row.dataset['verdict']));
  const right = 'looks-right';
  expect(verdicts).toEqual([right, right, right, 'wrong-length', 'six-digit-code', 'lookalikes']);
  await expect(tool.locator('[data-duplicate]')).toHaveCount(1);
  await expect(rows.nth(2)).toHaveAttribute('data-duplicate');
  await expect(rows.nth(2)).toContainText('the same as a line above');
  await expect(rows.nth(0).locator('.shape')).toHaveText('•••• ••••');
  await expect(rows.nth(3).locator('.shape')).toHaveText('•••• •••');
  expect(await tool.locator('.verdict-box').innerText()).not.toMatch(/1234|2345|5678|6789/u);
  await expect(page.getByLabel(LABEL)).toHaveValue('');
});

test('forty glued digits are a list, and a second press does not wipe what was said', async ({
  page,
  site,
}) => {
  const tool = await open(page, site.origin);
  await check(page, '1234567823456789345678904567890156789012');
  await expect(tool.locator('.rows > li')).toHaveCount(5);
  await page.getByRole('button', { name: 'Check the shape' }).click();
  await expect(tool).toHaveAttribute('data-verdict', 'list');
  await expect(tool.locator('.rows > li')).toHaveCount(5);
});

test('a very long list shows its first lines and counts the others', async ({ page, site }) => {
  const tool = await open(page, site.origin);
  await check(page, '12345678\n'.repeat(100));
  await expect(tool.locator('.rows > li')).toHaveCount(40);
  await expect(tool.locator('.verdict-box')).toContainText('More lines: 60');
});

test('two thousand lines are a list, and nothing complains', async ({ page, site }) => {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => complaints.push(message.text()));
  const tool = await open(page, site.origin);
  // Put there in one piece: Chromium takes a quarter of a minute to type two thousand lines into any field.
  await page.getByLabel(LABEL).evaluate((field: HTMLTextAreaElement, lines) => {
    field.value = lines;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, '1\n'.repeat(2_000));
  await page.getByRole('button', { name: 'Check the shape' }).click();
  await expect(tool).toHaveAttribute('data-verdict', 'list');
  expect(complaints).toEqual([]);
});

test('the made-up example has the right shape, and the field can be emptied', async ({ page, site }) => {
  const tool = await open(page, site.origin);
  const empty = page.getByRole('button', { name: 'Empty the field' });
  await expect(empty).toBeHidden();
  await page.getByRole('button', { name: 'Fill in a made-up example' }).click();
  await expect(page.getByLabel(LABEL)).toHaveValue(/^\d{4} \d{4}$/u);
  await page.getByRole('button', { name: 'Check the shape' }).click();
  await expect(tool).toHaveAttribute('data-verdict', 'looks-right');
  await empty.click();
  await expect(page.getByLabel(LABEL)).toHaveValue('');
  await expect(tool).not.toHaveAttribute('data-verdict');
  await expect(tool.getByRole('status')).toHaveText('');
});

test('without JavaScript the page warns, shows the shapes, and offers no dead field', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.origin}/tools/recovery-code/`);
  const tool = page.locator('recovery-code-check');
  await expect(tool).toContainText('this one included');
  await expect(tool).toContainText('This check needs JavaScript');
  await expect(tool.locator('.shapes li')).toHaveCount(3);
  await expect(tool.locator('textarea')).toBeHidden();
  await expect(tool.getByRole('button')).toHaveCount(0);
  await context.close();
});

async function open(page: Page, origin: string) {
  await page.goto(`${origin}/tools/recovery-code/`);
  return page.locator('recovery-code-check');
}

async function check(page: Page, typed: string): Promise<void> {
  await page.getByLabel(LABEL).fill(typed);
  await page.getByRole('button', { name: 'Check the shape' }).click();
}
