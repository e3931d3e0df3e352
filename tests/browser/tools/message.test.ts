import type { Page } from 'playwright/test';
import { attribute } from '../../../src/publishing/finished-pages.ts';
import { readMessages } from '../../../src/content-model/read-content.ts';
import { withAttribute } from '../../support/html.ts';
import { expect, pages, test } from '../../support/site.ts';

const LABEL = 'Message or page address';
const { entries } = readMessages(process.cwd());
const wordings = [...entries].flatMap(([id, { value }]) =>
  value.wordings.map(({ text, copiedByPhishing }, place) => ({
    id,
    place: place + 1,
    text,
    copiedByPhishing,
    value,
  })),
);

const VERDICTS: readonly (readonly [typed: string, verdict: string, said: RegExp])[] = [
  // First, while nothing has been typed yet.
  ['', 'unknown', /^There is nothing to look up yet\./u],
  [
    'Please wait a few minutes before you try again.',
    'exact',
    /^We know this text, word for word:.*First: .*The text that we know: Please wait a few/u,
  ],
  [
    'please WAIT a few minutes',
    'close',
    /^We know this text, or one that is nearly the same:.*Where you see it: /u,
  ],
  ['Enter the code we sent to your number ending in 42', 'close', /number ending in/u],
  [
    'Sorry, there was a problem. Please try',
    'screen-known',
    /^These words belong to this screen, but we cannot tell which/u,
  ],
  [
    'https://www.instagram.com/challenge/AX/',
    'screen-known',
    /^This address on instagram\.com belongs to this screen:/u,
  ],
  ['/accounts/login/two_factor', 'screen-known', /^This part of an address belongs to this screen, if/u],
  ['https://www.instagram.com/p/1/', 'unknown', /^instagram\.com is an address of Instagram or Meta/u],
  [
    'https://instagram.com.evil.example/challenge/',
    'unknown',
    /^instagram\.com\.evil\.example is not one of the addresses/u,
  ],
  ['How do I cook rice?', 'unknown', /^We do not know this text\./u],
  ['Your account has been', 'unknown', /^These words fit several screens equally well, so we name none\./u],
  ['123456', 'unknown', /^These are only digits/u],
  [
    'The two-factor authentication you entered is incorrect. Please, try again after 00:30',
    'fake',
    /^Stop\. These words were seen on fake pages only\.Close the page, and type nothing more there\./u,
  ],
];

/** An address that is known says whose page it is; there is nothing to add. */
const isByAddress = (typed: string): boolean =>
  /^(?:https:\/\/www\.instagram\.com\/challenge|\/accounts)/u.test(typed);

test('each text is said to be what it is, and stays in the field', async ({ page, site }) => {
  const tool = await open(page, site.origin);
  for (const [typed, verdict, said] of VERDICTS) {
    const row = JSON.stringify(typed);
    // What was said of the last one must not pass for an answer.
    await tool.evaluate((element) => {
      delete element.dataset['verdict'];
    });
    await lookUp(page, typed);
    await expect.soft(tool, row).toHaveAttribute('data-verdict', verdict);
    await expect.soft(tool.getByRole('status'), row).toHaveText(said);
    await expect
      .soft(tool.locator('[data-advice]:visible'), row)
      .toHaveCount(typed === '' || isByAddress(typed) ? 0 : 1);
    await expect.soft(page.getByLabel(LABEL), row).toHaveValue(typed);
  }
});

test('every message of the site is known word for word, with its first step, its page and its plan', async ({
  page,
  site,
}) => {
  const tool = await open(page, site.origin);
  expect(wordings.length).toBeGreaterThanOrEqual(95);
  const found = await tool.evaluate(
    (root, texts) =>
      texts.map((text) => {
        const field = root.querySelector('textarea');
        if (field !== null) field.value = text;
        root.querySelector<HTMLElement>('[data-part="act"]')?.click();
        return {
          verdict: root.dataset['verdict'],
          stop: root.dataset['tone'] === 'stop',
          quote: root.querySelector('q')?.textContent,
          caution: (root.querySelector('.caution')?.textContent ?? '').includes(
            'do not show whose page it is',
          ),
          first: root.querySelector('.first')?.textContent,
          links: [...root.querySelectorAll('[data-part="drawing"] a')].map((link) =>
            link.getAttribute('href'),
          ),
        };
      }),
    wordings.map(({ text }) => text),
  );
  expect(found).toEqual(
    wordings.map(({ id, place, text, copiedByPhishing, value }) => ({
      verdict: 'exact',
      stop: copiedByPhishing,
      caution: true,
      quote: text,
      first: `First: ${value.do[0] ?? ''}`,
      links: [`/messages/${id}/#wording-${String(place)}`, `/diagnose/plan/${value.plan}/`],
    })),
  );
});

/** Which of the places that a look-up can link to are not there. */
function missing(links: readonly string[]): readonly string[] {
  const places = new Set(
    pages.flatMap((each) => [
      each.address,
      ...withAttribute(each, 'id').map((element) => `${each.address}#${attribute(element, 'id') ?? ''}`),
    ]),
  );
  return links.filter((link) => !places.has(link));
}

test('every place that a look-up links to is there', () => {
  const links = wordings.flatMap(({ id, place, value }) => [
    `/messages/${id}/`,
    `/messages/${id}/#wording-${String(place)}`,
    `/diagnose/plan/${value.plan}/`,
  ]);
  expect(missing(links)).toEqual([]);
});

test('a place that is not there would be noticed', () => {
  const bad = ['/messages/nowhere/', '/diagnose/plan/nowhere/', '/tools/message/#wording-1'];
  expect(missing(['/tools/message/', ...bad])).toEqual(bad);
});

test('a text that phishing pages show gets its warning before anything else', async ({ page, site }) => {
  const tool = await open(page, site.origin);
  const copied = wordings.filter(({ copiedByPhishing }) => copiedByPhishing);
  expect(copied.length).toBeGreaterThan(0);
  for (const { text } of copied) {
    await lookUp(page, `${text.toLowerCase()} after 59s`);
    await expect(tool).toHaveAttribute('data-verdict', 'close');
    await expect(tool.locator('.verdict-box p').first()).toHaveText(/^Stop\. .*close the page/u);
    await expect(tool).toHaveAttribute('data-tone', 'stop');
  }
  await lookUp(page, 'Something went wrong');
  await expect(tool.locator('.warning')).toHaveCount(0);
  await expect(tool).not.toHaveAttribute('data-tone', 'stop');
});

test('an address that is not Instagram’s is said loudly, and no step is offered but the way out', async ({
  page,
  site,
}) => {
  const tool = await open(page, site.origin);
  await lookUp(page, 'https://evil.example/ Please check the security code and try again.');
  await expect(tool).toHaveAttribute('data-verdict', 'unknown');
  await expect(tool).toHaveAttribute('data-tone', 'stop');
  await expect(tool.locator('.verdict-box p').first()).toContainText('evil.example is not one');
  await expect(tool.locator('[data-part="drawing"] a')).toHaveCount(0);
  await expect(tool.locator('[data-advice="foreign-host"] a').first()).toHaveAttribute(
    'href',
    '/fix/compromised-codes/fake-code-page/',
  );
});

test('what only fakes say is said loudly, and leads nowhere but out', async ({ page, site }) => {
  const tool = await open(page, site.origin);
  await lookUp(page, 'Please don’t leave this page until you receive the code.');
  await expect(tool).toHaveAttribute('data-verdict', 'fake');
  await expect(tool).toHaveAttribute('data-tone', 'stop');
  await expect(tool.locator('[data-part="drawing"] a')).toHaveCount(0);
  await expect(tool.locator('[data-advice]:visible')).toHaveCount(1);
  await expect(tool.locator('[data-advice="fake"] a[data-claim]')).toHaveCount(1);
  await tool.getByRole('link', { name: 'I typed a password or a code there' }).click();
  await expect(page).toHaveURL(/\/fix\/compromised-codes\/fake-code-page\/$/u);
});

test('of an address only its host is shown, and of any other text nothing', async ({ page, site }) => {
  const tool = await open(page, site.origin);
  for (const typed of ['https://user:secret-a@evil.example/secret-b?secret-c#secret-d', 'a secret-e text']) {
    await lookUp(page, typed);
    await expect(tool).toHaveAttribute('data-verdict', 'unknown');
    await expect(tool.locator('.verdict-box')).not.toContainText('secret');
  }
});

test('whole texts of two screens lead to both', async ({ page, site }) => {
  const tool = await open(page, site.origin);
  await lookUp(
    page,
    'Please wait a few minutes before you try again.\nYour account has been temporarily blocked',
  );
  await expect(tool).toHaveAttribute('data-verdict', 'unknown');
  await expect(tool.locator('[data-part="drawing"] a')).toHaveCount(2);
});

test('where nothing is known, the list of texts and the questions are offered', async ({ page, site }) => {
  const tool = await open(page, site.origin);
  await lookUp(page, 'How do I cook rice?');
  const links = tool.locator('[data-advice="not-found"] a');
  await expect(links).toHaveCount(2);
  await expect(links.nth(0)).toHaveAttribute('href', '/messages/');
  await expect(links.nth(1)).toHaveAttribute('href', '/diagnose/');
});

test('the answer’s link opens the page of the message', async ({ page, site }) => {
  const tool = await open(page, site.origin);
  await lookUp(page, 'please wait a few minutes before you try again');
  await tool.getByRole('link', { name: 'What it means, and what to do' }).click();
  await expect(page).toHaveURL(/\/messages\/[a-z-]+\/#wording-\d+$/u);
  await expect(page.locator(':target')).toContainText('Please wait a few minutes before you try again.');
});

test('the field says that a code is not needed', async ({ page, site }) => {
  await open(page, site.origin);
  await expect(page.getByLabel(LABEL)).toHaveAccessibleDescription(/without the digits.*not kept/u);
});

test('without JavaScript the page leads to the list of texts, and offers no dead field', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.origin}/tools/message/`);
  const tool = page.locator('message-lookup');
  await expect(tool).toContainText('This look-up needs JavaScript');
  await expect(tool.getByRole('link')).toHaveAttribute('href', '/messages/');
  await expect(tool.locator('textarea')).toBeHidden();
  await expect(tool.getByRole('button')).toHaveCount(0);
  await context.close();
});

async function open(page: Page, origin: string) {
  await page.goto(`${origin}/tools/message/`);
  return page.locator('message-lookup');
}

async function lookUp(page: Page, typed: string): Promise<void> {
  await page.getByLabel(LABEL).fill(typed);
  await page.getByRole('button', { name: 'Look up' }).click();
}
