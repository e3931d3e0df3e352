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
