import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { SITE_ROOT } from '../support/builds.ts';
import { startListeners, type Listeners } from '../support/listeners.ts';
import { serveSite } from '../support/site-server.ts';
import { expect, pages, test as base } from '../support/site.ts';
import { LEAVING_ROADS, QUIET_ROADS, type Road, type Targets } from './roads.ts';

const SEALED = pages
  .filter(({ html }) => html.includes('data-page-kind="sealed"'))
  .map(({ address }) => address);
const CONTROL = '/control/';
const ROADS = { ...QUIET_ROADS, ...LEAVING_ROADS };
/** Enough for everything that the control lets out. */
const WAIT_MILLISECONDS = 2_500;

/** Not to be tried here, because even a page without any policy sends nothing: */
const SILENT = [
  'WebTransport', // needs HTTPS
];

/** What a policy in the page alone cannot hold; said on the About page. */
const OPEN_BY_POLICY = [
  'WebRTC from a fresh frame',
  'preconnect',
  'location =',
  'location.replace',
  'meta refresh',
  'click on a link',
  'navigation.navigate',
  'window.open',
];

/** What stays open where the host sends the headers of `_headers` too, in a browser that knows them. */
const OPEN_WITH_HEADERS: string[] = [];

interface Rig {
  readonly origin: string;
  readonly listeners: Listeners;
  /** Everything that the page's own host was asked for. */
  ownLog(): string;
}

const test = base.extend<{ withHeaders: boolean; rig: Rig }>({
  withHeaders: [false, { option: true }],
  rig: async ({ withHeaders }, use) => {
    const listeners = await startListeners();
    const asked: string[] = [];
    const rules = headerRules();
    const site = await serveSite({
      root: SITE_ROOT,
      headers: ({ url }) => (withHeaders ? headersOf(url ?? '/', rules) : {}),
      intercept: (request, response) => {
        asked.push(request.url ?? '');
        if (request.url !== CONTROL) return false;
        for (const name of response.getHeaderNames()) response.removeHeader(name);
        response.setHeader('Content-Type', 'text/html');
        response.end('<!doctype html><title>No policy</title><body>');
        return true;
      },
    });
    await use({ origin: site.origin, listeners, ownLog: () => asked.join('\n') });
    await site.close();
    await listeners.close();
  },
});

/** The header file as hosts read it: a path, then its headers. */
function headerRules(): [string, [string, string][]][] {
  return readFileSync(join(SITE_ROOT, '_headers'), 'utf8')
    .trim()
    .split('\n\n')
    .map((rule) => {
      const [path = '', ...lines] = rule.split('\n');
      return [
        path,
        lines.map((line) => [line.trim().split(': ')[0] ?? '', line.slice(line.indexOf(': ') + 2)]),
      ];
    });
}

function headersOf(url: string, rules: [string, [string, string][]][]): Record<string, string> {
  const path = url.split('?')[0] ?? '';
  const fitting = rules.filter(([rule]) =>
    rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path,
  );
  return Object.fromEntries(fitting.flatMap(([, headers]) => headers));
}

/** Carries each road into the page as its text and runs it there, as a hostile script of the page would. */
async function take(
  page: Page,
  roads: Readonly<Record<string, Road>>,
  targetsOf: (name: string) => Targets,
): Promise<void> {
  for (const [name, road] of Object.entries(roads)) {
    await page
      .evaluate(
        `void (async () => (${road.toString()})(${JSON.stringify(targetsOf(name))}))().catch(() => undefined)`,
      )
      .catch(() => undefined);
  }
}

/** Tries every road from one page. Returns the names of those by which something came out. */
async function openRoads(
  browser: Browser,
  { origin, listeners, ownLog }: Rig,
  address: string,
): Promise<string[]> {
  const run = address.replace(/\W/gu, '') + String(Math.floor(performance.now()));
  const secretOf = (name: string): string => `secret-${run}-${String(Object.keys(ROADS).indexOf(name))}-end`;
  const targetsOf = (name: string): Targets => ({
    foreign: `http://${listeners.web}/`,
    socket: `ws://${listeners.web}/`,
    own: `${origin}/x?`,
    bare: listeners.bare,
    packets: listeners.packets,
    secret: secretOf(name),
  });
  const came = new Set<string>();
  const visit = async (roads: Readonly<Record<string, Road>>, telling?: string): Promise<void> => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${origin}${address}`);
    const before = listeners.heard().length;
    await take(page, roads, targetsOf);
    await page.waitForTimeout(WAIT_MILLISECONDS);
    await context.close();
    const fresh = listeners.heard().slice(before);
    const log = fresh + ownLog();
    for (const name of Object.keys(roads)) if (log.includes(secretOf(name))) came.add(name);
    // These carry no words, only the fact that somebody was there.
    if (telling !== undefined && /packet|bare connection/u.test(fresh)) came.add(telling);
  };
  const alone = ([name]: [string, Road]): boolean => name.includes('WebRTC') || name === 'preconnect';
  const quiet = Object.entries(QUIET_ROADS);
  await visit(Object.fromEntries(quiet.filter((road) => !alone(road))));
  for (const [name, road] of quiet.filter(alone)) await visit({ [name]: road }, name);
  for (const [name, road] of Object.entries(LEAVING_ROADS)) await visit({ [name]: road });
  return Object.keys(ROADS).filter((name) => came.has(name));
}

test.describe.configure({ timeout: 180_000 });

test('a page without a policy lets everything out that can be tried here', async ({ browser, rig }) => {
  const open = await openRoads(browser, rig, CONTROL);
  expect(
    Object.keys(ROADS)
      .filter((name) => !open.includes(name))
      .sort(),
  ).toEqual([...SILENT].sort());
  expect(open.length).toBeGreaterThanOrEqual(30);
});

for (const address of SEALED) {
  test(`nothing leaves ${address} but by the roads that the About page names`, async ({ browser, rig }) => {
    expect(await openRoads(browser, rig, address)).toEqual(OPEN_BY_POLICY);
  });
}

test.describe('with the headers of a host that sends them', () => {
  test.use({ withHeaders: true });

  for (const address of SEALED) {
    test(`nothing leaves ${address} at all`, async ({ browser, rig }) => {
      expect(await openRoads(browser, rig, address)).toEqual(OPEN_WITH_HEADERS);
    });
  }
});

test('there are four sealed pages', () => {
  expect([...SEALED].sort()).toEqual([
    '/tools/case-file/',
    '/tools/link/',
    '/tools/message/',
    '/tools/recovery-code/',
  ]);
});
