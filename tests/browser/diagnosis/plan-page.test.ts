import type { Page } from 'playwright';
import { PLAN } from '../../support/diagnosis-pages.ts';
import { text } from '../../support/facts.ts';
import { addresses, expect, test } from '../../support/site.ts';

const plans = addresses.filter((address) => PLAN.test(address));

/** Opens every plan in turn and looks at it. */
async function onEveryPlan(
  page: Page,
  origin: string,
  look: (address: string) => Promise<void>,
): Promise<void> {
  expect(plans.length).toBeGreaterThan(0);
  for (const address of plans) {
    await page.goto(`${origin}${address}`);
    await look(address);
  }
}

/** What a plan tells, one text for each step, with its title first. */
const told = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        '[data-plan-text] h1, [data-plan] .act, [data-plan-text] .stop p',
      ),
    ].map((each) => each.innerText),
  );

test.describe.configure({ timeout: 180_000 });

test('every plan can be copied as text, whole and with its address, and printed: its words on paper, its buttons not', async ({
  page,
  site,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    window.print = () => document.documentElement.toggleAttribute('data-printed', true);
  });
  await onEveryPlan(page, site.origin, async (address) => {
    const onScreen = await told(page);
    await page.getByRole('button', { name: text('diagnosis', 'copy') }).click();
    await expect(page.getByRole('status')).toHaveText(text('diagnosis', 'copied'));
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect.soft(onScreen.length, address).toBeGreaterThan(1);
    for (const part of onScreen) expect.soft(copied, address).toContain(part.trim());
    expect.soft(copied.trim().endsWith(`${site.origin}${address}`), address).toBe(true);

    await page.getByRole('button', { name: text('diagnosis', 'print') }).click();
    await page.emulateMedia({ media: 'print' });
    expect.soft(await told(page), address).toEqual(onScreen);
    const { asked, hidden, controls } = await page.evaluate(() => {
      const shown = (selector: string): [number, number] => {
        const found = [...document.querySelectorAll(selector)];
        const visible = found.filter((element) => element.checkVisibility({ visibilityProperty: true }));
        return [found.length, visible.length];
      };
      const [words, printed] = shown('[data-plan] li, .stop');
      const asked = document.documentElement.hasAttribute('data-printed');
      return { asked, hidden: words - printed, controls: shown('button, input, nav')[1] };
    });
    expect.soft({ asked, hidden, controls }, address).toEqual({ asked: true, hidden: 0, controls: 0 });
    await page.emulateMedia({ media: 'screen' });
  });
});

test('where the clipboard is closed, the plan says what to do instead', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(`${site.origin}${plans[0] ?? ''}`);
  await page.getByRole('button', { name: text('diagnosis', 'copy') }).click();
  await expect(page.getByRole('status')).toHaveText(text('diagnosis', 'copyFailed'));
});

test('a plan is sent by its address, where the browser can send', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.assign(navigator, {
      share: (what: ShareData) => {
        document.documentElement.dataset['sent'] = what.url ?? '';
        return Promise.resolve();
      },
    });
  });
  const [address = ''] = plans;
  await page.goto(`${site.origin}${address}`);
  await page.getByRole('button', { name: text('diagnosis', 'send') }).click();
  await expect(page.locator('html')).toHaveAttribute('data-sent', `${site.origin}${address}`);
});

test('where the browser cannot send, no button says that it can', async ({ page, site }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'share');
  });
  await page.goto(`${site.origin}${plans[0] ?? ''}`);
  await expect(page.getByRole('button', { name: text('diagnosis', 'copy') })).toBeVisible();
  await expect(page.getByRole('button', { name: text('diagnosis', 'send') })).toBeHidden();
});

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
