import type { Page } from 'playwright';
import { addresses, expect, test } from '../support/site.ts';

const MARK = 'zyx84 731 cba';
/** Fields in which words can be typed. */
const FIELDS = 'main :is(textarea, input:is([type="text"], :not([type]))):visible';
const TOOLS = addresses.filter((address) => /^\/tools\/[^/]+\/$/u.test(address));
/** The case file keeps its entries, where that is asked for, and is tested by itself. */
const KEEPS = '/tools/case-file/';

/** Everything that another page, or who looks at the browser, could find. */
async function traces(page: Page): Promise<string> {
  const kept = await page.evaluate(async () =>
    JSON.stringify({
      local: Object.entries(localStorage),
      session: Object.entries(sessionStorage),
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      state: history.state as unknown,
      window: window.name,
      title: document.title,
      address: location.href,
    }),
  );
  return kept + (await page.locator('body').ariaSnapshot());
}

const carries = (text: string): boolean => text.includes(MARK) || text.includes(encodeURIComponent(MARK));

for (const address of TOOLS.filter((tool) => tool !== KEEPS)) {
  test(`what is typed on ${address} is not to be found on the next page, nor after loading anew`, async ({
    page,
    site,
  }) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    const typeEverywhere = async (): Promise<void> => {
      for (const field of await page.locator(FIELDS).all()) {
        await field.fill(MARK);
        await field.press('Enter');
      }
    };
    await page.goto(`${site.origin}${address}`);
    await typeEverywhere();
    await page.reload();
    expect(carries(await traces(page)), 'loaded anew').toBe(false);
    await typeEverywhere();
    await page.getByRole('contentinfo').locator('a[href="/about/"]').click();
    await page.waitForURL('**/about/');
    expect(carries(await traces(page)), 'the next page').toBe(false);
    expect(said.filter(carries)).toEqual([]);
  });
}

test('the check notices a page that keeps, shows or tells what was typed', async ({ page, site }) => {
  await page.route('**/bad/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<main><p>${MARK}</p></main><script>document.title = 'x'</script>`,
    }),
  );
  await page.goto(`${site.origin}/bad/`);
  expect(carries(await traces(page))).toBe(true);
  await page.evaluate(() => {
    document.body.textContent = '';
  });
  expect(carries(await traces(page))).toBe(false);
  await page.evaluate((mark) => {
    history.replaceState(null, '', `?typed=${encodeURIComponent(mark)}`);
  }, MARK);
  expect(carries(await traces(page))).toBe(true);
});

test('there are tools with fields to type in', async ({ page, site }) => {
  const withFields: string[] = [];
  for (const address of TOOLS) {
    await page.goto(`${site.origin}${address}`);
    if ((await page.locator(FIELDS).count()) > 0) withFields.push(address);
  }
  expect(withFields).toEqual(
    expect.arrayContaining(['/tools/recovery-code/', '/tools/message/', '/tools/link/', KEEPS]),
  );
});
