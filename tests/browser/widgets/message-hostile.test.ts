import type { Page } from 'playwright/test';
import { axeFaults } from '../../support/axe.ts';
import { expect, test } from '../../support/site.ts';
import { tooLow } from '../../support/thumb.ts';

const LABEL = 'Message or page address';

const MARKUP = [
  '<script>document.title="run"</script>',
  '<img src=x onerror=document.title="run">',
  '"><svg onload=document.title="run"></svg>',
  'https://<script>document.title="run"</script>.example/',
  'https://evil.example/<img src=x onerror=document.title="run">',
  'javascript:document.title="run"',
  '{{constructor.constructor("document.title=\'run\'")()}}',
  'Something went wrong</script><script>document.title="run"</script>',
  '</textarea><script>document.title="run"</script>',
];

test('markup stays text, whatever it is', async ({ page, site }) => {
  await open(page, site.origin);
  const title = await page.title();
  const elements = await page.locator('*').count();
  for (const typed of MARKUP) {
    await lookUp(page, typed);
    await expect(page.locator('message-lookup')).toHaveAttribute('data-verdict');
    await expect(page.locator('message-lookup .result :is(script, img, svg, iframe)')).toHaveCount(0);
  }
  await page.getByRole('button', { name: 'Empty the field' }).click();
  expect(await page.title()).toBe(title);
  expect(await page.locator('*').count()).toBe(elements);
});

test('of an address only its host is shown, and of any other text nothing', async ({ page, site }) => {
  await open(page, site.origin);
  const result = page.locator('message-lookup .result');
  for (const typed of ['https://user:secret-a@evil.example/secret-b?secret-c#secret-d', 'a secret-e text']) {
    await lookUp(page, typed);
    await expect(page.locator('message-lookup')).toHaveAttribute('data-verdict', 'unknown');
    await expect(result).not.toContainText('secret');
  }
});

test('a paste of a million characters is read in part, and says so', async ({ page, site }) => {
  await open(page, site.origin);
  const tool = page.locator('message-lookup');
  for (const piece of ['1', 'Something went wrong\n', 'a.b/', '<b>', '\u202E\u0661', '😀']) {
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
  for (const typed of ['\u202Ehttps://e\u2067vil.example/\u202E', '\u202Esomething went wrong\u2067']) {
    await lookUp(page, typed);
    await expect(page.locator('message-lookup')).toHaveAttribute('data-verdict');
    const said = await page.locator('message-lookup .result').innerText();
    expect(said).toMatch(/evil\.example|Something went wrong/u);
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
    '\u0000',
    'https://[',
    '__proto__',
    'constructor',
    'security code '.repeat(300),
    'a/'.repeat(2_000),
    '😀'.repeat(500),
  ]) {
    await lookUp(page, typed);
  }
  expect(complaints).toEqual([]);
});

const STATES = [
  '',
  'Something went wrong',
  'please wait a few',
  'Sorry, there was a problem',
  'https://www.instagram.com/challenge/',
  '/challenge/',
  'instagram.com',
  `https://${'a-long-name.'.repeat(12)}evil.example/`,
  "This code doesn't work. Check it's correct or try a new one",
  'Please wait a few minutes before you try again. Your account has been temporarily blocked',
  'How do I cook rice?',
];

test('with every answer the page is accessible and fits 320 pixels, in light and in dark', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, site.origin);
  for (const typed of STATES) {
    await lookUp(page, typed);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const state = `${typed}, ${colorScheme}`;
      expect.soft(await axeFaults(page, { within: 'message-lookup' }), state).toEqual([]);
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect.soft(tooWide, state).toBeLessThanOrEqual(0);
    }
  }
});

test('every button, field and link is large enough for a thumb', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, site.origin);
  for (const typed of ['Something went wrong', 'How do I cook rice?', 'https://evil.example/']) {
    await lookUp(page, typed);
    const controls = page.locator('message-lookup :is(button, textarea, a:not(.cite a)):visible');
    expect(await controls.count(), typed).toBeGreaterThan(4);
    expect(await tooLow(controls), typed).toEqual([]);
  }
});

async function open(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/tools/message/`);
}

async function lookUp(page: Page, typed: string): Promise<void> {
  await page.getByLabel(LABEL).fill(typed);
  await page.getByRole('button', { name: 'Look up' }).click();
}
