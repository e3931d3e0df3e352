import { expect, test } from '../../support/site.ts';
import { LABEL, openLookUp, lookUp } from './message-page.ts';

const VERDICTS: readonly (readonly [typed: string, verdict: string, said: RegExp])[] = [
  // First, while nothing has been typed yet.
  ['', 'unknown', /^There is nothing to look up yet\./u],
  [
    'Please wait a few minutes before you try again.',
    'exact',
    /^KnownWe know this text, word for word:.*First: .*The text that we know: Please wait a few/u,
  ],
  [
    'please WAIT a few minutes',
    'close',
    /^Known, or nearlyWe know this text, or one that is nearly the same:.*Where you see it: /u,
  ],
  ['Enter the code we sent to your number ending in 42', 'close', /number ending in/u],
  [
    'Sorry, there was a problem. Please try',
    'screen-known',
    /^Screen knownThese words belong to this screen, but we cannot tell which/u,
  ],
  [
    'https://www.instagram.com/challenge/AX/',
    'screen-known',
    /^Screen knownThis address on instagram\.com belongs to this screen:/u,
  ],
  [
    '/accounts/login/two_factor',
    'screen-known',
    /^Screen knownThis part of an address belongs to this screen, if/u,
  ],
  [
    'https://www.instagram.com/p/1/',
    'unknown',
    /^Page not knowninstagram\.com is an address of Instagram or Meta/u,
  ],
  [
    'https://instagram.com.evil.example/challenge/',
    'unknown',
    /^Not Instagram'sinstagram\.com\.evil\.example is not one of the addresses/u,
  ],
  ['How do I cook rice?', 'unknown', /^Not knownWe do not know this text\./u],
  ['Your account has been', 'unknown', /^Cannot tellThese words fit several screens\. Compare them/u],
  ['123456', 'unknown', /^Cannot tellThese are only digits/u],
  [
    'The two-factor authentication you entered is incorrect. Please, try again after 00:30',
    'fake',
    /^StopThese words were seen on fake pages only\.Close the page, and type nothing more there\./u,
  ],
];

/** An address that is known says whose page it is; there is nothing to add. */
const isByAddress = (typed: string): boolean =>
  /^(?:https:\/\/www\.instagram\.com\/challenge|\/accounts)/u.test(typed);

test('each text is said to be what it is, and stays in the field', async ({ page, site }) => {
  const tool = await openLookUp(page, site.origin);
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

test('whole texts of two screens lead to both', async ({ page, site }) => {
  const tool = await openLookUp(page, site.origin);
  await lookUp(
    page,
    'Please wait a few minutes before you try again.\nYour account has been temporarily blocked',
  );
  await expect(tool).toHaveAttribute('data-verdict', 'unknown');
  await expect(tool.locator('[data-part="drawing"] a')).toHaveCount(2);
});

test('where nothing is known, the list of texts and the questions are offered', async ({ page, site }) => {
  const tool = await openLookUp(page, site.origin);
  await lookUp(page, 'How do I cook rice?');
  const links = tool.locator('[data-advice="not-found"] a');
  await expect(links).toHaveCount(2);
  await expect(links.nth(0)).toHaveAttribute('href', '/messages/');
  await expect(links.nth(1)).toHaveAttribute('href', '/diagnose/');
});

test('the answer’s link opens the page of the message', async ({ page, site }) => {
  const tool = await openLookUp(page, site.origin);
  await lookUp(page, 'please wait a few minutes before you try again');
  await tool.getByRole('link', { name: 'What it means, and what to do' }).click();
  await expect(page).toHaveURL(/\/messages\/[a-z-]+\/#wording-\d+$/u);
  await expect(page.locator(':target')).toContainText('Please wait a few minutes before you try again.');
});

test('the field says that a code is not needed', async ({ page, site }) => {
  await openLookUp(page, site.origin);
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
