import { chromium, type Browser, type Page } from 'playwright';
import type { CompressedSite } from '../../benchmarks/support/compressed-site.ts';
import { median, table } from '../../benchmarks/support/figures.ts';
import { putOnLine, SLOW_3G } from '../../benchmarks/support/line.ts';
import { typeWords } from '../../benchmarks/search/visit.ts';
import { launchOptions } from '../support/browser.ts';

const SLOWER_PROCESSOR = 4;
const RUNS = 3;
/** A page whose words come later than this is given up by many. */
const LONGEST_MILLISECONDS = 5000;
const PAGES = ['/', '/fix/text-messages/no-text-arrives/', '/diagnose/plan/app-code-refused/'];

/**
 * Measures the site as somebody with an old phone on a bad line has it.
 *
 * @param site - the running site.
 * @returns a table of medians, in seconds.
 * @throws Error naming what is not usable.
 */
export async function slowFigures(site: CompressedSite): Promise<string> {
  const browser = await chromium.launch(launchOptions());
  try {
    const rows: [string, number][] = [];
    for (const address of PAGES)
      rows.push([
        `\`${address}\`: its words are there`,
        await medianOf(() => wordsThere(browser, site, address)),
      ]);
    const found = await medianOf(async () => {
      const visit = await typeWords(browser, site, '/search/', 'roaming', SLOW_3G, SLOWER_PROCESSOR);
      return visit.firstResultMilliseconds;
    });
    rows.push(['`/search/`: from the first key to the first result', found]);
    rows.push([
      '`/tools/clock/`: from the button to the verdict',
      await medianOf(() => clockVerdict(browser, site)),
    ]);
    for (const [what, milliseconds] of rows.slice(0, PAGES.length + 1))
      if (milliseconds > LONGEST_MILLISECONDS) throw new Error(`${what}: ${String(milliseconds)} ms`);
    return table(
      ['', 'seconds'],
      rows.map(([what, milliseconds]) => [what, (milliseconds / 1000).toFixed(1)]),
    );
  } finally {
    await browser.close();
  }
}

async function medianOf(measure: () => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let run = 0; run < RUNS; run += 1) values.push(await measure());
  return median(values);
}

async function slowPage<Value>(browser: Browser, use: (page: Page) => Promise<Value>): Promise<Value> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const session = await putOnLine(page, SLOW_3G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_PROCESSOR });
    return await use(page);
  } finally {
    await context.close();
  }
}

/** The largest part of the first view stands, as the browser itself reports it. */
const wordsThere = (browser: Browser, site: CompressedSite, address: string): Promise<number> =>
  slowPage(browser, async (page) => {
    await page.goto(site.origin + address);
    return page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const last = list.getEntries().at(-1);
            if (last !== undefined) resolve(last.startTime);
          }).observe({ type: 'largest-contentful-paint', buffered: true });
        }),
    );
  });

const clockVerdict = (browser: Browser, site: CompressedSite): Promise<number> =>
  slowPage(browser, async (page) => {
    await page.goto(`${site.origin}/tools/clock/`);
    const start = performance.now();
    await page.getByRole('button', { name: 'Check this clock' }).click();
    const tool = page.locator('clock-check[data-verdict]');
    await tool.waitFor({ timeout: 60_000 });
    const verdict = await tool.getAttribute('data-verdict');
    if (verdict !== 'in-sync') throw new Error(`the clock check says ${String(verdict)}`);
    return performance.now() - start;
  });
