import { expect, test } from '../../support/site.ts';
import { check, LABEL, open } from './recovery-code-page.ts';

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
