import { text } from '../support/facts.ts';
import { searchPage } from '../support/search-page.ts';
import { addresses, expect, test } from '../support/site.ts';

const ARTICLE = '/fix/authenticator-app/clock-out-of-sync/';
const HEADING = 'My authenticator code is refused';

test('a reader gets from the home page by chapters to the refused authenticator code and to the clock check', async ({
  page,
  site,
}) => {
  await page.goto(`${site.origin}/`);
  await page
    .locator('main')
    .getByRole('link', { name: /authenticator/iu })
    .first()
    .click();
  await expect(page).toHaveURL(`${site.origin}/fix/authenticator-app/`);
  await page.getByRole('link', { name: HEADING }).click();
  await expect(page).toHaveURL(`${site.origin}${ARTICLE}`);
  await expect(page.getByRole('heading', { level: 1, name: HEADING })).toBeVisible();
  await page.locator('main a[href="/tools/clock/"]').first().click();
  await expect(page.getByRole('heading', { level: 1, name: /clock/iu })).toBeVisible();
  await expect(page).toHaveURL(`${site.origin}/tools/clock/`);
});

test('a reader gets there by search as well', async ({ page, site }) => {
  await page.goto(`${site.origin}/`);
  const search = searchPage(page);
  await search.submit('authenticator code refused');
  await search.list.getByRole('link', { name: HEADING }).click();
  await expect(page).toHaveURL(`${site.origin}${ARTICLE}`);
  await page
    .getByRole('link', { name: text('navigation', 'search'), exact: true })
    .first()
    .click();
  await searchPage(page).submit('is my clock right');
  await search.list.locator('a[href="/tools/clock/"]').click();
  await expect(page).toHaveURL(`${site.origin}/tools/clock/`);
});

test('the home page is eight screens to point at, four of them whole on the first screen of a phone', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(`${site.origin}/`);
  const tiles = page.locator('.tiles a');
  await expect(tiles).toHaveCount(8);
  const ends = await tiles.evaluateAll((all) => all.map((tile) => tile.getBoundingClientRect().bottom));
  expect(Math.max(...ends.slice(0, 4))).toBeLessThanOrEqual(640);
  for (const tile of await tiles.all()) await expect(tile.locator('.sk')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(2400);
});

for (const missing of ['/nowhere/', '/fix/nowhere/', '/fix/text-messages/nowhere/', '/tools/clock/nowhere']) {
  test(`${missing} is answered with 404 and a way on`, async ({ page, site }) => {
    const response = await page.goto(`${site.origin}${missing}`);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1, name: text('notFound', 'title') })).toBeVisible();
    await expect(page.locator('.rows a').first()).toBeVisible();
    const search = searchPage(page);
    await search.submit('new phone');
    await expect(search.results.first()).toBeVisible();
    await page.goBack({ waitUntil: 'commit' });
    await page.locator('.rows a').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(addresses).toContain(new URL(page.url()).pathname);
  });
}
