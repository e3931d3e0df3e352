import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { expect, test as base } from 'playwright/test';
import { packSite } from '../../../src/publishing/compression.ts';
import { folderBeside } from '../../../src/publishing/folders.ts';

const words = (text: string): Buffer => Buffer.from(text.repeat(40));
const WORDS = words('Six digits never come. ');
const OTHER_WORDS = words('The code is refused. ');
/** What hardly shrinks. */
const PACKED = gzipSync(Buffer.from(Array.from({ length: 5_000 }, (_, at) => (at * at * 7919) % 251)));

type Files = Readonly<Record<string, Buffer>>;

interface Site {
  /** Builds a site of these files anew and packs it. */
  pack(files: Files): ReturnType<typeof packSite>;
  /** What lies in the site now, by its names. */
  contents(): Map<string, Buffer>;
  /** Names of what is kept for the next build. */
  kept(): string[];
  readonly keptFolder: string;
}

const test = base.extend<{ site: Site }>({
  site: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'pack-'));
    const root = join(folder, 'dist');
    const keptFolder = folderBeside(root, 'packed');
    await use({
      keptFolder,
      pack: (files) => {
        rmSync(root, { recursive: true, force: true });
        mkdirSync(join(root, 'faq'), { recursive: true });
        for (const [name, bytes] of Object.entries(files)) writeFileSync(join(root, name), bytes);
        return packSite(root);
      },
      contents: () => {
        const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
          (name) => name !== 'faq',
        );
        return new Map(names.sort().map((name) => [name, readFileSync(join(root, name))]));
      },
      kept: () => readdirSync(keptFolder).sort(),
    });
    rmSync(folder, { recursive: true });
  },
});

const copiesIn = (contents: ReadonlyMap<string, Buffer>): string[] =>
  [...contents.keys()].filter((name) => /\.(?:br|gz)$/u.test(name));

test('beside each file lie two copies that unpack to it', async ({ site }) => {
  const result = await site.pack({ 'index.html': WORDS, 'faq/index.html': WORDS });
  const contents = site.contents();
  for (const name of ['index.html', 'faq/index.html']) {
    expect(brotliDecompressSync(contents.get(`${name}.br`) ?? '').equals(WORDS)).toBe(true);
    expect(gunzipSync(contents.get(`${name}.gz`) ?? '').equals(WORDS)).toBe(true);
  }
  expect(result).toMatchObject({ files: 2, bytes: 2 * WORDS.length });
  expect(result.brotliBytes).toBe(2 * (contents.get('index.html.br')?.length ?? 0));
});

test('what is small, packed already, or read by hosts only is left alone', async ({ site }) => {
  await site.pack({
    'clock.txt': Buffer.from('1\n'),
    'part.pf_index': PACKED,
    _headers: WORDS,
    _redirects: WORDS,
    'vercel.json': WORDS,
    '.assetsignore': WORDS,
  });
  expect(copiesIn(site.contents())).toEqual([]);
});

test('packing twice packs no packed copies', async ({ site }) => {
  await site.pack({ 'a.txt': WORDS, 'a.txt.br': WORDS, 'a.txt.gz': WORDS });
  const contents = site.contents();
  expect([...contents.keys()]).toEqual(['a.txt', 'a.txt.br', 'a.txt.gz']);
  expect(brotliDecompressSync(contents.get('a.txt.br') ?? '').equals(WORDS)).toBe(true);
});

test('the next build packs only what no earlier one packed, under whatever name', async ({ site }) => {
  const files = { 'index.html': WORDS, 'part.pf_index': PACKED };
  expect(await site.pack(files)).toMatchObject({ files: 1, packedAnew: 2 });
  const first = site.contents();
  expect(await site.pack(files)).toMatchObject({ files: 1, packedAnew: 0 });
  expect(site.contents()).toEqual(first);
  const moved = { 'faq/index.html': WORDS, 'new.txt': OTHER_WORDS };
  expect(await site.pack(moved)).toMatchObject({ files: 2, packedAnew: 1 });
});

test('a file that changed under its old name gets copies of what is in it now', async ({ site }) => {
  await site.pack({ 'index.html': WORDS });
  await site.pack({ 'index.html': OTHER_WORDS });
  const contents = site.contents();
  expect(brotliDecompressSync(contents.get('index.html.br') ?? '').equals(OTHER_WORDS)).toBe(true);
  expect(gunzipSync(contents.get('index.html.gz') ?? '').equals(OTHER_WORDS)).toBe(true);
});

test('files that are alike are packed once', async ({ site }) => {
  const alike = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`${String(at)}.txt`, WORDS]));
  expect(await site.pack(alike)).toMatchObject({ files: 9, packedAnew: 1 });
});

test('what the last build did not need is kept no longer', async ({ site }) => {
  await site.pack({ 'index.html': WORDS, 'old.txt': OTHER_WORDS });
  expect(site.kept()).toHaveLength(4);
  writeFileSync(join(site.keptFolder, `${'0'.repeat(64)}.br.unfinished`), 'half a copy');
  await site.pack({ 'index.html': WORDS });
  expect(site.kept()).toHaveLength(2);
});

test('a copy whose other half is gone is made anew, both halves', async ({ site }) => {
  await site.pack({ 'index.html': WORDS });
  const gone = site.kept().find((name) => name.endsWith('.gz')) ?? '';
  rmSync(join(site.keptFolder, gone));
  expect(await site.pack({ 'index.html': WORDS })).toMatchObject({ files: 1, packedAnew: 1 });
  expect(copiesIn(site.contents())).toEqual(['index.html.br', 'index.html.gz']);
});
