import type { Page } from 'playwright';
import { PLAN } from '../../support/diagnosis-pages.ts';
import { expect, test } from '../../support/site.ts';

test('Back and reload keep the place in the questions, and a shared link opens the same on another device', async ({
  page,
  site,
  browser,
}) => {
  const seen: { url: string; heading: string }[] = [];
  const look = async (where: Page): Promise<{ url: string; heading: string }> => ({
    url: where.url(),
    heading: await where.getByRole('heading', { level: 1 }).innerText(),
  });
  await page.goto(`${site.origin}/diagnose/`);
  seen.push(await look(page));
  while (!PLAN.test(new URL(page.url()).pathname)) {
    await page.locator('[data-choices] a').first().click();
    seen.push(await look(page));
  }
  expect(seen.length).toBeGreaterThan(2);
  await page.reload();
  expect(await look(page)).toEqual(seen.at(-1));
  for (const before of seen.slice(0, -1).reverse()) {
    // A page that the browser has kept comes back without being loaded.
    await page.goBack({ waitUntil: 'commit' });
    await expect(page).toHaveURL(before.url);
    expect(await look(page)).toEqual(before);
  }
  const other = await browser.newContext({ javaScriptEnabled: false });
  const device = await other.newPage();
  for (const page of seen) {
    await device.goto(page.url);
    expect(await look(device)).toEqual(page);
  }
  await other.close();
});
