import type { Locator, Page } from 'playwright/test';
import { expect, test } from '../../support/site.ts';
import { askTool, LINK_CHECK, openTool } from '../../support/typed-tools.ts';

const LABEL = LINK_CHECK.label;
const open = (page: Page, origin: string): Promise<Locator> => openTool(page, origin, LINK_CHECK);
const check = (page: Page, typed: string): Promise<void> => askTool(page, LINK_CHECK, typed);

const VERDICTS: readonly (readonly [typed: string, verdict: string, said: RegExp, domain?: string])[] = [
  // First, while nothing has been typed yet.
  ['', 'not-an-address', /^There is nothing to check yet\./u],
  [
    'https://www.instagram.com/accounts/login/',
    'official',
    /^Instagram'sThis is an address of Instagram's: instagram\.com\./u,
    'instagram.com',
  ],
  [
    'Instagram <security@mail.instagram.com>',
    'official',
    /^Can be forgedThis is an address of Instagram's, at instagram\.com\. That does not mean.*forged.*did not ask for\.Does the mail say that your address was changed/u,
    'instagram.com',
  ],
  [
    'https://instagram.com@evil.example/',
    'look-alike',
    /It only looks like one\. It belongs to evil\.example\./u,
    'evil.example',
  ],
  ['instagram.com.evil.example', 'look-alike', /too far left/u, 'evil.example'],
  [
    'https://inst\u0430gram.example/',
    'look-alike',
    /belongs to xn--instgram-46g\.example/u,
    'inst\u0430gram.example',
  ],
  [
    '"security@mail.instagram.com" <x@evil.example>',
    'look-alike',
    /Only the address behind it counts/u,
    'evil.example',
  ],
  [
    'https://evil.example/login',
    'not-official',
    /^Not one that we knowThis is not one of the addresses/u,
    'evil.example',
  ],
  [
    'https://l.instagram.com/?u=https%3A%2F%2Fevil.example',
    'not-official',
    /An address of instagram\.com carries it/u,
    'evil.example',
  ],
  ['bit.ly/x', 'not-official', /^Cannot tellbit\.ly makes short links/u, 'bit.ly'],
  ['32665', 'not-an-address', /^Cannot tellThis is the number of a sender of texts/u],
  ['123456', 'not-an-address', /give it to nobody/u],
  ['javascript:alert(1)', 'not-an-address', /^StopThis is not the address of a page/u],
  ['hello there', 'not-an-address', /^No addressThere is no address in this text/u],
];

test('each text is said to be what it is, and stays in the field', async ({ page, site }) => {
  const tool = await open(page, site.origin);
  for (const [typed, verdict, said, domain] of VERDICTS) {
    const row = JSON.stringify(typed);
    // What was said of the last one must not pass for an answer.
    await tool.evaluate((element) => {
      delete element.dataset['verdict'];
    });
    await check(page, typed);
    await expect.soft(tool, row).toHaveAttribute('data-verdict', verdict);
    await expect.soft(tool.getByRole('status'), row).toHaveText(said);
    await expect.soft(tool.locator('.address strong'), row).toHaveText(domain === undefined ? [] : [domain]);
    await expect.soft(tool.locator('[data-advice]:visible'), row).toHaveCount(typed === '' ? 0 : 1);
    await expect.soft(page.getByLabel(LABEL), row).toHaveValue(typed);
  }
});

test('whose address it is stands large, and the rest pale', async ({ page, site }) => {
  const tool = await open(page, site.origin);
  await check(page, 'https://instagram.com.evil.example/login');
  const size = (selector: string) =>
    tool
      .locator(selector)
      .first()
      .evaluate((part) => parseFloat(getComputedStyle(part).fontSize));
  expect(await size('.address strong')).toBeGreaterThanOrEqual((await size('.address bdi')) * 1.25);
  await expect(tool.locator('.address bdi')).toHaveText(['https://instagram.com.', '/login']);
});

test('letters that imitate others are marked and named', async ({ page, site }) => {
  const tool = await open(page, site.origin);
  await check(page, 'https://inst\u0430grarn.example/');
  await expect(tool.locator('.address mark')).toHaveText(['\u0430', 'rn']);
  await expect(tool.locator('[data-part="drawing"] li')).toContainText([
    'Cyrillic letter. It looks like a.',
    'rn looks like m.',
    'xn--',
  ]);
});

test('of several addresses the worst comes first, and the others follow with their own verdicts', async ({
  page,
  site,
}) => {
  const tool = await open(page, site.origin);
  await check(
    page,
    'Go to https://help.instagram.com/ or https://lnstagram.example/ or https://evil.example/',
  );
  await expect(tool).toHaveAttribute('data-verdict', 'look-alike');
  await expect(tool.locator('.address strong')).toHaveText('lnstagram.example');
  const rows = tool.locator('.others li');
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(0)).toHaveAttribute('data-verdict', 'official');
  await expect(rows.nth(1)).toHaveAttribute('data-verdict', 'not-official');
});

test('an official address comes with what that does not mean, and with the sources of it', async ({
  page,
  site,
}) => {
  const tool = await open(page, site.origin);
  await check(page, 'security@mail.instagram.com');
  const advice = tool.locator('[data-advice="official-mail"]');
  await expect(advice).toContainText('can be forged');
  await expect(advice).toContainText('a reset that you did not ask for');
  await expect(advice.locator('a[data-claim]')).toHaveCount(3);
  await check(page, 'instagram.com');
  await expect(tool.locator('[data-advice="official-web"]')).toContainText('written by a stranger');
});

test('a look-alike leads who typed something there to the page about fake pages', async ({ page, site }) => {
  const tool = await open(page, site.origin);
  await check(page, 'lnstagram.example');
  await tool.getByRole('link', { name: 'I typed a code or my password there' }).first().click();
  await expect(page).toHaveURL(/\/fix\/compromised-codes\/fake-code-page\/$/u);
});

test('the field says that codes are to be left out', async ({ page, site }) => {
  await open(page, site.origin);
  await expect(page.getByLabel(LABEL)).toHaveAccessibleDescription(/without opening it.*Leave codes out/u);
});

test('without JavaScript the page says how to read an address by hand, and offers no dead field', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.origin}/tools/link/`);
  const tool = page.locator('link-check');
  await expect(tool).toContainText('You can read an address by hand');
  await expect(tool.locator('ol > li')).toHaveCount(6);
  await expect(tool.locator('textarea')).toBeHidden();
  await expect(tool.getByRole('button')).toHaveCount(0);
  await context.close();
});

test('the field takes the lines that it needs, up to a few, and gives them back', async ({ page, site }) => {
  await open(page, site.origin);
  const field = page.getByLabel(LABEL);
  const height = async (): Promise<number> => (await field.boundingBox())?.height ?? 0;
  const scrolls = (): Promise<boolean> =>
    field.evaluate(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight);
  const empty = await height();
  await field.fill('A mail\n'.repeat(6));
  expect(await height()).toBeGreaterThan(empty);
  expect(await scrolls()).toBe(false);
  await field.fill('word '.repeat(400));
  expect(await height()).toBeLessThan(300);
  expect(await scrolls()).toBe(true);
  await page.getByRole('button', { name: 'Check' }).click();
  await page.locator('link-check [data-part="clear"]').click();
  expect(await height()).toBe(empty);
});
