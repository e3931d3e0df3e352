import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { packSite } from '../../../src/publishing/compression.ts';

const WORDS = Buffer.from('Six digits never come. '.repeat(40));

/** What lies in a folder after it was packed. */
async function packed(files: Readonly<Record<string, Buffer>>) {
  const root = mkdtempSync(join(tmpdir(), 'pack-'));
  try {
    mkdirSync(join(root, 'faq'));
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(root, name), bytes);
    const result = await packSite(root);
    const read = (name: string) => readFileSync(join(root, name));
    const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name !== 'faq');
    return { result, contents: new Map(names.sort().map((name) => [name, read(name)])) };
  } finally {
    rmSync(root, { recursive: true });
  }
}

test('beside each file lie two copies that unpack to it', async () => {
  const { result, contents } = await packed({ 'index.html': WORDS, 'faq/index.html': WORDS });
  for (const name of ['index.html', 'faq/index.html']) {
    expect(brotliDecompressSync(contents.get(`${name}.br`) ?? '').equals(WORDS)).toBe(true);
    expect(gunzipSync(contents.get(`${name}.gz`) ?? '').equals(WORDS)).toBe(true);
  }
  expect(result).toMatchObject({ files: 2, bytes: 2 * WORDS.length });
  expect(result.brotliBytes).toBe(2 * (contents.get('index.html.br')?.length ?? 0));
});

test('what is small, packed already, or read by hosts only is left alone', async () => {
  const { contents } = await packed({
    'clock.txt': Buffer.from('1\n'),
    'part.pf_index': gzipSync(Buffer.from(Array.from({ length: 5_000 }, (_, at) => (at * at * 7919) % 251))),
    _headers: WORDS,
    _redirects: WORDS,
    'vercel.json': WORDS,
    '.assetsignore': WORDS,
  });
  expect([...contents.keys()].filter((name) => /\.(?:br|gz)$/u.test(name))).toEqual([]);
});

test('packing twice packs no packed copies', async () => {
  const { contents } = await packed({ 'a.txt': WORDS, 'a.txt.br': WORDS, 'a.txt.gz': WORDS });
  expect([...contents.keys()]).toEqual(['a.txt', 'a.txt.br', 'a.txt.gz']);
  expect(brotliDecompressSync(contents.get('a.txt.br') ?? '').equals(WORDS)).toBe(true);
});
