import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';
import { looseFiles, precacheEntry } from '../../../../src/publishing/offline/kept-files.ts';

const KEPT = [
  'favicon.svg',
  'search/search-data.json',
  'pagefind/pagefind-entry.json',
  'pagefind/pagefind.en_a.pf_meta',
  'pagefind/pagefind.js',
  'pagefind/index/en_a.pf_index',
  'pagefind/index/en_b.pf_index',
  'pagefind/filter/en_a.pf_filter',
  'pagefind/wasm.en.pagefind',
];
const LEFT_OUT = [
  'clock.txt',
  'index.html',
  'sw.js',
  'pagefind/fragment/en_a.pf_fragment',
  'favicon.svg.br',
  'pagefind/pagefind.js.gz',
  'pagefind/index/en_a.pf_index.br',
];

/** The loose files of a site that has files of these names, each with its name in it. */
function looseIn(names: readonly string[]) {
  const site = mkdtempSync(join(tmpdir(), 'loose-'));
  try {
    for (const name of names) {
      mkdirSync(dirname(join(site, name)), { recursive: true });
      writeFileSync(join(site, name), name);
    }
    return looseFiles(site, true);
  } finally {
    rmSync(site, { recursive: true });
  }
}

test('the whole search is kept, and neither pages nor packed copies nor the clock', () => {
  const files = looseIn([...LEFT_OUT, ...KEPT]);
  expect(files.map(({ url }) => url)).toEqual(KEPT);
  for (const { url, bytes } of files) expect(Buffer.from(bytes).toString()).toBe(url);
});

for (const missing of ['favicon.svg', 'search/search-data.json', 'pagefind/wasm.en.pagefind'])
  test(`a site without ${missing} is refused`, () => {
    expect(() => looseIn(KEPT.filter((name) => name !== missing))).toThrow('The offline copy is not whole');
  });

test('the browser is told the hash of what is in a file, and its version where the name does not say it', () => {
  const file = { url: 'a.js', bytes: Buffer.from('go()') };
  const hash = createHash('sha256').update('go()');
  expect(precacheEntry(file, true)).toEqual({
    url: 'a.js',
    revision: null,
    integrity: `sha256-${hash.digest('base64')}`,
  });
  const { revision } = precacheEntry(file, false);
  expect(revision).toMatch(/^[0-9a-f]{20}$/u);
  expect(precacheEntry({ ...file, bytes: Buffer.from('stop()') }, false).revision).not.toBe(revision);
});
