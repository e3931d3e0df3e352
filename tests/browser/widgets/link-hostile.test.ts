import type { Page } from 'playwright/test';
import { axeFaults } from '../../support/axe.ts';
import { expect, test } from '../../support/site.ts';
import { tooLow } from '../../support/thumb.ts';

const LABEL = 'Link or sender';

const MARKUP = [
  '<script>document.title="run"</script>',
  '<img src=x onerror=document.title="run">',
  '"><svg onload=document.title="run"></svg>',
  'https://evil.example/<img src=x onerror=document.title="run">',
  'https://<b>@evil.example/',
  'https://evil.example/"onmouseover="document.title=1',
  'javascript:document.title="run"',
  '<script>document.title="run"</script> <x@evil.example>',
  '"<img src=x onerror=document.title=1>"@evil.example',
  'https://evil.example/?u=javascript:document.title="run"',
  '</textarea><script>document.title="run"</script>',
];

test('markup stays text, whatever it is, and nothing that is typed becomes a link', async ({
  page,
  site,
}) => {
  await open(page, site.origin);
  const title = await page.title();
  const elements = await page.locator('*').count();
  const links = await page.locator('a').count();
  for (const typed of [...MARKUP, 'https://evil.example/', 'https://instagram.com/', 'x@evil.example']) {
    await check(page, typed);
    await expect(page.locator('link-check')).toHaveAttribute('data-verdict');
    await expect(page.locator('link-check .result :is(script, img, svg, iframe, b)')).toHaveCount(0);
    await expect(
      page.locator('link-check :is([data-part="status"], [data-part="address"], [data-part="notes"]) a'),
    ).toHaveCount(0);
    expect(await page.locator('a').count()).toBe(links);
  }
  await page.getByRole('button', { name: 'Empty the field' }).click();
  expect(await page.title()).toBe(title);
  expect(await page.locator('*').count()).toBe(elements);
});

test('a paste of a million characters is read in part, and says so', async ({ page, site }) => {
  await open(page, site.origin);
  const tool = page.locator('link-check');
  for (const piece of ['1', 'a.', 'https://', '%25', '<b>', '\u202E\u0661', '😀', 'x@y.example ']) {
    await page.getByLabel(LABEL).focus();
    await page.keyboard.insertText(piece.repeat(Math.ceil(1_000_000 / piece.length)));
    await page.keyboard.press('Enter');
    await expect.soft(tool, JSON.stringify(piece)).toHaveAttribute('data-verdict');
    await expect
      .soft(page.getByRole('status'), JSON.stringify(piece))
      .toContainText('only its beginning was read');
    // What was said of this one must not pass for an answer to the next.
    await page.getByRole('button', { name: 'Empty the field' }).click();
    await expect(page.getByRole('status')).toHaveText('');
    await expect(tool).not.toHaveAttribute('data-verdict');
  }
});

test('direction marks cannot turn the rest of the page around', async ({ page, site }) => {
  await open(page, site.origin);
  for (const typed of [
    '\u202Ehttps://e\u2067vil.example/\u202E',
    'https://evil.example/\u202Emoc.margatsni',
    '\u202Emoc <x@evil.example>',
  ]) {
    await check(page, typed);
    const said = await page.locator('link-check .result').innerText();
    expect(said).toContain('evil.example');
    expect(said).not.toMatch(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069]/u);
  }
});

test('no text makes the script complain or the policy report anything', async ({ page, site }) => {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => complaints.push(message.text()));
  await open(page, site.origin);
  for (const typed of [
    ...MARKUP,
    '\uD800',
    'https://\uD800.example',
    '\u0000',
    'https://[',
    '__proto__',
    'constructor.example',
    'https://xn--.example/',
    'https://xn--a.example/',
    'a/'.repeat(2_000),
    'a@b.example '.repeat(300),
  ]) {
    await check(page, typed);
  }
  expect(complaints).toEqual([]);
});

const STATES = [
  '',
  'https://www.instagram.com/accounts/login/',
  'Instagram <security@mail.instagram.com>',
  'https://www.\u0456n\u0455t\u0430gram.example/login',
  `https://${'a-long-name.'.repeat(12)}evil.example/${'path'.repeat(40)}`,
  `https://instagram-${'help'.repeat(12)}.example/`,
  'See https://instagram.com.evil.example/ and https://help.instagram.com/ and x@evil.example',
  'https://l.instagram.com/?u=https%3A%2F%2Fevil.example',
  'https://пример.example/',
  'bit.ly/x',
  '32665',
  '+1 202 555 0143',
  '123456',
  'Instagram',
  '@instagram',
  'otpauth://totp/x?secret=JBSWY3DPEHPK3PXP',
  'javascript:alert(1)',
  'instagram://user',
  'https://[',
  'How do I cook rice?',
];

test('before anything is typed and with every answer the page is accessible and fits 320 pixels, in light and in dark', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, site.origin);
  for (const typed of [undefined, ...STATES]) {
    if (typed !== undefined) await check(page, typed);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const state = `${typed ?? 'nothing yet'}, ${colorScheme}`;
      expect.soft(await axeFaults(page, { within: 'link-check' }), state).toEqual([]);
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect.soft(tooWide, state).toBeLessThanOrEqual(0);
    }
  }
});

test('every button, field and link is large enough for a thumb', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, site.origin);
  for (const typed of ['https://instagram.com/', 'https://evil.example/', 'lnstagram.example', '32665']) {
    await check(page, typed);
    const controls = page.locator('link-check :is(button, textarea, a:not(.cite a)):visible');
    expect(await controls.count(), typed).toBeGreaterThan(3);
    expect(await tooLow(controls), typed).toEqual([]);
  }
});

async function open(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/tools/link/`);
}

async function check(page: Page, typed: string): Promise<void> {
  await page.getByLabel(LABEL).fill(typed);
  await page.getByRole('button', { name: 'Check' }).click();
}
