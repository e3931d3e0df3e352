import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'playwright/test';
import { askLinks, type Manners } from '../../../src/authoring/ask-links.ts';
import { KNOWN_REFUSERS, verdictOf } from '../../../src/authoring/link-answers.ts';

interface Host {
  readonly address: string;
  readonly asked: {
    readonly method: string;
    readonly path: string;
    readonly agent: string;
    readonly at: number;
  }[];
}

const servers: Server[] = [];

/** A site on this machine alone, each on a port of its own, which is a host of its own. */
async function host(answer: (path: string, response: ServerResponse, times: number) => void): Promise<Host> {
  const asked: Host['asked'] = [];
  const server = createServer((request: IncomingMessage, response) => {
    const path = request.url ?? '';
    const agent = request.headers['user-agent'] ?? '';
    asked.push({ method: request.method ?? '', path, agent, at: performance.now() });
    answer(path, response, asked.filter((one) => one.path === path).length);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, asked };
}

test.afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

function page(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'text/html', ...headers });
  response.end('<!doctype html><title>x</title><p>Words. <a href="/further">further</a></p>');
}

const QUICK: Manners = {
  pauseMilliseconds: 0,
  timeoutMilliseconds: 3_000,
  retries: 0,
  hostsAtATime: 4,
  refusers: new Map(),
};

const honest = () =>
  host((path, response) => {
    if (path.startsWith('/there')) page(response, 200);
    else if (path === '/moved') page(response, 301, { location: '/there-now' });
    else if (path === '/home') page(response, 302, { location: '/' });
    else if (path === '/slash') page(response, 308, { location: '/slash/' });
    else if (path === '/' || path === '/slash/') page(response, 200);
    else if (path === '/gone-for-good') page(response, 410);
    else if (path === '/refuses') page(response, 403);
    else if (path === '/login') page(response, 401);
    else if (path === '/broken') page(response, 500);
    else page(response, 404);
  });

test('an honest host is taken at its word, whatever it says', async () => {
  const { address, asked } = await honest();
  const at = (path: string) => `${address}${path}`;
  const paths = [
    '/there?a=1&b=2',
    '/moved',
    '/home',
    '/slash',
    '/gone',
    '/gone-for-good',
    '/refuses',
    '/login',
    '/broken',
  ];
  const verdicts = await askLinks(paths.map(at), QUICK);
  expect([...verdicts].map(([link, { state }]) => [link.replace(address, ''), state])).toEqual([
    ['/there?a=1&b=2', 'there'],
    ['/moved', 'moved'],
    ['/home', 'gone'],
    ['/slash', 'there'],
    ['/gone', 'gone'],
    ['/gone-for-good', 'gone'],
    ['/refuses', 'refuses'],
    ['/login', 'refuses'],
    ['/broken', 'fails'],
  ]);
  expect(verdicts.get(at('/moved'))?.says).toContain(at('/there-now'));
  expect(asked.map(({ path }) => path)).not.toContain('/further');
  expect(new Set(asked.map(({ agent }) => agent))).toEqual(new Set(['Six Digits link check']));
});

test('a host that says yes to everything is not believed, but what it says is gone is gone', async () => {
  const { address } = await host((path, response) => {
    page(response, path === '/gone' ? 404 : 200);
  });
  const verdicts = await askLinks([`${address}/a/page`, `${address}/gone`], QUICK);
  expect([...verdicts.values()].map(({ state }) => state)).toEqual(['unsure', 'gone']);
});

test('a host that answers questions for the head of a page alone wrongly is asked for the page', async () => {
  const { address, asked } = await host((path, response, times) => {
    page(response, path === '/there' && times > 1 ? 200 : 405);
  });
  const verdicts = await askLinks([`${address}/there`], QUICK);
  expect(verdicts.get(`${address}/there`)?.state).toBe('there');
  expect(asked.slice(0, 2).map(({ method }) => method)).toEqual(['HEAD', 'GET']);
});

test('a host that is slow, and one that is not there, keep nobody waiting', async () => {
  const slow = await host(() => undefined);
  const closed = await host(() => undefined);
  servers.pop()?.close();
  const start = performance.now();
  const links = [`${slow.address}/a`, `${closed.address}/a`];
  const verdicts = await askLinks(links, { ...QUICK, timeoutMilliseconds: 300 });
  expect([...verdicts.values()].map(({ state }) => state)).toEqual(['silent', 'silent']);
  expect(performance.now() - start).toBeLessThan(20_000);
});

test('a host that fails once is asked again', async () => {
  const { address } = await host((path, response, times) => {
    page(response, path === '/there' ? (times <= 2 ? 503 : 200) : 404);
  });
  const verdicts = await askLinks([`${address}/there`], { ...QUICK, retries: 1 });
  expect(verdicts.get(`${address}/there`)?.state).toBe('there');
});

test('a known refuser is not asked, and the reason is told', async () => {
  const { address, asked } = await honest();
  const refusers = new Map([[new URL(address).host, 'asks programs to log in']]);
  const verdicts = await askLinks([`${address}/there`], { ...QUICK, refusers });
  expect([...verdicts.values()]).toEqual([{ state: 'not asked', says: 'asks programs to log in' }]);
  expect(asked).toEqual([]);
});

test('a host gets one question at a time, with a pause between', async () => {
  const { address, asked } = await honest();
  await askLinks([`${address}/there`, `${address}/there-2`, `${address}/there-2`], {
    ...QUICK,
    pauseMilliseconds: 400,
  });
  expect(asked).toHaveLength(4);
  for (const path of ['/there-2', '/six-digits-asks-for-a-page-that-is-not-there']) {
    const index = asked.findIndex((one) => one.path === path);
    expect((asked[index]?.at ?? 0) - (asked[index - 1]?.at ?? 0)).toBeGreaterThan(390);
  }
});

for (const [target, state] of [
  [undefined, 'there'],
  ['https://www.maker.example/Help/', 'there'],
  ['https://maker.example/', 'gone'],
  ['https://maker.example/help/new', 'moved'],
  ['https://other.example/help', 'moved'],
  ['https://maker.example/help?page=2', 'moved'],
] as const)
  test(`http://maker.example/help that leads to ${target ?? 'itself'} counts as ${state}`, () => {
    expect(verdictOf('http://maker.example/help', 200, true, target).state).toBe(state);
  });

test('every known refuser has its reason', () => {
  for (const [name, reason] of KNOWN_REFUSERS) expect(reason.length, name).toBeGreaterThan(10);
});
