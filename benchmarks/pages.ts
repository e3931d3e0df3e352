import { chromium } from 'playwright';
import { readFinishedPages } from '../src/publishing/finished-pages.ts';
import { findChromium, launchOptions } from '../tests/support/browser.ts';
import { barePage } from './pages/bare-page.ts';
import { largestPaintMilliseconds } from './pages/first-visit.ts';
import { CATEGORIES, LIGHTHOUSE_VERSION, loadLighthouse, type Report } from './pages/lighthouse.ts';
import { templatesOf } from './pages/templates.ts';
import { build } from './support/build.ts';
import { serveCompressed } from './support/compressed-site.ts';
import { machine, median, table } from './support/figures.ts';
import { freePort } from '../tests/support/local-server.ts';
import { sendInWindows } from './support/slow-start.ts';

/**
 * `npm run bench:pages`: Lighthouse (mobile) on every template, beside a bare page of the same text in the same run.
 * `npm run bench:pages -- /tools/` measures only pages whose address begins so; `RUNS=1` measures once.
 */
const RUNS = Number(process.env['RUNS'] ?? 5);
const MOST_TIMES_BARE = 1.05;
const [only = '/'] = process.argv.slice(2);

process.env['CHROMIUM_PATH'] = findChromium();
const root = await build();
const templates = templatesOf(readFinishedPages(root)).filter(({ page }) => page.address.startsWith(only));
const bareOf = (address: string): string => `/bare${address}`;
const barePages = Object.fromEntries(
  templates.map(({ page }) => [bareOf(page.address), barePage(page.html)]),
);
const site = await serveCompressed([root], barePages);
const slowSite = await serveCompressed([root], barePages, sendInWindows);
const port = await freePort();
const options = launchOptions();
const browser = await chromium.launch({
  ...options,
  args: [...(options.args ?? []), `--remote-debugging-port=${String(port)}`],
});
try {
  const visit = await loadLighthouse(port);
  const rows: string[][] = [];
  const faults: string[] = [];
  for (const { name, page } of templates) {
    const [ours, bare]: [Report[], Report[]] = [[], []];
    const [oursSeen, bareSeen]: [number[], number[]] = [[], []];
    for (let run = 0; run < RUNS; run += 1) {
      ours.push(await visit(site.origin + page.address, CATEGORIES));
      bare.push(await visit(site.origin + bareOf(page.address), ['performance']));
      oursSeen.push(await largestPaintMilliseconds(browser, slowSite.origin + page.address));
      bareSeen.push(await largestPaintMilliseconds(browser, slowSite.origin + bareOf(page.address)));
    }
    const lcp = (reports: readonly Report[]): number =>
      median(reports.map((report) => report.largestContentfulPaintMilliseconds));
    const times = lcp(ours) / lcp(bare);
    const indexed = !page.html.includes('<meta name="robots" content="noindex"');
    const scores = CATEGORIES.map((category) => median(ours.map((report) => report.scores[category] ?? 0)));
    const counted = indexed ? scores : scores.slice(0, -1);
    const shift = Math.max(...ours.map(({ layoutShift }) => layoutShift));
    const why = [...new Set(ours.flatMap((report) => report.faults))];
    if (times > MOST_TIMES_BARE || counted.some((score) => score < 100) || shift > 0)
      faults.push(`${page.address} (${why.join(', ')})`);
    rows.push([
      name,
      `\`${page.address}\``,
      (lcp(ours) / 1000).toFixed(2),
      (lcp(bare) / 1000).toFixed(2),
      times.toFixed(2),
      (median(oursSeen) / median(bareSeen)).toFixed(2),
      counted.map(String).join(' / ') + (indexed ? '' : ' / not indexed'),
      shift.toFixed(3),
    ]);
    process.stderr.write(`${rows.at(-1)?.join('  ') ?? ''}  ${why.join(', ')}\n`);
  }
  const head = ['template', 'page', 'LCP, s', 'bare, s', 'times bare', 'seen', 'scores', 'layout shift'];
  process.stdout.write(
    [
      machine({ Chromium: browser.version(), Lighthouse: LIGHTHOUSE_VERSION }),
      `medians of ${String(RUNS)} runs; scores: performance, accessibility, best practices, search engines; seen: times bare on a line that is slow indeed`,
      '',
      table(head, rows),
      '',
      faults.length === 0 ? 'Every goal is reached.' : `Short of a goal: ${faults.join('; ')}`,
      '',
    ].join('\n'),
  );
  if (faults.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
  await Promise.all([site.close(), slowSite.close()]);
}
