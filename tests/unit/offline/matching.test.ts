import { expect, test } from 'playwright/test';
import { copyAddress, isOnSite } from '../../../src/offline/matching.ts';

const TOP = 'https://pages.example/six-digits/';

for (const [requested, address] of [
  ['', '/'],
  ['tools/clock/', '/tools/clock/'],
  ['about/#privacy', '/about/'],
  ['search/?q=new+phone', '/search/'],
  ['search/?q=new+phone&exact=1', '/search/'],
  ['search/?q=&removed=1', '/search/'],
  ['pagefind/pagefind-entry.json?ts=123', '/pagefind/pagefind-entry.json'],
  ['pagefind/pagefind.en_1.pf_meta?ts=123-1', '/pagefind/pagefind.en_1.pf_meta'],
  ['pagefind/fragment/en_1.pf_fragment', '/pagefind/fragment/en_1.pf_fragment'],
] as const) {
  test(`${requested === '' ? 'the top' : requested} means ${address}`, () => {
    expect(copyAddress(`${TOP}${requested}`, TOP)).toBe(address);
  });
}

for (const requested of [
  `${TOP}clock.txt`,
  `${TOP}clock.txt?c=1`,
  `${TOP}about/?q=x`,
  `${TOP}search/?ts=1`,
  `${TOP}search/?q=x&utm_source=y`,
  `${TOP}search/?Q=x`,
  `${TOP}pagefind/pagefind-entry.json?q=1`,
  `${TOP}pagefind/pagefind.js?ts=1`,
  `${TOP}tools/clock/?c=1`,
  'https://pages.example/',
  'https://pages.example/other/about/',
  'https://pages.example/six-digits',
  'https://pages.example.evil.example/six-digits/about/',
  'http://pages.example/six-digits/about/',
]) {
  test(`${requested} is none of the copy's business`, () => {
    expect(copyAddress(requested, TOP)).toBeUndefined();
  });
}

test('only a page of the site may be replaced by the page that says that it is missing', () => {
  expect(isOnSite(`${TOP}faq/nothing/?x=1`, TOP)).toBe(true);
  expect(isOnSite(`${TOP}clock.txt`, TOP)).toBe(false);
  expect(isOnSite('https://pages.example/other/', TOP)).toBe(false);
});
