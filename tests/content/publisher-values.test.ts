import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, type FinishedPage } from '../../src/publishing/finished-pages.ts';
import { builtPages, inDefaultLanguage } from '../support/built-pages.ts';
import { BUILDS } from '../support/builds.ts';
import { text } from '../support/facts.ts';
import { all, example, metas, words } from '../support/html.ts';
import { addresses, addressesOfAllLanguages, expect, test } from '../support/site.ts';

type Pages = ReturnType<typeof builtPages>;

const { belowAPath, bare } = BUILDS;
const { SITE_URL, BASE_PATH, CONTACT_URL } = belowAPath.environment;
const [allBelow, allBare] = [belowAPath, bare].map(({ folder }) => builtPages(folder)) as [Pages, Pages];
const pagesBelow = inDefaultLanguage(allBelow);

/** Attributes that hold an address. */
const ADDRESSES = ['href', 'src', 'action', 'data-pagefind', 'data-manifest', 'poster', 'data'];

/** Addresses on this host that do not lie below the base path. */
function strays(page: FinishedPage): string[] {
  const here = `${SITE_URL}${BASE_PATH}${page.address.slice(1)}`;
  const inData = [...page.html.matchAll(/"item":"([^"]*)"/gu)].map(([, at = '']) => at);
  return all(page)
    .flatMap((element) => ADDRESSES.flatMap((name) => attribute(element, name) ?? []))
    .concat(inData, metas(page, 'og:url'), metas(page, 'og:image'))
    .filter((address) => {
      const { origin, pathname } = new URL(address, here);
      return origin === SITE_URL && !pathname.startsWith(BASE_PATH);
    });
}

/** What a build without any setting must not say. */
function inventions(page: FinishedPage): string[] {
  const found: string[] = [];
  if (all(page, 'link').some((link) => attribute(link, 'rel') === 'canonical')) found.push('canonical');
  if (metas(page, 'og:url').length > 0) found.push('og:url');
  if (metas(page, 'og:image').some((address) => !address.startsWith('https://'))) found.push('og:image');
  for (const name of ['contact', 'wrongHere']) {
    if (words(page.document).includes(text('site', name))) found.push(name);
  }
  // Program code has these words too; addresses stand outside of it.
  const markup = page.html.replace(/<script>[^<]*(?:<(?!\/script>)[^<]*)*<\/script>/gu, '');
  if (/\.invalid|localhost|undefined|example\.(?:com|org)/u.test(markup)) found.push('a made-up address');
  return found;
}

const isContact = (link: ReturnType<typeof all>[number]): boolean =>
  attribute(link, 'href') === CONTACT_URL && words(link) === text('site', 'contact');

test('every build has the same pages', () => {
  expect(allBelow.map(({ address }) => address)).toEqual(addressesOfAllLanguages);
  // It has one language.
  expect(allBare.map(({ address }) => address)).toEqual(addresses);
});

test('with nothing set, no page says an address, a contact or a repository', () => {
  expect(allBare.flatMap((page) => inventions(page).map((what) => `${page.address}: ${what}`))).toEqual([]);
});

test('with nothing set, there is no sitemap and no robot is told of one', () => {
  expect(existsSync(join(bare.folder, 'sitemap-index.xml'))).toBe(false);
  expect(existsSync(join(bare.folder, 'sitemap-0.xml'))).toBe(false);
  expect(readFileSync(join(bare.folder, 'robots.txt'), 'utf8')).toBe('User-agent: *\nAllow: /\n');
});

test('with nothing set, there is nobody to write to about security', () => {
  expect(existsSync(join(bare.folder, '.well-known/security.txt'))).toBe(false);
});

test('below a path, every link of every page lies below it', () => {
  expect(allBelow.flatMap((page) => strays(page).map((at) => `${page.address}: ${at}`))).toEqual([]);
});

test('below a path, canonical addresses, sitemap, robots and headers name it', () => {
  for (const page of allBelow.filter(({ file }) => !file.endsWith('404.html'))) {
    const canonical = all(page, 'link').find((link) => attribute(link, 'rel') === 'canonical');
    expect(canonical && attribute(canonical, 'href')).toBe(`${SITE_URL}${BASE_PATH}${page.address.slice(1)}`);
  }
  const read = (file: string): string => readFileSync(join(belowAPath.folder, file), 'utf8');
  const locations = [...read('sitemap-0.xml').matchAll(/<loc>([^<]*)</gu)].map(([, at = '']) => at);
  expect(locations.length).toBe(allBelow.filter(({ file }) => !file.endsWith('404.html')).length);
  expect(locations.filter((at) => !at.startsWith(`${SITE_URL}${BASE_PATH}`))).toEqual([]);
  expect(read('robots.txt')).toContain(`Sitemap: ${SITE_URL}${BASE_PATH}sitemap-index.xml\n`);
  const rules = read('_headers').match(/^\S.*$/gmu) ?? [];
  expect(rules.filter((rule) => !rule.startsWith(BASE_PATH))).toEqual([]);
});

test('below a path, every page leads once to the contact, and a sealed page leads nowhere', () => {
  const wrong = pagesBelow.filter((page) => {
    const sealed = page.html.includes('data-page-kind="sealed"');
    return all(page, 'a').filter(isContact).length !== (sealed ? 0 : 1);
  });
  expect(wrong.map(({ address }) => address)).toEqual([]);
});

for (const html of [
  '<a href="/faq/">x</a>',
  '<form action="/search/"></form>',
  '<site-search data-pagefind="/pagefind/pagefind.js"></site-search>',
  '<link rel="icon" href="/favicon.svg">',
  '<link rel="apple-touch-icon" data-manifest="/manifest.webmanifest">',
  '<meta property="og:url" content="https://pages.example/faq/">',
  '<script type="application/ld+json">{"item":"https://pages.example/faq/"}</script>',
]) {
  test(`${html} is noticed to lie outside the path`, () => {
    expect(strays(example(html))).toHaveLength(1);
  });
}

for (const [html, what] of [
  ['<link rel="canonical" href="/faq/">', 'canonical'],
  ['<meta property="og:url" content="/faq/">', 'og:url'],
  [`<a href="mailto:x@x.example">${text('site', 'contact')}</a>`, 'contact'],
  [`<a href="https://code.example">${text('site', 'wrongHere')}</a>`, 'wrongHere'],
  ['<a href="http://localhost:4321/">x</a>', 'a made-up address'],
] as const) {
  test(`${html} is noticed where nothing is set`, () => {
    expect(inventions(example(html))).toContain(what);
  });
}
