import { expect, test } from '../support/site.ts';

const PAGE = '/fix/compromised-codes/somebody-close/';
const OUTSIDE = 'https://www.bbc.com/weather';

test.beforeEach(async ({ page }) => {
  // Nothing is asked of the world outside.
  await page
    .context()
    .route(/^https:/u, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Weather</title>' }),
    );
});

test('whoever leaves the page in a hurry does not come back to it by Back', async ({ page, site }) => {
  await page.goto(`${site.origin}/about/`);
  await page.goto(`${site.origin}${PAGE}`);
  await page.getByRole('link', { name: 'Leave this page now' }).click();
  await page.waitForURL(OUTSIDE);
  await page.goBack({ waitUntil: 'commit' });
  expect(new URL(page.url()).pathname).toBe('/about/');
});

test('the way off is the first thing to tap, and says what it does not hide', async ({ page, site }) => {
  await page.goto(`${site.origin}${PAGE}`);
  const links = page.locator('article a');
  await expect(links.first()).toHaveText('Leave this page now');
  await expect(page.locator('article')).toContainText('The history of this browser still lists this page');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the way off leads away all the same', async ({ page, site }) => {
    await page.goto(`${site.origin}${PAGE}`);
    await page.getByRole('link', { name: 'Leave this page now' }).click();
    await page.waitForURL(OUTSIDE);
  });
});
