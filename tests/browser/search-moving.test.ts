import type { Locator } from 'playwright';
import { openSearch } from '../support/search-page.ts';
import { expect, test } from '../support/site.ts';

const paths = (links: Locator): Promise<string[]> =>
  links.evaluateAll((found) => found.map((link) => new URL((link as HTMLAnchorElement).href).pathname));

test('Back and Forward bring back words and results, also from a page that was found', async ({
  page,
  site,
}) => {
  const search = await openSearch(page, `${site.origin}/search/?q=old+number`);
  await expect(search.status).toContainText('“old number”');
  const first = await paths(search.results);
  await search.submit('roaming');
  await expect(search.status).toContainText('“roaming”');
  const second = await paths(search.results);
  expect(second).not.toEqual(first);

  await page.goBack({ waitUntil: 'commit' });
  await expect(search.status).toContainText('“old number”');
  await expect(search.field).toHaveValue('old number');
  expect(await paths(search.results)).toEqual(first);

  await page.goForward({ waitUntil: 'commit' });
  await expect(search.status).toContainText('“roaming”');
  await expect(search.field).toHaveValue('roaming');
  expect(await paths(search.results)).toEqual(second);

  await search.results.first().click();
  await expect(page).toHaveURL(`${site.origin}${second[0] ?? ''}`);
  await page.goBack({ waitUntil: 'commit' });
  await expect(search.field).toHaveValue('roaming');
  await expect.poll(() => paths(search.results)).toEqual(second);
});

test('the search works by keyboard alone', async ({ page, site }) => {
  const search = await openSearch(page, `${site.origin}/search/`);
  const tabTo = async (target: Locator): Promise<void> => {
    for (let presses = 0; presses < 30; presses += 1) {
      await page.keyboard.press('Tab');
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error('Tab does not get there');
  };
  await tabTo(search.field);
  await page.keyboard.type('roaming');
  await page.keyboard.press('Enter');
  await expect(search.list).toHaveAttribute('data-search-state', 'done');
  await expect(search.field).toBeFocused();
  await tabTo(search.results.first());
  const [first = ''] = await paths(search.results);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${site.origin}${first}`);
});
