import { expect, test } from '../../support/site.ts';
import { openedCaseFile, KEY } from './case-file-page.ts';
import { inWholeBrowser } from '../../support/whole-browser.ts';

test('nothing is kept until the box is ticked, then everything, until it is not', async ({ page, site }) => {
  const file = await openedCaseFile(page, site.origin);
  await file.add('one');
  expect(await file.stored()).toBeNull();
  await page.reload();
  await expect(file.entries).toHaveCount(0);

  await file.add('one');
  await file.keep.check();
  await expect(file.tool).toHaveAttribute('data-verdict', 'saved');
  await file.add('two');
  await page.reload();
  expect(await file.triedWords()).toEqual(['one', 'two']);
  await expect(file.keep).toBeChecked();

  await file.keep.uncheck();
  await expect(file.tool).toHaveAttribute('data-verdict', 'not-kept');
  expect(await file.stored()).toBeNull();
  expect(await file.triedWords()).toEqual(['one', 'two']);
  await page.reload();
  await expect(file.entries).toHaveCount(0);
});

test('the fields themselves are never kept', async ({ page, site }) => {
  const file = await openedCaseFile(page, site.origin);
  await file.keep.check();
  await file.tried.fill('half a sentence');
  expect(await file.stored()).not.toContain('half');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(file.tried).toHaveValue('');
});

test('leaving is asked about only while something is unsaved', async ({ page, site, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const file = await openedCaseFile(page, site.origin);
  const expectAsking = async (asks: boolean): Promise<void> => {
    await expect.poll(() => file.asksBeforeLeaving()).toBe(asks);
  };
  await expectAsking(false);
  await file.tried.fill('half');
  await expectAsking(true);
  await file.tried.fill('');
  await expectAsking(false);
  await file.add('one');
  await expectAsking(true);
  await file.button('Copy as text').click();
  await expectAsking(false);
  await file.add('two');
  await expectAsking(true);
  await Promise.all([page.waitForEvent('download'), file.button('Save as a text file').click()]);
  await expectAsking(false);
  await file.button('Edit entry 1').click();
  await expectAsking(false);
  await file.answer.fill('more');
  await expectAsking(true);
  await file.button('Leave it as it was').click();
  await file.button('Delete entry 1').click();
  await expectAsking(true);
  await file.keep.check();
  await expectAsking(false);
  await file.keep.uncheck();
  await expectAsking(true);
  await file.wipe();
  await expectAsking(false);
});

test('the browser does ask, and staying keeps every word', async ({ page, site }) => {
  const file = await openedCaseFile(page, site.origin);
  await file.tried.fill('half a sentence');
  const asked = new Promise<string>((resolve) => {
    page.once('dialog', (dialog) => {
      resolve(dialog.type());
      void dialog.dismiss();
    });
  });
  await page.getByRole('link', { name: 'Tools', exact: true }).first().click();
  expect(await asked).toBe('beforeunload');
  await expect(file.tried).toHaveValue('half a sentence');
  expect(page.url()).toContain('/tools/case-file/');
});

inWholeBrowser(test)(
  'a page that comes back from the back/forward cache still has its entries, and those of another tab',
  async ({ page, site, context }) => {
    const file = await openedCaseFile(page, site.origin);
    await file.keep.check();
    await file.add('one');
    await page.evaluate(() => {
      window.addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset['persisted'] = String(persisted);
      });
    });
    await page.locator('article a[href$="/about/"]').click();
    await page.waitForURL('**/about/');
    const other = await openedCaseFile(await context.newPage(), site.origin);
    await other.add('two');
    // Nothing is loaded, so there is no load to wait for.
    await page.goBack({ waitUntil: 'commit' });
    await expect(page.locator('html')).toHaveAttribute('data-persisted', 'true');
    await expect(file.entries).toHaveCount(2);
    expect(await file.triedWords()).toEqual(['one', 'two']);
  },
);

test('a case file from before December 2026 is there again, and kept in its new form', async ({
  page,
  site,
}) => {
  await page.goto(`${site.origin}/404.html`);
  await page.evaluate((key) => {
    const entry = { day: '2026-11-23', time: '14:05', tried: 'old', answer: '', id: 'a', rank: 0, moved: 0 };
    localStorage.setItem(key, JSON.stringify({ version: 1, entries: [entry], removed: ['b'] }));
  }, KEY);
  const file = await openedCaseFile(page, site.origin);
  expect(await file.triedWords()).toEqual(['old']);
  await expect(file.keep).toBeChecked();
  await file.add('new');
  await page.reload();
  expect(await file.triedWords()).toEqual(['old', 'new']);
});
