import type { Page } from 'playwright/test';
import { expect } from 'playwright/test';
import { SITE_ROOT } from './builds.ts';
import { serveSite } from './site-server.ts';
import type { ServedSite, ServeOptions } from './site-server.ts';
import { isClockRequest, stopTime } from './fake-clock.ts';
import type { StillTime } from './fake-clock.ts';

/** Asking for true time takes three to eight seconds, where time is not wound on. */
export const PATIENCE = { timeout: 25_000 };

/** The page of the authenticator check on a host of its own, in a browser whose time can be wound on. */
interface AuthenticatorPage {
  readonly site: ServedSite;
  /** Addresses asked for so far. */
  readonly asked: readonly string[];
  /** What the clock of the browser shows: Unix time in seconds. */
  deviceSeconds(): Promise<number>;
  /** True Unix time in seconds, as the host tells it. */
  trueSeconds(): Promise<number>;
  /** Waits until the page knows the true time, for taps and codes that find it known. */
  trueTimeKnown(): Promise<void>;
  close(): Promise<void>;
}

export interface StillAuthenticatorPage extends AuthenticatorPage {
  readonly time: StillTime;
}

type Departures = Omit<ServeOptions, 'root'>;

/**
 * Opens the authenticator check in a browser and on a host whose time stands still until the test winds it on.
 *
 * @param page - a page that has not gone anywhere yet.
 * @param deviceOffset - this device's clock minus true time, in seconds: the host's dates run the other way.
 * @param options - how the host departs from a plain one besides; with headers of its own it is left to them.
 * @returns the page's surroundings.
 */
export async function openAuthenticator(
  page: Page,
  deviceOffset = 0,
  options: Departures = {},
): Promise<StillAuthenticatorPage> {
  const time = await stopTime(page);
  const tellTime = time.host((now) => ({ Date: new Date(now - deviceOffset * 1000).toUTCString() }));
  const { site, asked } = await open(page, {
    ...options,
    intercept: (request, response) =>
      options.intercept?.(request, response) === true ||
      (options.headers === undefined && tellTime(request, response)),
  });
  const answers = (): number => asked.filter(isClockRequest).length;
  const deviceSeconds = async (): Promise<number> => (await time.now()) / 1000;
  return {
    site,
    asked,
    time,
    deviceSeconds,
    trueSeconds: async () => (await deviceSeconds()) - deviceOffset,
    trueTimeKnown: async () => {
      await time.until(() => answers() >= 5);
      expect(answers()).toBeGreaterThanOrEqual(5);
      // A sixth request may follow, within a second and a half.
      await time.until(() => answers() >= 6, 2000);
    },
    close: () => site.close(),
  };
}

/**
 * Opens the authenticator check where time passes by itself, and the host's dates are the test server's own.
 *
 * @param page - a page that has not gone anywhere yet.
 * @returns the page's surroundings.
 */
export async function openAuthenticatorInRealTime(page: Page): Promise<AuthenticatorPage> {
  await page.clock.install();
  const { site, asked } = await open(page, {});
  const deviceSeconds = async (): Promise<number> => (await page.evaluate(() => Date.now())) / 1000;
  return {
    site,
    asked,
    deviceSeconds,
    trueSeconds: deviceSeconds,
    trueTimeKnown: async () => {
      await expect.poll(() => asked.filter(isClockRequest).length, PATIENCE).toBeGreaterThanOrEqual(5);
      // A sixth request may follow.
      await page.waitForTimeout(2000);
    },
    close: () => site.close(),
  };
}

async function open(page: Page, options: Departures): Promise<{ site: ServedSite; asked: string[] }> {
  const asked: string[] = [];
  const site = await serveSite({
    root: SITE_ROOT,
    ...options,
    intercept: (request, response) => {
      asked.push(request.url ?? '');
      return options.intercept?.(request, response) ?? false;
    },
  });
  await page.goto(`${site.origin}/tools/authenticator/`);
  return { site, asked };
}

/** Unfolds the second test, where it is folded. */
export async function unfoldRehearsal(page: Page): Promise<void> {
  const fold = page.locator('details:has(authenticator-rehearsal)');
  if (await fold.evaluate((element: HTMLDetailsElement) => !element.open))
    await fold.locator('summary').first().click();
}

/** Presses the button of the second test that makes a key. */
export async function showTestKey(page: Page): Promise<void> {
  await unfoldRehearsal(page);
  await page.getByRole('button', { name: 'Show the test key' }).click();
}

/**
 * Winds the page's time on until some clock shows a whole multiple.
 *
 * @param page - the page.
 * @param clockSeconds - what that clock shows now.
 * @param multiple - such as 30 for the change of a code.
 * @param late - how long after that, in seconds.
 */
export async function windTo(
  page: Page,
  clockSeconds: () => Promise<number>,
  multiple: number,
  late = 0,
): Promise<void> {
  const now = await clockSeconds();
  const wait = multiple - (now % multiple) + late;
  await page.clock.fastForward(Math.round(wait * 1000));
}
