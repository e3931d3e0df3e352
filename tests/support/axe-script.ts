import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';

/** The short text of axe: a browser reads it anew on each page. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Lets every page bring axe along from its start, which costs a browser a third of what it costs to bring it later:
 * for tests that look at many pages.
 *
 * @param page - a page that has not gone anywhere yet.
 */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript(AXE);
}

/** Brings axe to a page that has not got it yet: by the debugger, which no content policy holds, and once for all looks. */
export async function needAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
}
