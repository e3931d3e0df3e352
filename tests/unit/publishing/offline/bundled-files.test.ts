import { expect, test } from 'playwright/test';
import { placesIn, indexOf } from '../../../../src/offline/bundles.ts';
import { pageBundles } from '../../../../src/publishing/offline/bundled-files.ts';
import { example } from '../../../support/html.ts';

const ADDRESSES = ['/fix/texts/a/', '/fix/texts/b/', '/fix/texts/c/', '/faq/a/', '/about/'];
const PAGES = ADDRESSES.map((address) =>
  example('<!doctype html><html data-page-kind="reading"><title>A page</title>', address),
);
const MEGABYTE = 1_000_000;

/** The bundles of pages that are each so long, as the part of the site that they are named after. */
const bundlesOf = (bytes: number) =>
  pageBundles(PAGES, ({ address }) => address.padEnd(bytes, '.')).map((bundle) => ({
    ...bundle,
    part: /([^/]+)\.[0-9a-f]{10}\.txt$/u.exec(bundle.url)?.[1],
  }));

test('a chapter is one bundle, and so is each other part of the site', () => {
  expect(bundlesOf(100).map(({ part }) => part)).toEqual(['fix-texts', 'faq', 'pages']);
});

test('a chapter too large for one bundle is several, of different names, and no page is left out', () => {
  const bundles = bundlesOf(MEGABYTE);
  expect(bundles.map(({ part }) => part)).toEqual(['fix-texts', 'fix-texts', 'fix-texts', 'faq', 'pages']);
  expect(new Set(bundles.map(({ url }) => url)).size).toBe(5);
  // Workbox leaves out files above 2 MiB.
  for (const { bytes } of bundles) expect(bytes.length).toBeLessThan(2 * 1024 * 1024);
  expect([...placesIn(indexOf(bundles)).keys()]).toEqual(ADDRESSES);
});
