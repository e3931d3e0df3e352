import type { Page } from 'playwright';
import { text } from '../support/facts.ts';
import { pageGroups } from '../support/page-groups.ts';
import { addresses, expect, test } from '../support/site.ts';

test.use({ javaScriptEnabled: false });

const FEWEST_WORDS = 40;

const TOOLS = [
  'clock-check',
  'recovery-code-check',
  'code-flip-check',
  'authenticator-rehearsal',
  'message-lookup',
  'link-check',
  'case-file',
  'login-checkup',
];

/** How many words of the page's text are shown. */
async function shownWords(page: Page): Promise<number> {
  return ((await page.locator('main').innerText()).match(/[\p{L}\p{N}]+/gu) ?? []).length;
}

/** Buttons that would do nothing. */
const idleButtons = (page: Page) => page.locator('main button:visible:not([disabled]):not(form button)');

for (const group of pageGroups(addresses)) {
  test(`every page of ${group.name} can be read without JavaScript, and searched from unless it is sealed`, async ({
    page,
    site,
  }) => {
    for (const address of group.addresses) {
      await page.goto(`${site.origin}${address}`);
      await expect.soft(page.getByRole('heading', { level: 1 }), address).toBeVisible();
      expect.soft(await shownWords(page), address).toBeGreaterThanOrEqual(FEWEST_WORDS);
      await expect.soft(page.getByRole('contentinfo'), address).toContainText(text('site', 'independent'));
      await expect.soft(idleButtons(page), address).toHaveCount(0);

      const sealed = (await page.locator('html').getAttribute('data-page-kind')) === 'sealed';
      await expect.soft(page.locator('form'), address).toHaveCount(sealed ? 0 : 1);
      if (sealed) {
        const search = page.getByRole('link', { name: text('navigation', 'search'), exact: true });
        await expect.soft(search, address).toHaveAttribute('href', '/search/');
        continue;
      }
      const form = page.getByRole('search');
      await expect.soft(form, address).toHaveAttribute('method', 'get');
      await expect.soft(form, address).toHaveAttribute('action', '/search/');
      const field = form.getByRole('searchbox', { name: text('search', 'label') });
      await expect.soft(field, address).toHaveAttribute('name', 'q');
      await expect.soft(field, address).toHaveAccessibleDescription(text('search', 'hint'));
      await expect.soft(form.getByRole('button', { name: text('search', 'button') }), address).toBeVisible();
    }
  });
}

test('words sent without JavaScript lead to the list of every article', async ({ page, site }) => {
  await page.goto(`${site.origin}/`);
  await page.getByRole('searchbox').fill('new phone');
  await page.getByRole('search').getByRole('button').click();
  await expect(page).toHaveURL(`${site.origin}/search/?q=new+phone`);
  await expect(page.getByRole('heading', { level: 2, name: text('search', 'all') })).toBeVisible();
});

test('the search page lists every article under its chapter', async ({ page, site }) => {
  await page.goto(`${site.origin}/search/?q=new+phone`);
  const list = page.locator('[data-search-all]');
  const hrefs = await list
    .locator('a:visible')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const fixes = hrefs.filter((href) => href?.startsWith('/fix/'));
  expect([...fixes].sort()).toEqual(addresses.filter((address) => address.startsWith('/fix/')).sort());
  let chapter = '';
  for (const href of fixes) {
    if (/^\/fix\/[^/]+\/$/u.test(href ?? '')) chapter = href ?? '';
    else expect(href?.startsWith(chapter), `${href ?? ''} stands under ${chapter}`).toBe(true);
  }
  expect(hrefs).toEqual(expect.arrayContaining(['/faq/', '/tools/']));
});

for (const address of addresses.filter((address) => /^\/tools\/[^/]+\/$/u.test(address))) {
  test(`the tool ${address} says something useful without JavaScript`, async ({ page, site }) => {
    await page.goto(`${site.origin}${address}`);
    const tools = await page.locator(`main :is(${TOOLS.join()})`).all();
    expect(tools.length).toBeGreaterThan(0);
    for (const tool of tools) {
      expect(((await tool.innerText()).match(/\p{L}+/gu) ?? []).length).toBeGreaterThanOrEqual(FEWEST_WORDS);
      await expect(tool.locator('input:visible, select:visible, textarea:visible')).toHaveCount(0);
    }
    expect(await page.locator('main').innerText()).toMatch(/JavaScript|script/iu);
  });
}

test('the checks notice a page that needs JavaScript', async ({ page, site }) => {
  await page.route('**/bad/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<main><h1 hidden>Bad</h1><p hidden>${'word '.repeat(100)}</p><button>Check</button></main>`,
    }),
  );
  await page.goto(`${site.origin}/bad/`);
  await expect(page.getByRole('heading', { level: 1 })).not.toBeVisible();
  expect(await shownWords(page)).toBeLessThan(FEWEST_WORDS);
  await expect(idleButtons(page)).toHaveCount(1);
});
