import { listenTo } from '../support/page-log.ts';
import { openSearch, searchKinds, searchText } from '../support/search-page.ts';
import { text } from '../support/facts.ts';
import { expect, test } from '../support/site.ts';

test('results come while the words are typed, and the address stays as it was', async ({ page, site }) => {
  const { complaints } = listenTo(page);
  const search = await openSearch(page, `${site.origin}/search/`);
  await search.field.pressSequentially('lost my phone');
  await expect(search.list).toHaveAttribute('data-search-state', 'done');
  await expect(search.results.first()).toBeVisible();
  await expect(search.status).toContainText('“lost my phone”');
  expect(new URL(page.url()).search).toBe('');
  await expect(search.field).toBeFocused();
  expect(complaints).toEqual([]);
});

test('what was shown stays until there is something better to show', async ({ page, site }) => {
  const search = await openSearch(page, `${site.origin}/search/`);
  await search.field.pressSequentially('roaming');
  await expect(search.status).toContainText('“roaming”');
  await page.evaluate(() => {
    const list = document.querySelector('[data-search-results]');
    const seen: number[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => seen.push(list?.childElementCount ?? 0)).observe(list ?? document, {
      childList: true,
    });
  });
  await search.field.pressSequentially(' abroad');
  await expect(search.status).toContainText('“roaming abroad”');
  expect(await page.evaluate(() => (window as unknown as { seen: number[] }).seen)).not.toContain(0);
});

test('who types without a pause sees results before the last letter', async ({ page, site }) => {
  const search = await openSearch(page, `${site.origin}/search/`);
  const words = 'roaming '.repeat(40);
  await search.field.focus();
  const typing = search.field.pressSequentially(words, { delay: 25 });
  await expect(search.results.first()).toBeVisible();
  expect((await search.field.inputValue()).length).toBeLessThan(words.length);
  // Until the list answers all that was typed, it does not say that it is done.
  await expect(search.list).toHaveAttribute('data-search-state', 'loading');
  await typing;
  await expect(search.list).toHaveAttribute('data-search-state', 'done');
});

test('a result opened in the middle of a word leads back to the whole word', async ({ page, site }) => {
  const search = await openSearch(page, `${site.origin}/search/?q=roam`);
  await expect(search.list).toHaveAttribute('data-search-state', 'done');
  await page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('site-search input');
    if (field === null) throw new Error('no field');
    field.value = 'roaming';
    field.dispatchEvent(new Event('input'));
    document.querySelector<HTMLElement>('[data-search-results] a')?.click();
  });
  await expect(page).not.toHaveURL(/\/search\//u);
  await page.goBack({ waitUntil: 'commit' });
  await expect(page).toHaveURL(/[?&]q=roaming$/u);
});

test('an emptied field empties the list', async ({ page, site }) => {
  const search = await openSearch(page, `${site.origin}/search/`);
  await search.field.pressSequentially('roaming');
  await expect(search.results.first()).toBeVisible();
  await search.field.fill('');
  await expect(search.results).toHaveCount(0);
  await expect(search.list).toHaveAttribute('data-search-state', 'idle');
  await expect(search.status).toHaveText(searchText('idle'));
});

test('of ten quick queries the last one is answered', async ({ page, site }) => {
  const search = await openSearch(page, `${site.origin}/search/`);
  const queries = [
    'otp',
    'sms',
    'mail',
    'hacked',
    'selfie',
    'loop',
    'qr code',
    'whatsapp',
    'backup',
    'roaming',
  ];
  for (const words of queries) await search.submit(words);
  await expect(search.list).toHaveAttribute('data-search-state', 'done');
  await expect(search.status).toContainText('“roaming”');
  await expect(search.results.first()).toHaveAttribute('href', '/fix/text-messages/abroad/');
});

test('a page opened while typing can be left by Back, and the list is there again', async ({
  page,
  site,
}) => {
  const search = await openSearch(page, `${site.origin}/search/`);
  await search.field.pressSequentially('roaming');
  await expect(search.results.first()).toBeVisible();
  await search.results.first().click();
  await expect(page).not.toHaveURL(/\/search\//u);
  await page.goBack({ waitUntil: 'commit' });
  await expect(search.field).toHaveValue('roaming');
  await expect(search.list).toHaveAttribute('data-search-state', 'done');
  await expect(search.results.first()).toBeVisible();
});

test('the arrows walk from the field through the results, Escape back to the field', async ({
  page,
  site,
}) => {
  const search = await openSearch(page, `${site.origin}/search/?q=roaming`);
  await expect(search.list).toHaveAttribute('data-search-state', 'done');
  await search.field.focus();
  await page.keyboard.press('ArrowDown');
  await expect(search.results.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(search.results.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(search.field).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(search.field).toBeFocused();
  await expect(search.field).toHaveValue('roaming');
});

test('words read as others are shown, with a way to search for what was typed', async ({ page, site }) => {
  const search = await openSearch(page, `${site.origin}/search/?q=authentictor+code`);
  const understood = page.locator('[data-search-understood]');
  await expect(understood).toContainText(
    searchText('readAs', {
      words: searchText('change', { typed: 'authentictor', read: 'authenticator' }),
    }),
  );
  await understood.getByRole('link').click();
  await expect(page).toHaveURL(/[?&]exact=1/u);
  await expect(search.list).toHaveAttribute('data-search-state', 'done');
  await expect(search.field).toHaveValue('authentictor code');
  await expect(understood).toBeHidden();
});

test('words that are taken as they stand are not said to be read as others', async ({ page, site }) => {
  const search = await openSearch(page, `${site.origin}/search/?q=lost+my+authenticator`);
  await expect(search.list).toHaveAttribute('data-search-state', 'done');
  await expect(page.locator('[data-search-understood]')).toBeHidden();
});

test('a kind can be chosen without losing the words, and is given up where it has no page', async ({
  page,
  site,
}) => {
  const search = await openSearch(page, `${site.origin}/search/?q=backup+code`);
  await expect(search.list).toHaveAttribute('data-search-state', 'done');
  const kinds = page.getByRole('group', { name: text('search', 'kinds') });
  const [, question = ''] = searchKinds();
  await kinds.getByRole('radio', { name: question }).check();
  await expect(search.list.locator('.label b').first()).toHaveText(question);
  const labels = await search.list.locator('.label b').allInnerTexts();
  expect(new Set(labels)).toEqual(new Set([question]));
  await expect(search.field).toHaveValue('backup code');
  await kinds.getByRole('radio', { name: text('search', 'everyKind') }).check();
  await expect
    .poll(async () => new Set(await search.list.locator('.label b').allInnerTexts()).size)
    .toBeGreaterThan(1);
});
