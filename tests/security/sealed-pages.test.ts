import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { SITE_ROOT } from '../support/builds.ts';
import { rulesOf, sentWith, type SentHeaders } from '../support/header-rules.ts';
import { launchOptions, wholeBrowserOptions } from '../support/browser.ts';
import { startListeners, type Listeners } from '../support/listeners.ts';
import { serveSite } from '../support/site-server.ts';
import { expect, pages, test as base } from '../support/site.ts';
import { BARE_ROADS } from './connection-roads.ts';
import { QUIET_ROADS, ROADS } from './exfiltration.ts';
import { LEAVING_ROADS } from './leaving-roads.ts';
import type { Road, Targets } from './road.ts';

// What a browser asks its host for by itself, such as icons, counts here.
base.use({ launchOptions: wholeBrowserOptions() });

const SEALED = pages
  .filter(({ html }) => html.includes('data-page-kind="sealed"'))
  .map(({ address }) => address);

/** A page with no policy at all shows by which roads anything can come out here. */
const CONTROL = '/control/';

const NO_RULES: ReturnType<typeof rulesOf> = new Map();

/** How long what is known to come out may take, on a busy machine. */
const LONGEST_MILLISECONDS = 20_000;
/** And how long nothing else may come after it. */
const SILENCE_MILLISECONDS = 3_000;
const MOMENT_MILLISECONDS = 100;

interface Rig {
  readonly origin: string;
  readonly listeners: Listeners;
  /** Everything that the page's own host was asked for. */
  readonly ownLog: () => string;
}

const test = base.extend<{ newRig: (withHeaders?: boolean) => Promise<Rig> }>({
  newRig: async ({}, use) => {
    const open: { close(): Promise<void> }[] = [];
    await use(async (withHeaders = false) => {
      const listeners = await startListeners(BARE_ROADS);
      const rules = withHeaders ? rulesOf(readFileSync(join(SITE_ROOT, '_headers'), 'utf8')) : NO_RULES;
      const asked: string[] = [];
      const site = await serveSite({
        root: SITE_ROOT,
        headers: ({ url = '/' }) => joined(sentWith(rules, url.split('?')[0] ?? '/')),
        intercept: ({ url = '/' }, response) => {
          asked.push(url);
          if (url !== CONTROL) return false;
          for (const name of response.getHeaderNames()) response.removeHeader(name);
          response.setHeader('Content-Type', 'text/html');
          response.end('<!doctype html><title>No policy</title><body>');
          return true;
        },
      });
      open.push(site, listeners);
      return { origin: site.origin, listeners, ownLog: () => asked.join('\n') };
    });
    for (const each of open) await each.close();
  },
});

/** Several values of one header stand in it with a comma between them. */
const joined = (sent: SentHeaders): Record<string, string> =>
  Object.fromEntries([...sent].map(([name, values]) => [name, values.join(', ')]));

const secretOf = (name: string): string => `secret-${String(Object.keys(ROADS).indexOf(name))}-end`;

/** Opens the page and runs roads in it, each carried there as its text, as a hostile script of the page would. */
async function take(
  context: BrowserContext,
  address: string,
  { origin, listeners }: Rig,
  roads: readonly (readonly [string, Road])[],
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}${address}`);
  for (const [name, road] of roads) {
    const targets: Targets = {
      foreign: `http://${listeners.web}/`,
      socket: `ws://${listeners.web}/`,
      own: `${origin}/x?`,
      bare: listeners.bare.get(name)?.host ?? '',
      secret: secretOf(name),
    };
    await page
      .evaluate(`void (async () => (${road.toString()})(${JSON.stringify(targets)}))().catch(() => {})`)
      // A browser may end a page that goes where it must not.
      .catch(() => undefined);
  }
  return page;
}

/** A browser reads the manifest when somebody wants to install the page. */
async function askForManifest(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  // A page that the browser ended never answers.
  void session.send('Page.getAppManifest').catch(() => undefined);
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** The names of the roads by which something came out so far. */
function openSoFar({ listeners, ownLog }: Rig): string[] {
  const log = listeners.heard() + ownLog();
  return Object.keys(ROADS).filter(
    (name) => log.includes(secretOf(name)) || listeners.bare.get(name)?.visited() === true,
  );
}

/**
 * Tries every road from each page, with listeners of its own, and then listens to all of them at once: it is waiting
 * that takes long.
 *
 * @param known - roads that are waited for, because something is known to come out by them.
 * @returns the names of the roads by which something came out, by the address of the page.
 */
async function openRoads(
  browser: Browser,
  pagesWithRigs: readonly (readonly [address: string, rig: Rig])[],
  known: readonly string[],
): Promise<Record<string, string[]>> {
  const contexts: BrowserContext[] = [];
  // Each road away takes a page of its own, which the same engine opens three times as fast without windows around it.
  const shell = await chromium.launch(launchOptions());
  for (const [address, rig] of pagesWithRigs) {
    // Other tests keep workers out; here they are one of the quiet roads.
    const context = await browser.newContext({ serviceWorkers: 'allow' });
    const page = await take(context, address, rig, Object.entries(QUIET_ROADS));
    await askForManifest(page);
    // Where workers may come, Playwright loses windows that a page opens.
    const leaving = await shell.newContext();
    for (const road of Object.entries(LEAVING_ROADS)) await take(leaving, address, rig, [road]);
    contexts.push(context, leaving);
  }
  const everyKnown = ([, rig]: (typeof pagesWithRigs)[number]): boolean => {
    const found = openSoFar(rig);
    return known.every((name) => found.includes(name));
  };
  for (let waited = 0; waited < LONGEST_MILLISECONDS; waited += MOMENT_MILLISECONDS) {
    if (pagesWithRigs.every(everyKnown)) break;
    await pause(MOMENT_MILLISECONDS);
  }
  await pause(SILENCE_MILLISECONDS);
  for (const context of contexts) await context.close();
  await shell.close();
  return Object.fromEntries(pagesWithRigs.map(([address, rig]) => [address, openSoFar(rig)]));
}

/** Not to be tried here: even a page without any policy sends nothing that a server of this machine could hear. */
const SILENT = ['dns-prefetch', 'preconnect'];

/** What a policy in the page alone cannot hold. The About page says so. */
const OPEN_BY_POLICY = [
  'WebRTC from a fresh frame',
  'location =',
  'location = of its own host',
  'location.replace',
  'meta refresh',
  'click on a link',
  'navigation.navigate',
  'link that downloads',
  'window onto a file of its own host',
  'window.open',
];

/** What stays open where the host sends the headers of `_headers` too, in a browser that knows them. */
const OPEN_WITH_HEADERS = ['location = of its own host'];

// Each page is opened about forty times; a busy machine takes minutes.
test.describe.configure({ timeout: 360_000 });

test('a page without a policy lets everything out that can be tried here', async ({ browser, newRig }) => {
  const loud = Object.keys(ROADS).filter((name) => !SILENT.includes(name));
  const { [CONTROL]: open = [] } = await openRoads(browser, [[CONTROL, await newRig()]], loud);
  expect(Object.keys(ROADS).filter((name) => !open.includes(name))).toEqual(SILENT);
  expect(open.length).toBeGreaterThanOrEqual(30);
});

for (const { name, withHeaders, known } of [
  { name: 'by the roads that the About page names', withHeaders: false, known: OPEN_BY_POLICY },
  {
    name: 'to its own host, where that sends the headers of the build',
    withHeaders: true,
    known: OPEN_WITH_HEADERS,
  },
]) {
  test(`nothing leaves a sealed page but ${name}`, async ({ browser, newRig }) => {
    const rigs = await Promise.all(
      SEALED.map(async (address) => [address, await newRig(withHeaders)] as const),
    );
    expect(await openRoads(browser, rigs, known)).toEqual(
      Object.fromEntries(SEALED.map((address) => [address, known])),
    );
  });
}

test('these are the sealed pages', () => {
  expect([...SEALED].sort()).toEqual([
    '/tools/case-file/',
    '/tools/link/',
    '/tools/message/',
    '/tools/recovery-code/',
  ]);
});
