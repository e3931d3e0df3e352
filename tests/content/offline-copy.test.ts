import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';
import { pageKind } from '../../src/publishing/policies.ts';
import { sealedFaults } from '../../src/publishing/sealed.ts';
import { attribute, type FinishedPage } from '../../src/publishing/finished-pages.ts';
import { BUILDS, isPackedCopy, SITE_ROOT } from '../support/builds.ts';
import { example, faultsOf, withAttribute } from '../support/html.ts';
import { expect, pages, test } from '../support/site.ts';

const WIRE_BYTES = 2_000_000;
/** One request after the other: bundles, and the parts of the search's index, which grow with the site. */
const MOST_FILES = 40;

/** What is wrong with whether a page brings the worker. */
function registrationFaults(page: FinishedPage): string[] {
  const workers = withAttribute(page, 'data-worker').map((element) => attribute(element, 'data-worker'));
  const brings = page.html.includes('serviceWorker') && workers.join() === '/sw.js';
  const may = /Content-Security-Policy" content="[^"]*; worker-src 'self';/u.test(page.html);
  if (pageKind(page) === 'sealed') {
    const mentions = /serviceWorker|worker-src/u.test(page.html);
    return mentions || workers.length > 0 ? ['is sealed and speaks of workers'] : [];
  }
  return [...(brings ? [] : ['brings no worker']), ...(may ? [] : ['may not bring a worker'])];
}

interface Copied {
  readonly url: string;
  readonly sha256: string;
}

/** The files that a worker fetches, as its own file names them. */
function copiedFiles(worker: string): Copied[] {
  const entry = /\{url:"([^"]+)",revision:(?:null|"\w+"),integrity:"sha256-([^"]+)"\}/gu;
  return [...worker.matchAll(entry)].map(([, url = '', sha256 = '']) => ({ url, sha256 }));
}

const looseOf = (files: readonly Copied[]) => files.filter(({ url }) => !url.startsWith('offline-copy/'));

/** The parts of the site that have bundles. Where addresses are longer, a part may take a bundle more. */
const partsOf = (files: readonly Copied[]) =>
  new Set(files.map(({ url }) => /^offline-copy\/([\w-]+)\./u.exec(url)?.[1]));

const WORKER = readFileSync(join(SITE_ROOT, 'sw.js'), 'utf8');
const copied = copiedFiles(WORKER);
const bytesOf = (url: string): Buffer => readFileSync(join(SITE_ROOT, url));

/** As a file of the search lies in a bundle: its texts are unpacked there. */
const keptBytes = (url: string): Buffer =>
  url.startsWith('pagefind/fragment/') ? gunzipSync(bytesOf(url)) : bytesOf(url);

/** The largest files, when all together are more than the budget. */
function offenders(sizes: ReadonlyMap<string, number>, budget: number): string[] {
  const sum = [...sizes.values()].reduce((all, bytes) => all + bytes, 0);
  if (sum <= budget) return [];
  const largest = [...sizes].sort(([, a], [, b]) => b - a).slice(0, 5);
  return [`${String(sum)} bytes`, ...largest.map(([url, bytes]) => `${url}: ${String(bytes)} bytes`)];
}

test('every page but the sealed ones brings the worker, and may', () => {
  expect(faultsOf(pages, registrationFaults)).toEqual([]);
  expect(pages.filter((page) => pageKind(page) === 'sealed').length).toBeGreaterThan(0);
});

// That every page is, with its very bytes, is asked of the worker itself: tests/browser/offline/without-a-line.test.ts.
test('the whole of the search is in the copy', () => {
  const bundles = copied.filter(({ url }) => url.startsWith('offline-copy/')).map(({ url }) => bytesOf(url));
  const search = readdirSync(join(SITE_ROOT, 'pagefind'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'wasm.unknown.pagefind' && !isPackedCopy(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(SITE_ROOT).length + 1));
  const absent = search.filter(
    (file) =>
      !copied.some(({ url }) => url === file) && !bundles.some((bundle) => bundle.includes(keptBytes(file))),
  );
  expect(absent).toEqual([]);
  expect(search.length).toBeGreaterThan(100);
});

test('every file of the copy is held to its hash, and nothing is left over', () => {
  const wrong = copied.filter(
    ({ url, sha256 }) => createHash('sha256').update(bytesOf(url)).digest('base64') !== sha256,
  );
  expect(wrong).toEqual([]);
  const bundles = readdirSync(join(SITE_ROOT, 'offline-copy'))
    .filter((file) => !isPackedCopy(file))
    .map((file) => `offline-copy/${file}`);
  expect(bundles.filter((file) => !copied.some(({ url }) => url === file))).toEqual([]);
  expect(copied.filter(({ url }) => /clock|sw\.js|_headers|\.(?:br|gz)$/u.test(url))).toEqual([]);
});

test('the copy is at most two megabytes over the wire, whichever way the host packs', () => {
  const packings = {
    brotli: (bytes: Buffer) =>
      brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length,
    gzip: (bytes: Buffer) => gzipSync(bytes).length,
  };
  for (const [name, packed] of Object.entries(packings)) {
    const sizes = new Map(
      [...copied.map(({ url }) => url), 'sw.js'].map((url) => [url, packed(bytesOf(url))]),
    );
    expect(offenders(sizes, WIRE_BYTES), name).toEqual([]);
  }
  expect(copied.length).toBeLessThanOrEqual(MOST_FILES);
});

test('the page about the copy says its true size', () => {
  const html = pages.find(({ address }) => address === '/offline/')?.html ?? '';
  const said = /All (\d+) pages.*?about (\d+\.\d) MB to download, in (\d+) small.*?about (\d+\.\d) MB/su.exec(
    html,
  );
  const wire = [...copied.map(({ url }) => url), 'sw.js'].reduce(
    (sum, url) =>
      sum + brotliCompressSync(bytesOf(url), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length,
    0,
  );
  const device = copied.reduce((sum, { url }) => sum + bytesOf(url).length, WORKER.length);
  expect(said?.slice(1).map(Number)).toEqual([
    pages.length,
    expect.closeTo(wire / 1e6 + 0.05, 1),
    copied.length,
    expect.closeTo(device / 1e6 + 0.05, 1),
  ]);
  expect(
    pages.filter((page) => /copy:(?:pages|files|wire|device)/u.test(page.html)).map(({ address }) => address),
  ).toEqual([]);
});

test('below a path the worker stands below it too', () => {
  const { folder, environment } = BUILDS.belowAPath;
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  expect(html).toContain(`data-worker="${environment.BASE_PATH}sw.js"`);
  const below = copiedFiles(readFileSync(join(folder, 'sw.js'), 'utf8'));
  expect(partsOf(below)).toEqual(partsOf(copied));
  expect(looseOf(below)).toHaveLength(looseOf(copied).length);
});

test('a build without the copy registers nothing, and its worker only takes itself away', () => {
  const { folder } = BUILDS.bare;
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
  expect(worker).toContain('unregister');
  expect(worker).not.toContain('"fetch"');
  expect(readdirSync(folder)).not.toContain('offline-copy');
  for (const { file } of pages)
    expect(readFileSync(join(folder, file), 'utf8')).not.toMatch(/serviceWorker|worker-src/u);
});

const page = (kind: string, policy: string, body: string): FinishedPage =>
  example(
    `<html data-page-kind="${kind}"><head><meta http-equiv="Content-Security-Policy" content="x; ${policy}"></head><body>${body}</body></html>`,
  );
const script = '<p data-worker="/sw.js"></p><script>navigator.serviceWorker</script>';

for (const [name, bad, fault] of [
  ['that brings no worker', page('reading', "worker-src 'self'; y", ''), '/example/ brings no worker'],
  ['that may not bring one', page('tool', 'y', script), '/example/ may not bring a worker'],
  ['that may bring any', page('reading', 'worker-src *; y', script), '/example/ may not bring a worker'],
  [
    'that is sealed and has the place of one',
    page('sealed', 'y', '<p data-worker="/sw.js"></p>'),
    '/example/ is sealed and speaks of workers',
  ],
  ['that is sealed and brings one', page('sealed', 'y', script), '/example/ is sealed and speaks of workers'],
] as const) {
  test(`a page ${name} is refused`, () => {
    expect(faultsOf([bad], registrationFaults)).toContain(fault);
  });
}

test('the build itself refuses a sealed page with a worker', () => {
  const messages = sealedFaults(page('sealed', 'y', script)).map(({ message }) => message);
  expect(messages).toContain('registers a worker, which no policy of the page holds: leave it out');
});

test('a copy that is too large is refused, its largest files named', () => {
  expect(
    offenders(
      new Map([
        ['small', 10],
        ['large', 95],
      ]),
      100,
    ),
  ).toEqual(['105 bytes', 'large: 95 bytes', 'small: 10 bytes']);
});
