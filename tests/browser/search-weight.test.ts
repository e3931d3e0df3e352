import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { SITE_ROOT } from '../support/builds.ts';
import { openSearch } from '../support/search-page.ts';
import { serveSite } from '../support/site-server.ts';
import { expect, test as base } from '../support/site.ts';

const FIRST_ANSWER = 200_000;
const LATER_ANSWER = 80_000;

/** A site that writes down which files it is asked for. */
const test = base.extend<{ counted: { origin: string; files: Set<string> } }>({
  counted: async ({}, use) => {
    const files = new Set<string>();
    const site = await serveSite({
      root: SITE_ROOT,
      intercept: (request) => {
        files.add(new URL(request.url ?? '/', 'http://x.invalid').pathname.replace(/\/$/u, '/index.html'));
        return false;
      },
    });
    await use({ origin: site.origin, files });
    await site.close();
  },
});

/** Every query asks for some of the same files, and packing takes longer than asking. */
const bytesOf = new Map<string, number>();

/** Bytes of a file as a host sends them: Brotli, unless that would make them more. */
function bytesOnTheWire(file: string): number {
  const known = bytesOf.get(file);
  if (known !== undefined) return known;
  const content = readFileSync(join(SITE_ROOT, file));
  const bytes = Math.min(content.length, brotliCompressSync(content).length);
  bytesOf.set(file, bytes);
  return bytes;
}

const weight = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + bytesOnTheWire(file), 0);

/** Words as people type them, long and short, common and rare. */
const QUERIES = [
  'code',
  'my authenticator code is refused',
  'new phone',
  'roaming',
  'no text arrives',
  'instagram',
];

for (const words of QUERIES) {
  test(`the first answer to “${words}” takes at most ${String(FIRST_ANSWER)} bytes, with the page`, async ({
    page,
    counted,
  }) => {
    const search = await openSearch(page, `${counted.origin}/search/?q=${encodeURIComponent(words)}`);
    await expect(search.list).toHaveAttribute('data-search-state', 'done');
    expect([...counted.files]).toContain('/search/index.html');
    expect([...counted.files].filter((file) => file.endsWith('.pf_index')).length).toBeGreaterThan(0);
    expect(weight(counted.files)).toBeLessThanOrEqual(FIRST_ANSWER);
  });

  test(`the answer to “${words}” after another takes at most ${String(LATER_ANSWER)} bytes`, async ({
    page,
    counted,
  }) => {
    const search = await openSearch(page, `${counted.origin}/search/?q=carrier`);
    await expect(search.status).toContainText('“carrier”');
    const before = weight(counted.files);
    await search.submit(words);
    await expect(search.status).toContainText(`“${words}”`);
    expect(weight(counted.files) - before).toBeLessThanOrEqual(LATER_ANSWER);
  });
}

test('nothing of the search is fetched before the reader goes to its field', async ({ page, counted }) => {
  const fetched = (): string[] => [...counted.files].filter((file) => file.startsWith('/pagefind/'));
  const search = await openSearch(page, `${counted.origin}/search/`);
  await expect(search.list).toHaveAttribute('data-search-state', 'idle');
  await page.waitForLoadState('networkidle');
  expect(fetched()).toEqual([]);
  await search.field.focus();
  await expect.poll(fetched).toContain('/pagefind/pagefind.js');
});

test('a page whose own words say nothing of what was asked may fetch a passage, the first five at most', async ({
  page,
  counted,
}) => {
  await page.goto(`${counted.origin}/search/?q=${encodeURIComponent('eSIM')}`);
  const list = page.locator('[data-search-results]');
  await expect(list).toHaveAttribute('data-search-state', 'done');
  const passages = [...counted.files].filter((file) => file.includes('/pagefind/fragment/'));
  expect(passages.length).toBeLessThanOrEqual(5);
  // Without a passage a page still says who it is for.
  for (const item of await list.locator('li').all()) await expect(item.locator('p').first()).not.toBeEmpty();
});
