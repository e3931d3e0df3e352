import { expect, test } from '../../support/site.ts';
import { check, LABEL, open } from './recovery-code-page.ts';

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
