import { readFileSync } from 'node:fs';
import { listenTo } from '../../support/page-log.ts';
import { expect, test } from '../../support/site.ts';
import { openedCaseFile } from './case-file-page.ts';

test('the list is copied as text', async ({ page, site, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const file = await openedCaseFile(page, site.origin);
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
  const file = await openedCaseFile(page, site.origin);
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
  const file = await openedCaseFile(page, site.origin);
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
  const file = await openedCaseFile(page, site.origin);
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
  const file = await openedCaseFile(page, site.origin);
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
  await openedCaseFile(page, site.origin);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'What to write down' })).toBeVisible();
});
