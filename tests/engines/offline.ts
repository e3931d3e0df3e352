import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { serveCompressed } from '../../benchmarks/support/compressed-site.ts';
import type { EngineWindow } from './engine.ts';
import { until } from './page-parts.ts';

/** No file asked for during this time: the copy is complete. */
const QUIET_MILLISECONDS = 4000;
const COPY_MILLISECONDS = 120_000;

/** @returns whether the build holds an offline copy. */
export const hasOfflineCopy = (root: string): boolean => existsSync(join(root, 'sw.js'));

/**
 * After one visit to the home page, with the host gone, another page opens and the search answers.
 *
 * @param window - a window that has not been on this host.
 * @param root - folder of the built site.
 */
export async function worksOffline(window: EngineWindow, root: string): Promise<void> {
  const site = await serveCompressed([root]);
  let closed = false;
  try {
    await window.open(`${site.origin}/`);
    await window.evaluate('navigator.serviceWorker.ready.then(() => true)');
    await quiet(site.sent);
    await site.close();
    closed = true;
    await window.open(`${site.origin}/fix/text-messages/abroad/`);
    await until(window, "document.querySelector('article[data-problems]')", 'an article opens offline');
    await window.open(`${site.origin}/search/?q=roaming`);
    await until(window, "document.querySelector('[data-search-state=done] a')", 'the search answers offline');
  } finally {
    if (!closed) await site.close();
  }
}

async function quiet(sent: readonly unknown[]): Promise<void> {
  const end = Date.now() + COPY_MILLISECONDS;
  for (let before = -1; before !== sent.length;) {
    if (Date.now() > end) throw new Error('the offline copy is not complete after two minutes');
    before = sent.length;
    await pause(QUIET_MILLISECONDS);
  }
}
