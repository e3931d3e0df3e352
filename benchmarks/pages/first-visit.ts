import type { Browser } from 'playwright';

/** A phone's window, and how much slower than this machine its processor is: Lighthouse's own. */
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true };
const SLOWER_PROCESSOR = 4;
/** After this much quiet no larger part of a page is painted any more. */
const SETTLED_MILLISECONDS = 300;

/**
 * Opens a page as a phone that has never been there, and sees when its largest part was painted. Nothing is worked out
 * afterwards, as Lighthouse does from a visit without any line: the line itself has to be slow.
 *
 * @param browser - Chromium.
 * @param address - of the page.
 * @returns milliseconds from the request to the largest paint.
 */
export async function largestPaintMilliseconds(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_PROCESSOR });
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForTimeout(SETTLED_MILLISECONDS);
    return await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN);
          }).observe({ type: 'largest-contentful-paint', buffered: true });
        }),
    );
  } finally {
    await context.close();
  }
}
