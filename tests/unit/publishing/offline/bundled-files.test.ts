import { expect, test } from 'playwright/test';
import { placesIn, indexOf } from '../../../../src/offline/bundles.ts';
import { pageBundles, withPage } from '../../../../src/publishing/offline/bundled-files.ts';
import { example } from '../../../support/html.ts';

const ADDRESSES = ['/fix/texts/a/', '/fix/texts/b/', '/fix/texts/c/', '/faq/a/', '/about/'];
const PAGES = ADDRESSES.map((address) =>
  example('<!doctype html><html data-page-kind="reading"><title>A page</title>', address),
);
/** So long that two of them are more than a bundle may be. */
const LONG = 1_500_000;

/** The bundles of pages that are each so long, as the part of the site that they are named after. */
const bundlesOf = (bytes: number) =>
  pageBundles(PAGES, ({ address }) => address.padEnd(bytes, '.')).map((bundle) => ({
    ...bundle,
    named: /([^/]+)\.[0-9a-f]{10}\.txt$/u.exec(bundle.url)?.[1],
  }));

test('a chapter is one bundle, and so is each other part of the site', () => {
  expect(bundlesOf(100).map(({ named }) => named)).toEqual(['fix-texts', 'faq', 'pages']);
});

test('a chapter too large for one bundle is several, of different names, and no page is left out', () => {
  const bundles = bundlesOf(LONG);
  expect(bundles.map(({ named }) => named)).toEqual(['fix-texts', 'fix-texts', 'fix-texts', 'faq', 'pages']);
  expect(new Set(bundles.map(({ url }) => url)).size).toBe(5);
  // A slow line that breaks off loses no more than that.
  for (const { bytes } of bundles) expect(bytes.length).toBeLessThan(2 * 1024 * 1024);
  expect([...placesIn(indexOf(bundles)).keys()]).toEqual(ADDRESSES);
});

test('a page that changes changes its own bundle and no other', () => {
  const bundles = bundlesOf(100);
  const changed = bundles.map((bundle) => withPage(bundle, '/fix/texts/b/', 'née'));
  expect(changed.map((bundle, at) => bundle === bundles[at])).toEqual([false, true, true]);
  expect(changed[0]?.files.map(({ address }) => address)).toEqual(ADDRESSES.slice(0, 3));
  expect(Buffer.from(changed[0]?.bytes ?? []).toString()).toBe(
    `${'/fix/texts/a/'.padEnd(100, '.')}née${'/fix/texts/c/'.padEnd(100, '.')}`,
  );
  // The very bundle that would have come of it at once, by its name too.
  const [atOnce] = pageBundles(PAGES, ({ address }) =>
    address === '/fix/texts/b/' ? 'née' : address.padEnd(100, '.'),
  );
  expect(changed[0]).toMatchObject({ ...atOnce });
  expect(changed[0]?.url).not.toBe(bundles[0]?.url);
});
