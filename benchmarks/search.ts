import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findChromium, launchOptions } from '../tests/support/browser.ts';
import { build } from './support/build.ts';
import { serveCompressed } from './support/compressed-site.ts';
import { machine, median, table } from './support/figures.ts';
import { SLOW_4G } from './support/line.ts';
import { PLAIN_PAGE, plainIndex } from './search/plain-pagefind.ts';
import { typeWords, type Visit } from './search/visit.ts';

/**
 * `npm run bench:search`: from the first key to the first results on slow 4G, beside plain Pagefind. `RUNS=1` measures
 * once.
 */
const RUNS = Number(process.env['RUNS'] ?? 5);
const QUERIES = ['roaming', 'stolen', 'new phone', 'code refused', 'locked out of authy', 'no text arrives'];
const PLAIN = '/plain/';

process.env['CHROMIUM_PATH'] = findChromium();
const root = await build();
const scratch = mkdtempSync(join(tmpdir(), 'plain-pagefind-'));
try {
  await plainIndex(root, join(scratch, 'plain/pagefind'));
  const site = await serveCompressed([root, scratch], { [PLAIN]: PLAIN_PAGE });
  const browser = await chromium.launch(launchOptions());
  const visits: Record<'ours' | 'plain', Visit[]> = { ours: [], plain: [] };
  for (let run = 0; run < RUNS; run += 1)
    for (const words of QUERIES)
      for (const [who, path] of [
        ['ours', '/search/'],
        ['plain', PLAIN],
      ] as const) {
        const visit = await typeWords(browser, site, path, words, SLOW_4G);
        visits[who].push(visit);
        process.stderr.write('.');
      }
  const version = browser.version();
  await browser.close();
  await site.close();
  process.stderr.write('\n');

  const seconds = (values: readonly number[]): string[] => [
    (median(values) / 1000).toFixed(2),
    (Math.max(...values) / 1000).toFixed(2),
  ];
  const kilobytes = (values: readonly number[]): string[] => [
    (median(values) / 1000).toFixed(1),
    (Math.max(...values) / 1000).toFixed(1),
  ];
  const measures = [
    ['first key to first result, s', (visit: Visit) => visit.firstResultMilliseconds, seconds],
    ['first key to the answer to all words, s', (visit: Visit) => visit.answeredMilliseconds, seconds],
    ['last key to the answer to all words, s', (visit: Visit) => visit.afterLastKeyMilliseconds, seconds],
    ['bytes of the first answer, with the page, kB', (visit: Visit) => visit.firstBytes, kilobytes],
    ['bytes of a later answer, kB', (visit: Visit) => visit.laterBytes, kilobytes],
  ] as const;
  const rows = [
    ...measures.map(([name, value, text]) => [
      name,
      ...text(visits.ours.map(value)),
      ...text(visits.plain.map(value)),
    ]),
    ...QUERIES.map((words) => [
      `first key to first result, “${words}”, s`,
      ...(['ours', 'plain'] as const).flatMap((who) =>
        seconds(
          visits[who].filter((visit) => visit.words === words).map((visit) => visit.firstResultMilliseconds),
        ),
      ),
    ]),
  ];
  process.stdout.write(
    [
      machine({ Chromium: version, Pagefind: '1.6.0' }),
      `${SLOW_4G.name}, ${String(RUNS)} runs of ${String(QUERIES.length)} queries, each in a browser that has never been here`,
      '',
      table(['', 'here: median', 'worst', 'plain Pagefind: median', 'worst'], rows),
      '',
    ].join('\n'),
  );
} finally {
  rmSync(scratch, { recursive: true });
}
