import { expect, test } from 'playwright/test';
import { watchNetwork } from '../../../../src/search/query/network.client.ts';

const SITE = 'https://site.example';
const PACKED = new Uint8Array([0x1f, 0x8b, 8, 0]);
const UNPACKED = new TextEncoder().encode('pagefind_dcd');
const LOGIN_PAGE = '<!doctype html><title>Hotel Wi-Fi</title>';

let asked: { address: string; signal: AbortSignal | null | undefined }[] = [];

/** Watches a network that gives one answer after the other, the last one again and again. */
function watched(...answers: (() => Response)[]) {
  asked = [];
  const browser: Pick<typeof globalThis, 'fetch'> = {
    fetch: (input, options) => {
      const answer = answers[Math.min(asked.length, answers.length - 1)];
      asked.push({ address: input instanceof Request ? input.url : String(input), signal: options?.signal });
      return new Promise((resolve) => {
        if (answer === undefined) throw new Error('No answer is left');
        resolve(answer());
      });
    },
  };
  const network = watchNetwork(browser);
  return { network, fetch: (address: string | URL | Request) => browser.fetch(address) };
}

const file = (body: BodyInit) => () => new Response(body);
const missing = () => new Response('no', { status: 404 });
const unreachable = () => {
  throw new TypeError('Failed to fetch');
};
/** Begins like a part, then the line is cut. */
const cutOff = () =>
  new Response(
    new ReadableStream({
      start: (body) => {
        body.enqueue(PACKED);
        body.error(new TypeError('network error'));
      },
    }),
  );

test.beforeAll(() => {
  Object.defineProperty(globalThis, 'location', {
    value: { href: `${SITE}/search/?q=x` },
    configurable: true,
  });
});

test.afterAll(() => {
  Reflect.deleteProperty(globalThis, 'location');
});

test('what is asked for early is handed over, and asked for once', async () => {
  const { network, fetch } = watched(file(PACKED), missing);
  network.early('/pagefind/a.pf_meta');
  network.early('/pagefind/a.pf_meta');
  network.early(`${SITE}/pagefind/a.pf_meta`);
  const response = await fetch('../pagefind/a.pf_meta');
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(PACKED);
  expect(asked.map(({ address }) => address)).toEqual([`${SITE}/pagefind/a.pf_meta`]);
  expect(network.failures()).toBe(0);
});

for (const [kind, address] of [
  ['an address', new URL('/pagefind/x', SITE)],
  ['a request', new Request(`${SITE}/pagefind/x`)],
] as const) {
  test(`what was asked for early is found by ${kind} too`, async () => {
    const { network, fetch } = watched(file('early'), file('late'));
    network.early('/pagefind/x');
    expect(await (await fetch(address)).text()).toBe('early');
  });
}

test('what was handed over is asked for anew the next time', async () => {
  const { network, fetch } = watched(file('first'), file('second'));
  network.early('/pagefind/x');
  expect(await (await fetch('/pagefind/x')).text()).toBe('first');
  expect(await (await fetch('/pagefind/x')).text()).toBe('second');
});

test('another name of a part is another part', async () => {
  const { network, fetch } = watched(file('early'), file('other'));
  network.early('/pagefind/entry.json?ts=1');
  expect(await (await fetch('/pagefind/entry.json?ts=2')).text()).toBe('other');
});

for (const [name, answer] of [
  ['is missing', missing],
  ['cannot be reached', unreachable],
] as const) {
  test(`an early part that ${name} is asked for again, which is no failure`, async () => {
    const { network, fetch } = watched(answer, file(PACKED));
    network.early('/pagefind/a.pf_meta');
    expect((await fetch('/pagefind/a.pf_meta')).ok).toBe(true);
    expect(asked).toHaveLength(2);
    expect(network.failures()).toBe(0);
  });
}

for (const [name, body] of [
  ['packed', PACKED],
  ['unpacked by the host', UNPACKED],
] as const) {
  test(`a part of the index that comes ${name} arrives whole`, async () => {
    const { network, fetch } = watched(file(body));
    const response = await fetch('/pagefind/index/en_1.pf_index');
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(body);
    expect(network.failures()).toBe(0);
  });
}

for (const [name, answer] of [
  ['cannot be reached', unreachable],
  ['is missing', missing],
  ['is refused by the host', () => new Response('', { status: 503 })],
  ['breaks off', cutOff],
  ['is the login page of another network', file(LOGIN_PAGE)],
  ['is empty', file('')],
  ['ends after its first byte', file(PACKED.slice(0, 1))],
] as const) {
  for (const address of ['/pagefind/index/en_1.pf_index', '/pagefind/a.pf_meta?x=1']) {
    test(`${address} that ${name} fails, and is counted`, async () => {
      const { network, fetch } = watched(answer);
      await expect(fetch(address)).rejects.toThrow();
      await expect(fetch(address)).rejects.toThrow();
      expect(network.failures()).toBe(2);
    });
  }
}

for (const address of [
  '/search/search-data.json',
  '/pagefind/fragment/en_1.pf_fragment',
  '/x?file=a.pf_index.js',
]) {
  test(`${address} fails when it is missing, but is not counted, and may be anything`, async () => {
    const { network, fetch } = watched(missing, file(LOGIN_PAGE));
    await expect(fetch(address)).rejects.toThrow(`404 for ${SITE}${address}`);
    expect(await (await fetch(address)).text()).toBe(LOGIN_PAGE);
    expect(network.failures()).toBe(0);
  });
}

test('nothing is waited for without end', async () => {
  const { network, fetch } = watched(file('x'));
  network.early('/a');
  await fetch('/b');
  expect(asked.map(({ signal }) => signal)).toEqual([expect.any(AbortSignal), expect.any(AbortSignal)]);
});
