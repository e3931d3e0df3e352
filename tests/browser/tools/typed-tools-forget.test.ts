import type { Page } from 'playwright/test';
import { SITE_ROOT } from '../../support/builds.ts';
import { serveSite } from '../../support/site-server.ts';
import { expect, test } from '../../support/site.ts';
import {
  askTool,
  LINK_CHECK,
  MESSAGE_LOOKUP,
  openTool,
  RECOVERY_CODE_CHECK,
  type TypedTool,
} from '../../support/typed-tools.ts';
import { inWholeBrowser } from '../../support/whole-browser.ts';

interface ForgetfulTool extends TypedTool {
  readonly typed: readonly string[];
  /** What it says of the last of them, or of what the example button fills in. */
  readonly lastVerdict: string;
  readonly example?: string;
  /** What must not be left behind. */
  readonly left: string;
  /** A link of the page that leads away, and where to. */
  readonly away: readonly [link: string, address: string];
  /** What of an answer is gone when all is forgotten. */
  readonly answer: string;
}

const TOOLS: readonly ForgetfulTool[] = [
  {
    ...LINK_CHECK,
    typed: [
      'https://www.instagram.com/accounts/login/?next=%2F',
      'https://l.instagram.com/?u=https%3A%2F%2Fevil.example%2F',
      'https://instagram.com@evil.example/login?token=1',
      'Instagram <security@mail.instagram.com>',
      '123456',
    ],
    lastVerdict: 'not-an-address',
    left: 'https://evil.example/login',
    away: ['article a[href$="/about/"]', '/about/'],
    answer: '.verdict-box a:visible',
  },
  {
    ...MESSAGE_LOOKUP,
    typed: [
      'Please wait a few minutes before you try again.',
      '123456 is your Instagram code',
      'https://www.instagram.com/challenge/AXH3b/',
      'https://evil.example/login?token=1',
      'How do I cook rice?',
    ],
    lastVerdict: 'unknown',
    left: 'something went wrong',
    away: ['article a[href$="/about/"]', '/about/'],
    answer: '.verdict-box a:visible',
  },
  {
    ...RECOVERY_CODE_CHECK,
    typed: [
      '1234 5678',
      '123456',
      'ABCD EFGH IJKL MNOP QRST UVWX YZ23 4567',
      '1234 5678\n2345 6789',
      'O234 5678',
    ],
    lastVerdict: 'looks-right',
    example: 'Fill in a made-up example',
    left: '1234 5678',
    away: ['.unknowns a[href$="/fix/recovery-codes/"]', '/fix/recovery-codes/'],
    answer: '[data-advice]:visible',
  },
];

/** Everything in which a page can keep something, beside what its own history and cookies hold. */
const keptBy = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
    name: window.name,
    state: history.state as unknown,
  }));

const NOTHING = {
  local: [],
  session: [],
  databases: [],
  caches: [],
  workers: 0,
  cookies: '',
  name: '',
  state: null,
};

const shownBy = (page: Page) => page.evaluate(() => [location.href, document.title, history.length]);

async function expectForgotten(page: Page, { name, label, answer }: ForgetfulTool): Promise<void> {
  await expect(page.getByLabel(label)).toHaveValue('');
  const tool = page.locator(name);
  await expect(tool).not.toHaveAttribute('data-verdict');
  await expect(tool.getByRole('status')).toHaveText('');
  await expect(tool.locator(answer)).toHaveCount(0);
}

for (const each of TOOLS) {
  const { name, address, label, typed, lastVerdict, example, left, away } = each;

  test(`${name}: nothing that is typed is stored, sent, or reaches the address, the title or the history`, async ({
    page,
    context,
  }) => {
    const asked: string[] = [];
    const site = await serveSite({
      root: SITE_ROOT,
      intercept: (request) => {
        asked.push(request.url ?? '');
        return false;
      },
    });
    const seen: string[] = [];
    page.on('request', (request) => seen.push(request.url()));
    page.on('websocket', (socket) => seen.push(socket.url()));
    const tool = await openTool(page, site.origin, each);
    const before = await shownBy(page);
    for (const text of typed) await askTool(page, each, text);
    if (example !== undefined) await page.getByRole('button', { name: example }).click();
    await page.getByLabel(label).press('Enter');
    await expect(tool).toHaveAttribute('data-verdict', lastVerdict);
    expect(await keptBy(page)).toEqual(NOTHING);
    expect(await context.cookies()).toEqual([]);
    expect(await shownBy(page)).toEqual(before);
    expect(asked).toEqual([address]);
    expect(seen.filter((url) => !url.startsWith('data:'))).toEqual([`${site.origin}${address}`]);
    await site.close();
  });

  test(`${name}: the field does not ask to be remembered, corrected or filled in`, async ({ page, site }) => {
    await openTool(page, site.origin, each);
    const field = page.getByLabel(label);
    const wanted = {
      autocomplete: 'off',
      autocapitalize: 'off',
      autocorrect: 'off',
      spellcheck: 'false',
      'data-1p-ignore': '',
      'data-lpignore': 'true',
      'data-bwignore': '',
    };
    for (const [attribute, value] of Object.entries(wanted))
      await expect(field).toHaveAttribute(attribute, value);
    await expect(field).not.toHaveAttribute('name');
    await expect(page.locator('form')).toHaveCount(0);
  });

  test(`${name}: leaving the page empties it, and so does whatever shows it again`, async ({
    page,
    site,
  }) => {
    await openTool(page, site.origin, each);
    await askTool(page, each, left);
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')));
    await expectForgotten(page, each);
    // A browser may put back what stood there.
    await page.getByLabel(label).fill(left);
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await expectForgotten(page, each);
    await page.getByLabel(label).fill(left);
    await page.reload();
    await expectForgotten(page, each);
  });

  inWholeBrowser(test)(
    `${name}: a page that comes back from the back/forward cache is empty`,
    async ({ page, site }) => {
      await openTool(page, site.origin, each);
      await askTool(page, each, left);
      await page.evaluate(() => {
        window.addEventListener('pageshow', (event) => {
          document.documentElement.dataset['persisted'] = String(event.persisted);
        });
      });
      await page.locator(away[0]).click();
      await page.waitForURL(`**${away[1]}`);
      // Nothing is loaded, so there is no load to wait for.
      await page.goBack({ waitUntil: 'commit' });
      await expect(page.locator('html')).toHaveAttribute('data-persisted', 'true');
      await expectForgotten(page, each);
    },
  );
}

test('the checks notice a page that keeps and shows what is typed', async ({ page, site }) => {
  await page.route('**/bad/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<title>Bad</title><script>
        localStorage.setItem('a', 'left'); window.name = 'left'; history.replaceState('left', '');</script>`,
    }),
  );
  await page.goto(`${site.origin}/bad/`);
  const before = await shownBy(page);
  expect(await keptBy(page)).toMatchObject({ local: ['a'], name: 'left', state: 'left' });
  await page.evaluate(() => {
    history.pushState(null, '', '?left');
  });
  expect(await shownBy(page)).not.toEqual(before);
});
