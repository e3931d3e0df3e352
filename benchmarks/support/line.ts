import type { CDPSession, Page } from 'playwright';

/** A line to a reader. */
export interface Line {
  readonly name: string;
  readonly bitsPerSecond: number;
  /** From a request to the first byte of its answer. */
  readonly latencyMilliseconds: number;
}

/** Lighthouse's slow 4G. */
export const SLOW_4G: Line = { name: 'slow 4G', bitsPerSecond: 1_600_000, latencyMilliseconds: 150 };
export const SLOW_3G: Line = { name: 'slow 3G', bitsPerSecond: 400_000, latencyMilliseconds: 400 };

/**
 * Puts a page on a slow line, by Chromium's own emulation.
 *
 * @param page - a page of Chromium.
 * @param line - the line.
 * @returns the session that holds the line; it ends with the page.
 */
export async function putOnLine(page: Page, line: Line): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.latencyMilliseconds,
    downloadThroughput: line.bitsPerSecond / 8,
    uploadThroughput: line.bitsPerSecond / 8,
  });
  return session;
}
