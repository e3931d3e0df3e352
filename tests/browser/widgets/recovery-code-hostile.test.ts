import type { Page } from 'playwright/test';
import { axeFaults } from '../../support/axe.ts';
import { expect, test } from '../../support/site.ts';
import { tooLow } from '../../support/thumb.ts';

const LABEL = 'Backup code, with its digits changed';

const MARKUP = [
  '<script>document.title="run"</script>',
  '<img src=x onerror=document.title="run">',
  '<svg onload=document.title="run"></svg>',
  '"><script>document.title="run"</script>12345678',
  '12345<b>O</b>8',
  'javascript:document.title="run"',
  '{{constructor.constructor("document.title=\'run\'")()}}',
  '</script><script>document.title="run"</script>\n1234 5678\n2345 6789',
  '&lt;b&gt;1234567',
  '</textarea><script>document.title="run"</script>',
];

test('markup stays text, whatever it is', async ({ page, site }) => {
  await open(page, site.origin);
  const title = await page.title();
  const elements = await page.locator('*').count();
  for (const typed of MARKUP) {
    await check(page, typed);
    await expect(page.locator('recovery-code-check')).toHaveAttribute('data-verdict');
    await expect(page.locator('recovery-code-check .result :is(script, img, svg, b, iframe)')).toHaveCount(0);
  }
  await page.getByRole('button', { name: 'Fill in a made-up example' }).click();
  expect(await page.title()).toBe(title);
  expect(await page.locator('*').count()).toBe(elements);
});

test('a paste of a million characters is not read, and says so', async ({ page, site }) => {
  await open(page, site.origin);
  const tool = page.locator('recovery-code-check');
  for (const piece of ['1', '12345678\n', 'A', '<b>', '\u202E\u0661', '😀']) {
    await page.getByLabel(LABEL).focus();
    await page.keyboard.insertText(piece.repeat(Math.ceil(1_000_000 / piece.length)));
    await page.keyboard.press('Enter');
    await expect.soft(tool, JSON.stringify(piece)).toHaveAttribute('data-verdict', 'not-a-code');
    await expect
      .soft(page.getByRole('status'), JSON.stringify(piece))
      .toHaveText('This is far too long for a code, so it was not read.');
    // What was said of this one must not pass for an answer to the next.
    await page.getByRole('button', { name: 'Empty the field' }).click();
    await expect(page.getByRole('status')).toHaveText('');
    await expect(tool).not.toHaveAttribute('data-verdict');
  }
});

test('direction marks cannot turn the rest of the page around', async ({ page, site }) => {
  await open(page, site.origin);
  await check(page, '\u202E\u2067O234\u200F 567X\u202E');
  const said = await page.locator('recovery-code-check .result').innerText();
  expect(said).not.toMatch(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069]/u);
  await expect(page.locator('.boxes [data-wrong]')).toHaveText(['O', 'X']);
});

test('no text makes the script complain or the policy report anything', async ({ page, site }) => {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => complaints.push(message.text()));
  await open(page, site.origin);
  for (const typed of [...MARKUP, '\uD800', '\u0000', '1'.repeat(5_000), '😀'.repeat(500)]) {
    await check(page, typed);
  }
  // Put there in one piece: Chromium takes a quarter of a minute to type two thousand lines into any field.
  await page.getByLabel(LABEL).evaluate((field: HTMLTextAreaElement, lines) => {
    field.value = lines;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, '1\n'.repeat(2_000));
  await page.getByRole('button', { name: 'Check the shape' }).click();
  await expect(page.locator('recovery-code-check')).toHaveAttribute('data-verdict', 'list');
  expect(complaints).toEqual([]);
});

const STATES = [
  '',
  '1234 5678',
  '1234567',
  '123456',
  'O23S 567B',
  '1234 5678\n2345 6789\n1234 5678',
  '1234 56X8',
  'ABCD EFGH IJKL MNOP QRST UVWX YZ23 4567',
  '+49 171 1234567',
];

test('every answer is accessible and fits 320 pixels, in light and in dark', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, site.origin);
  for (const typed of STATES) {
    await check(page, typed);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const state = `${typed}, ${colorScheme}`;
      expect.soft(await axeFaults(page, { within: 'recovery-code-check' }), state).toEqual([]);
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect.soft(tooWide, state).toBeLessThanOrEqual(0);
    }
  }
});

test('every button and field is large enough for a thumb', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, site.origin);
  await check(page, '1234567');
  const controls = page.locator('recovery-code-check :is(button, textarea, p > a):visible');
  expect(await controls.count()).toBeGreaterThan(3);
  expect(await tooLow(controls)).toEqual([]);
});

async function open(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/tools/recovery-code/`);
}

async function check(page: Page, typed: string): Promise<void> {
  await page.getByLabel(LABEL).fill(typed);
  await page.getByRole('button', { name: 'Check the shape' }).click();
}
