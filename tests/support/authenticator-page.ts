import type { Page } from 'playwright/test';
import { expect } from 'playwright/test';
import { SITE_ROOT } from './builds.ts';
import { serveSite } from './site-server.ts';
import type { ServedSite, ServeOptions } from './site-server.ts';

/** Asking for true time takes three to eight seconds. */
export const PATIENCE = { timeout: 25_000 };

/** The page of the authenticator check on a host of its own, in a browser whose time can be wound on. */
export interface AuthenticatorPage {
  readonly site: ServedSite;
  /** Addresses asked for so far. */
  readonly asked: readonly string[];
  /** True Unix time in seconds, as the host tells it, on the clock of the browser. */
  trueSeconds(): Promise<number>;
  /** Waits until the page knows the true time; only then may its time be wound on. */
  trueTimeKnown(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the authenticator check.
 *
 * @param page - a page that has not gone anywhere yet.
 * @param deviceOffset - this device's clock minus true time, in seconds: the host's dates run the other way.
 * @param options - how the host departs from a plain one besides.
 * @returns the page's surroundings.
 */
export async function openAuthenticator(
  page: Page,
  deviceOffset = 0,
  options: Omit<ServeOptions, 'root'> = {},
): Promise<AuthenticatorPage> {
  const asked: string[] = [];
  const { intercept, ...rest } = options;
  const site = await serveSite({
    root: SITE_ROOT,
    headers: () => ({ Date: new Date(Date.now() - deviceOffset * 1000).toUTCString() }),
    ...rest,
    intercept: (request, response) => {
      asked.push(request.url ?? '');
      return intercept?.(request, response) ?? false;
    },
  });
  await page.clock.install();
  await page.goto(`${site.origin}/tools/authenticator/`);
  const answers = (): number => asked.filter((url) => url.includes('/clock.txt')).length;
  return {
    site,
    asked,
    trueSeconds: async () => (await page.evaluate(() => Date.now())) / 1000 - deviceOffset,
    trueTimeKnown: async () => {
      await expect.poll(answers, PATIENCE).toBeGreaterThanOrEqual(5);
      // A sixth request may follow.
      await page.waitForTimeout(2000);
    },
    close: () => site.close(),
  };
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
