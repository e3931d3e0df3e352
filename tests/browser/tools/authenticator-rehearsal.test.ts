import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { openAuthenticator, showTestKey, unfoldRehearsal, windTo } from '../../support/authenticator-page.ts';
import type { StillAuthenticatorPage } from '../../support/authenticator-page.ts';
import { bytesOf, rfcCode } from '../../support/rfc-totp.ts';

let opened: StillAuthenticatorPage | undefined;

test.afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

const rehearsal = (page: Page) => page.locator('authenticator-rehearsal');
const status = (page: Page) => rehearsal(page).getByRole('status');
const field = (page: Page) => page.getByLabel('Code your app shows');
const compare = (page: Page) => page.getByRole('button', { name: 'Compare', exact: true });

/** Opens the rehearsal with an app whose clock is off by so much; `appCode` is what that app shows. */
async function openWithApp(page: Page, appOffset: number, deviceOffset = 0): Promise<() => Promise<string>> {
  const here = await openAuthenticator(page, deviceOffset);
  opened = here;
  await showTestKey(page);
  const key = bytesOf((await rehearsal(page).locator('[data-key]').getAttribute('data-key')) ?? '');
  await here.trueTimeKnown();
  return async () => rfcCode(key, (await here.trueSeconds()) + appOffset);
}

async function type(page: Page, code: string): Promise<void> {
  await field(page).fill(code);
  await compare(page).click();
}

async function expectVerdict(page: Page, verdict: string | RegExp): Promise<void> {
  await opened?.time.expectAttribute(rehearsal(page), 'data-verdict', verdict);
}

test('a right app is in step, whatever this device thinks the time is', async ({ page }) => {
  const code = await openWithApp(page, 0, 5400);
  await type(page, await code());
  await expectVerdict(page, 'in-step');
  await expect(status(page)).toContainText(
    'The app makes right codes. Its clock is right to within a minute, which may not be enough: measure it.',
  );
  await expect(status(page)).not.toContainText('work together');
  await expect(status(page)).not.toContainText("this device's own clock");
  await expect(field(page)).toHaveValue('');
  await expectMeasuring(page);
});

for (const [appOffset, second] of [
  [-40, 28],
  [-50, 28],
  [20, 2],
] as const) {
  test(`an app ${String(appOffset)} s off can be in step, and is sent to be measured all the same`, async ({
    page,
  }) => {
    const code = await openWithApp(page, appOffset);
    await windTo(page, () => opened?.trueSeconds() ?? Promise.resolve(0), 30, second);
    await type(page, await code());
    await expectVerdict(page, 'in-step');
    await expectMeasuring(page);
  });
}

/** A code that fits leaves a minute open, and nothing else may be blamed before that is measured. */
async function expectMeasuring(page: Page): Promise<void> {
  const tool = rehearsal(page);
  await expect(status(page)).toContainText('which may not be enough: measure it');
  const next = tool.locator('[data-advice]:visible');
  await expect(next).toContainText('is not published');
  await expect(next.locator('a:not([data-claim])')).toHaveText([
    'Open the clock check on that phone',
    'Or tap when the code flips',
  ]);
  await next.getByRole('link', { name: 'Or tap when the code flips' }).click();
  await expect(page.getByRole('heading', { name: 'Tap when the code flips' })).toBeInViewport();
}

for (const [appOffset, sentence] of [
  [300, /clock is about 5 min ahead/u],
  [-600, /clock is about 10 min behind/u],
] as const) {
  test(`an app ${String(appOffset)} s off is found by one code`, async ({ page }) => {
    const code = await openWithApp(page, appOffset, -40);
    await type(page, await code());
    await expectVerdict(page, 'clock-off');
    const said = Number(await rehearsal(page).getAttribute('data-offset-seconds'));
    expect(Math.abs(said - appOffset)).toBeLessThanOrEqual(20);
    await expect(status(page)).toContainText(sentence);
  });
}

for (const appOffset of [3600, -86_340]) {
  test(`an app ${String(appOffset)} s off is confirmed by the next code`, async ({ page }) => {
    const code = await openWithApp(page, appOffset);
    const first = await code();
    await type(page, first);
    await expectVerdict(page, 'confirm');
    await expect(rehearsal(page)).not.toHaveAttribute('data-offset-seconds');
    await type(page, first);
    await expectVerdict(page, 'confirm');
    await expect(status(page)).toContainText('the same code again');
    await page.clock.fastForward(30_000);
    await type(page, await code());
    await expectVerdict(page, 'clock-off');
    const said = Number(await rehearsal(page).getAttribute('data-offset-seconds'));
    expect(Math.abs(said - appOffset)).toBeLessThanOrEqual(20);
    if (appOffset === 3600) await expect(status(page)).toContainText('wrong time zone');
  });
}

test('no match comes with its reasons, and a word to who typed an Instagram code', async ({ page }) => {
  const code = await openWithApp(page, 0);
  const right = await code();
  // One in 170 such codes fits some time of the day by chance; then it is to be confirmed.
  const wrong = String((Number(right) + 123_457) % 1_000_000).padStart(6, '0');
  await type(page, wrong);
  await expectVerdict(page, /^(?:no-match|confirm)$/u);
  if ((await rehearsal(page).getAttribute('data-verdict')) === 'confirm') return;
  await expect(status(page).getByRole('listitem')).toHaveCount(5);
  await expect(status(page).getByRole('listitem').first()).toContainText('mistyped');
  await expect(status(page)).toContainText('nothing was sent');
  await expect(field(page)).toHaveValue('');
  await type(page, await code());
  await expectVerdict(page, 'in-step');
});

test('codes are read with spaces, other digits and invisible marks', async ({ page }) => {
  const code = await openWithApp(page, 0);
  await type(page, `\u200E${(await code()).replace(/^.../u, '$& \u00A0')}\u200B`);
  await expectVerdict(page, 'in-step');
  const arabic = (await code()).replace(/\d/gu, (digit) => String.fromCodePoint(0x660 + Number(digit)));
  await type(page, arabic);
  await expectVerdict(page, 'in-step');
  await expect(status(page)).toContainText('This was read as');
});

test('what is no code is malformed, and stays in the field to be mended', async ({ page }) => {
  opened = await openAuthenticator(page);
  await showTestKey(page);
  for (const [typed, sentence] of [
    ['', 'Type the six digits'],
    ['12345', 'Digits here: 5'],
    ['1234 5678', 'Digits here: 8'],
    ['12345O', 'digits only'],
    ['<b>1</b>', 'digits only'],
  ] as const) {
    const row = JSON.stringify(typed);
    // What was said of the last one must not pass for an answer.
    await rehearsal(page).evaluate((element) => {
      delete element.dataset['verdict'];
    });
    await type(page, typed);
    await expect.soft(rehearsal(page), row).toHaveAttribute('data-verdict', 'malformed');
    await expect.soft(status(page), row).toContainText(sentence);
    await expect.soft(field(page), row).toHaveValue(typed);
  }
});

test('without the true time it compares with this device, and says so and what it means', async ({
  page,
}) => {
  opened = await openAuthenticator(page, 0, { headers: () => ({ Date: '' }) });
  await showTestKey(page);
  const key = bytesOf((await rehearsal(page).locator('[data-key]').getAttribute('data-key')) ?? '');
  await type(page, rfcCode(key, await opened.deviceSeconds()));
  await expectVerdict(page, 'in-step');
  await expect(status(page)).toContainText('We could not get the true time');
  await expect(status(page)).toContainText('wrong by as much');
  await type(page, rfcCode(key, (await opened.deviceSeconds()) + 600));
  await expectVerdict(page, 'clock-off');
  await expect(status(page)).toContainText("Measured by this device's clock");
});

test('its last words are never to delete the Instagram entry', async ({ page }) => {
  opened = await openAuthenticator(page);
  await unfoldRehearsal(page);
  await expect(rehearsal(page)).toContainText('does no harm and can stay');
  await expect(rehearsal(page).locator('p:visible').last()).toContainText(
    'Never delete the Instagram entry.',
  );
});
