import { expect } from 'playwright/test';
import type { Locator, Page } from 'playwright/test';
import type { ServeOptions } from './site-server.ts';

/** The tools time things to tenths of a second, so time is wound on in smaller steps. */
const STEP_MILLISECONDS = 100;
/** A check takes eight seconds at most, and whoever waits for the true time asks twice. */
const MOST_MILLISECONDS = 25_000;

export const isClockRequest = (address: string | undefined): boolean =>
  address?.includes('/clock.txt') ?? false;

/**
 * The time of a page that stands still until a test winds it on, and of a host that lives by the same time. A check
 * that takes five seconds is over as soon as its requests are answered, and a busy machine makes nothing late.
 */
export interface StillTime {
  /** Unix time in milliseconds, which stays as it is when the page's `Date.now` is put forward. */
  now(): Promise<number>;
  /**
   * Lets the host answer for the time; everything else is left to the site.
   *
   * @param headers - what it answers at such a time; an empty `Date` means that none is sent.
   */
  host(
    headers: (nowMilliseconds: number) => Readonly<Record<string, string>>,
  ): NonNullable<ServeOptions['intercept']>;
  /** Winds on until that is so, or for so long at most. What became of it is for the test to say. */
  until(done: () => Promise<boolean> | boolean, mostMilliseconds?: number): Promise<void>;
  /** Winds on until the attribute is like that, and expects it. */
  expectAttribute(element: Locator, name: string, value: string | RegExp): Promise<void>;
}

/**
 * Stops the time of a page.
 *
 * @param page - a page that has not gone anywhere yet.
 * @returns what winds it on.
 */
export async function stopTime(page: Page): Promise<StillTime> {
  // It runs from its start until it is stopped, and can only be stopped at a time to come.
  const standsAt = Date.now();
  await page.clock.install({ time: standsAt - 60_000 });
  await page.clock.pauseAt(standsAt);
  // While an answer is on its way no time passes: here it takes as long as this machine is busy.
  const underWay = new Set<unknown>();
  page.on('request', (request) => {
    if (isClockRequest(request.url())) underWay.add(request);
  });
  for (const end of ['requestfinished', 'requestfailed'] as const)
    page.on(end as 'requestfinished', (request) => underWay.delete(request));

  // Not by `Date.now`, which some tests put forward as who sets a clock does.
  const now = (): Promise<number> => page.evaluate(() => new Date().getTime());
  const until: StillTime['until'] = async (done, most = MOST_MILLISECONDS) => {
    for (let wound = 0; wound < most; wound += STEP_MILLISECONDS) {
      if (await done()) return;
      if (underWay.size > 0) await expect.poll(() => underWay.size, { intervals: [5] }).toBe(0);
      await page.clock.fastForward(STEP_MILLISECONDS);
    }
  };
  return {
    now,
    host: (headers) => (request, response) => {
      if (!isClockRequest(request.url)) return false;
      void now().then(
        (milliseconds) => {
          const { Date: date, ...others } = headers(milliseconds);
          response.sendDate = false;
          if (date !== undefined && date !== '') response.setHeader('Date', date);
          for (const [name, value] of Object.entries(others)) response.setHeader(name, value);
          response.end();
        },
        // The page is gone, and nobody waits for an answer.
        () => response.destroy(),
      );
      return true;
    },
    until,
    expectAttribute: async (element, name, value) => {
      const isThere = async (): Promise<boolean> => {
        const there = await element.getAttribute(name);
        return there !== null && (typeof value === 'string' ? there === value : value.test(there));
      };
      await until(isThere);
      await expect(element).toHaveAttribute(name, value);
    },
  };
}
