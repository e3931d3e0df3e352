import type { CDPSession, Page } from 'playwright';
import { text } from '../support/facts.ts';
import { pageGroups } from '../support/page-groups.ts';
import { addresses, expect, test } from '../support/site.ts';
import { spokenOn, type Spoken } from '../support/spoken.ts';

test.use({ javaScriptEnabled: false });

const FEWEST_WORDS = 40;

/** Where readers look around: elsewhere the header leads to the search. */
const HAS_FIELD = /^\/(?:(?:faq|tools|messages|search|fix\/[^/]+)\/)?$|^\/404\.html$/u;

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

/* Each page is read in two trips: Playwright's locators bring a large script of their own to each page, which
   takes longer than all that is asked here. */

/** What is on the page for the eye. */
const seenOn = (page: Page) =>
  page.evaluate((toolNames) => {
    const shown = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return element.checkVisibility({ visibilityProperty: true }) && width > 0 && height > 0;
    };
    const all = (selector: string, inside: ParentNode = document): HTMLElement[] => [
      ...inside.querySelectorAll<HTMLElement>(selector),
    ];
    const [main, ...others] = all('main');
    if (main === undefined || others.length > 0) throw new Error('there must be one text');
    return {
      sealed: document.documentElement.dataset['pageKind'] === 'sealed',
      text: main.innerText,
      words: (main.innerText.match(/[\p{L}\p{N}]+/gu) ?? []).length,
      titles: all('h1').filter(shown).length,
      /** Buttons that would do nothing. */
      idleButtons: all('main button:not([disabled]):not(form button)')
        .filter(shown)
        .map((button) => button.innerText),
      // A form of the method "dialog" is boxes to tick: nothing leaves it.
      forms: all('form:not([method=dialog])').map((form) => ({
        role: form.getAttribute('role'),
        method: form.getAttribute('method'),
        action: form.getAttribute('action'),
        fields: all('input[type=search]', form).map((field) => field.getAttribute('name')),
        buttons: all('button', form)
          .filter(shown)
          .map((button) => button.innerText),
      })),
      links: all('a[href]').map((link) => [link.textContent.trim(), link.getAttribute('href')]),
      tools: all(`main :is(${toolNames})`).map((tool) => ({
        name: tool.tagName,
        words: (tool.innerText.match(/\p{L}+/gu) ?? []).length,
        /** Fields that would do nothing. */
        idleFields: all('input, select, textarea', tool).filter(shown).length,
      })),
    };
  }, TOOLS.join());

/** What is on the page for a screen reader. */
async function heardOn(session: CDPSession) {
  const spoken = await spokenOn(session);
  const as = (role: string, within?: string): Spoken[] =>
    spoken.filter((each) => each.role === role && (within === undefined || each.within.includes(within)));
  return {
    titles: as('heading').filter(({ level }) => level === 1).length,
    footers: as('contentinfo').length,
    footer: as('StaticText', 'contentinfo')
      .map(({ name }) => name)
      .join(''),
    searches: as('search').length,
    fields: as('searchbox', 'search').map(({ name, description }) => ({ name, description })),
    buttons: as('button', 'search').map(({ name }) => name),
    links: as('link').map(({ name }) => name),
  };
}

for (const group of pageGroups(addresses, 40)) {
  test(`every page of ${group.name} can be read without JavaScript, and leads to the search or holds it`, async ({
    page,
    site,
  }) => {
    const session = await page.context().newCDPSession(page);
    for (const address of group.addresses) {
      await page.goto(`${site.origin}${address}`);
      const [seen, heard] = await Promise.all([seenOn(page), heardOn(session)]);
      expect.soft([seen.titles, heard.titles], `${address}: titles`).toEqual([1, 1]);
      expect.soft(seen.words, `${address}: words`).toBeGreaterThanOrEqual(FEWEST_WORDS);
      expect.soft(heard.footers, `${address}: footers`).toBe(1);
      expect.soft(heard.footer, address).toContain(text('site', 'independent'));
      expect.soft(seen.idleButtons, `${address}: buttons that do nothing`).toEqual([]);

      if (!HAS_FIELD.test(address)) {
        const name = text('navigation', 'search');
        expect.soft(seen.forms, `${address}: forms`).toEqual([]);
        expect
          .soft(
            seen.links.filter(([words]) => words === name),
            `${address}: links`,
          )
          .toContainEqual([name, '/search/']);
        expect
          .soft(
            heard.links.filter((words) => words === name),
            `${address}: links`,
          )
          .toContain(name);
        continue;
      }
      const button = text('search', 'button');
      expect
        .soft(seen.forms, `${address}: forms`)
        .toEqual([{ role: 'search', method: 'get', action: '/search/', fields: ['q'], buttons: [button] }]);
      expect.soft(heard.searches, `${address}: searches`).toBe(1);
      expect
        .soft(heard.fields, `${address}: fields`)
        .toEqual([{ name: text('search', 'label'), description: text('search', 'hint') }]);
      expect.soft(heard.buttons, `${address}: buttons`).toEqual([button]);
    }
    await session.detach();
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

test('every tool says something useful without JavaScript', async ({ page, site }) => {
  const pagesOfTools = addresses.filter((address) => /^\/tools\/[^/]+\/$/u.test(address));
  expect(pagesOfTools.length).toBeGreaterThan(0);
  for (const address of pagesOfTools) {
    await page.goto(`${site.origin}${address}`);
    const { tools, text: words } = await seenOn(page);
    expect.soft(tools.length, address).toBeGreaterThan(0);
    for (const tool of tools) {
      expect.soft(tool.words, `${address}: ${tool.name}`).toBeGreaterThanOrEqual(FEWEST_WORDS);
      expect.soft(tool.idleFields, `${address}: ${tool.name}`).toBe(0);
    }
    expect.soft(words, address).toMatch(/JavaScript|script/iu);
  }
});

test('the checks notice a page that needs JavaScript', async ({ page, site }) => {
  await page.route('**/bad/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<main><h1 hidden>Bad</h1><p hidden>${'word '.repeat(100)}</p><button>Check</button>
        <clock-check><p hidden>${'word '.repeat(100)}</p><input></clock-check></main>
        <form role="search" method="post"><input type="search" name="words"><button hidden>Search</button></form>
        <footer hidden>Independent</footer>`,
    }),
  );
  await page.goto(`${site.origin}/bad/`);
  const seen = await seenOn(page);
  expect(seen.words).toBeLessThan(FEWEST_WORDS);
  expect(seen).toMatchObject({
    sealed: false,
    titles: 0,
    idleButtons: ['Check'],
    forms: [{ role: 'search', method: 'post', action: null, fields: ['words'], buttons: [] }],
    tools: [{ name: 'CLOCK-CHECK', words: 0, idleFields: 1 }],
  });
  const session = await page.context().newCDPSession(page);
  expect(await heardOn(session)).toEqual({
    titles: 0,
    footers: 0,
    footer: '',
    searches: 1,
    fields: [{ name: '', description: '' }],
    buttons: [],
    links: [],
  });
  await session.detach();
});
