import { setTimeout as pause } from 'node:timers/promises';
import { build } from '../../benchmarks/support/build.ts';
import { serveCompressed } from '../../benchmarks/support/compressed-site.ts';
import { templatesOf } from '../../benchmarks/pages/templates.ts';
import { readFinishedPages } from '../../src/publishing/finished-pages.ts';
import { findChromium } from '../support/browser.ts';
import { onPath } from '../support/debian.ts';
import { keepsPolicy, opens, roadIsOpen, searches, TOOLS } from './checks.ts';
import type { Engine } from './engine.ts';
import { hasOfflineCopy, worksOffline } from './offline.ts';
import { miniBrowser, program } from './programs.ts';
import { puppeteerEngine } from './puppeteer-engine.ts';
import { slowFigures } from './slow.ts';
import { webkitEngine } from './webkit-engine.ts';

/** `npm run test:engines`: the built site in Chromium, Firefox ESR and WebKitGTK; then on a slow phone. */
const ENGINES: Readonly<Record<string, () => Promise<Engine>>> = {
  Chromium: () => puppeteerEngine('chrome', findChromium()),
  Firefox: () =>
    puppeteerEngine(
      'firefox',
      program({ found: () => onPath('firefox-esr', 'firefox'), packages: ['firefox-esr'] }),
    ),
  WebKitGTK: () =>
    webkitEngine({
      screen: program({ found: () => onPath('xvfb-run'), packages: ['xvfb', 'xauth'] }),
      driver: program({ found: () => onPath('WebKitWebDriver'), packages: ['webkit2gtk-driver'] }),
      browser: program({ found: miniBrowser, packages: ['webkit2gtk-driver'] }),
    }),
};
const [only] = process.argv.slice(2);

/** Complains once it stands: an engine whose complaints are not heard would pass everything. */
const BROKEN = '/broken-on-purpose/';
const BROKEN_PAGE =
  "<!doctype html><title>Broken</title><h1>Broken</h1><script>setTimeout(() => { throw new Error('broken on purpose'); }, 500)</script>";

/** After so long a complaint has been heard in every engine. */
const HEARD_MILLISECONDS = 1500;

let passed = 0;
let failed = 0;

async function check(name: string, run: () => Promise<unknown>): Promise<void> {
  const start = performance.now();
  try {
    await run();
    passed += 1;
    process.stdout.write(`  ok    ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)\n`);
  } catch (error) {
    failed += 1;
    process.stdout.write(`  FAIL  ${name}: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}

async function checkEngine({ name, version, note, window }: Engine): Promise<void> {
  process.stdout.write(`\n${name} ${version}\n`);
  const quietly = (what: string, run: () => Promise<unknown>): Promise<void> =>
    check(what, async () => {
      const before = (await window.complaints()).length;
      await run();
      const said = (await window.complaints()).slice(before);
      if (said.length > 0) throw new Error(`complains: ${said.join(' | ')}`);
    });
  const aside = note === undefined ? '' : ` (${note})`;
  process.stdout.write(`  no complaint is allowed in what follows${aside}\n`);
  for (const { name: template, page } of templates)
    await quietly(`${template} opens`, () => opens(page.address)(window, site.origin));
  await quietly('search works', () => searches(window, site.origin));
  for (const [tool, use] of Object.entries(TOOLS))
    await quietly(`${tool} reaches a verdict`, () => use(window, site.origin));
  await check('a complaint is heard', async () => {
    const before = (await window.complaints()).length;
    await window.open(site.origin + BROKEN);
    await pause(HEARD_MILLISECONDS);
    if ((await window.complaints()).length === before) throw new Error('nothing was heard');
  });
  await check('an ordinary page can fetch', () => roadIsOpen(window, site.origin));
  for (const { page } of templates.filter(({ page: { html } }) => html.includes('data-page-kind="sealed"')))
    await check(`${page.address} keeps its policy`, () => keepsPolicy(page.address)(window, site.origin));
  // What the policies have refused is no complaint of the copy's.
  await pause(HEARD_MILLISECONDS);
  if (hasOfflineCopy(root)) await quietly('works offline', () => worksOffline(window, root));
  else process.stdout.write('  —     the build has no offline copy\n');
}

const root = await build();
const templates = templatesOf(readFinishedPages(root));
const site = await serveCompressed([root], { [BROKEN]: BROKEN_PAGE });
process.env['CHROMIUM_PATH'] = findChromium();
for (const [name, start] of Object.entries(ENGINES)) {
  if (only !== undefined && only !== name) continue;
  let engine: Engine | undefined;
  await check(`${name} starts`, async () => {
    engine = await start();
  });
  // A type guard cannot see the assignment in the callback.
  const started = engine;
  if (started === undefined) continue;
  try {
    await checkEngine(started);
  } finally {
    await started.close();
  }
}
if (only === undefined || only === 'slow') {
  process.stdout.write('\nChromium with a processor 4 times slower, on slow 3G\n');
  await check('usable on a slow phone', async () => {
    process.stdout.write(`${await slowFigures(site)}\n`);
  });
}
await site.close();
process.stdout.write(`\n${String(passed)} passed, ${String(failed)} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
