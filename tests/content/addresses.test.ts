import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inLanguage } from '../../src/content-model/routes.ts';
import { PUBLISHED_CODES } from '../../src/i18n/languages.ts';
import { LONGEST_TITLE } from '../../src/content-model/page-titles.ts';
import { attribute, type FinishedPage } from '../../src/publishing/finished-pages.ts';
import { BUILDS, SITE_ROOT } from '../support/builds.ts';
import { all, example, faultsOf, metas, titleOf, words } from '../support/html.ts';
import { expect, pages, pagesOfAllLanguages, test } from '../support/site.ts';

const SITE = BUILDS.site.environment.SITE_URL;

const isIndexed = (page: FinishedPage): boolean => !metas(page, 'robots').join().includes('noindex');

const withoutSite = (title: string): string => title.replace(/^Six Digits: | · Six Digits$/u, '');

/** What is wrong with the addresses that a page gives to search engines and to those who share it. */
function faults(page: FinishedPage): string[] {
  const canonical = all(page, 'link')
    .filter((link) => attribute(link, 'rel') === 'canonical')
    .map((link) => attribute(link, 'href'));
  const said = {
    canonical: canonical.join('|'),
    'og:url': metas(page, 'og:url').join('|'),
    'og:title': metas(page, 'og:title').join('|'),
    'og:description': metas(page, 'og:description').join('|'),
    'og:site_name': metas(page, 'og:site_name').join('|'),
    'og:type': metas(page, 'og:type').join('|'),
  };
  const address = `${SITE}${page.address}`;
  const expected = isIndexed(page)
    ? {
        canonical: address,
        'og:url': address,
        'og:title': withoutSite(titleOf(page)),
        'og:description': metas(page, 'description').join('|'),
        'og:site_name': 'Six Digits',
        'og:type': /^\/fix\/[^/]+\/[^/]+\/$/u.test(page.address) ? 'article' : 'website',
      }
    : {
        canonical: '',
        'og:url': '',
        'og:title': '',
        'og:description': '',
        'og:site_name': '',
        'og:type': '',
      };
  return Object.entries(expected)
    .filter(([name, value]) => said[name as keyof typeof said] !== value)
    .map(([name]) => name);
}

test('every page gives its own absolute address and its own words', () => {
  expect(faultsOf(pages, faults)).toEqual([]);
});

/** What is wrong with a page's title, beside what others see of it. */
function titleFaults(page: FinishedPage): string[] {
  const title = titleOf(page);
  const bare = withoutSite(title);
  const heading = all(page, 'h1')
    .map((h1) => words(h1))
    .join('');
  const question = /^(?<asks>.+[?.]) \(.+\)$/u.exec(bare)?.groups?.['asks'];
  const isOfHeading = /^\/diagnose\/(?!plan\/|map\/)./u.test(page.address)
    ? question !== undefined && heading.includes(question)
    : bare === (page.address.startsWith('/diagnose/plan/') ? `Plan: ${heading}` : heading);
  // Its first question is the way in, and is titled as that.
  const wrong =
    isOfHeading || page.address === '/diagnose/' ? [] : [`is not titled by its heading: ${title}`];
  const named = page.address === '/' ? `Six Digits: ${bare}` : `${bare} · Six Digits`;
  return title === (named.length <= LONGEST_TITLE ? named : bare)
    ? wrong
    : [...wrong, `does not name the site where there is room: ${title}`];
}

test('the title of every page is its heading, and names the site where there is room', () => {
  expect(faultsOf(pages, titleFaults)).toEqual([]);
});

for (const [name, address, title, heading, fault] of [
  ['another title', '/about/', 'Help · Six Digits', 'About', 'is not titled by its heading'],
  ['the title of a plan', '/diagnose/plan/a/', 'A · Six Digits', 'A', 'is not titled by its heading'],
  ['no answer', '/diagnose/a/', 'What? · Six Digits', 'What?', 'is not titled by its heading'],
  ['another question', '/diagnose/a/', 'Who? (Yes) · Six Digits', 'What?', 'is not titled by its heading'],
  ['no name of the site', '/about/', 'About', 'About', 'does not name the site'],
  ['no room for its name', '/a/', `${'x'.repeat(60)} · Six Digits`, 'x'.repeat(60), 'does not name'],
] as const) {
  test(`a page with ${name} in its title is refused`, () => {
    const page = example(`<title>${title}</title><h1>${heading}</h1>`, address);
    expect(titleFaults(page).map((found) => found.startsWith(fault))).toEqual([true]);
  });
}

const read = (file: string): string => readFileSync(join(SITE_ROOT, file), 'utf8');
const locations = (xml: string): string[] =>
  [...xml.matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, at = '']) => at);

test('the sitemap lists every page that may be indexed, and no other', () => {
  const maps = locations(read('sitemap-index.xml'));
  expect(maps.length).toBeGreaterThan(0);
  const listed = maps.flatMap((map) => locations(read(map.replace(`${SITE}/`, ''))));
  expect(listed.sort()).toEqual(
    pagesOfAllLanguages
      .filter(isIndexed)
      .map(({ address }) => `${SITE}${address}`)
      .sort(),
  );
});

test('only the page for missing addresses is kept from search engines', () => {
  expect(pagesOfAllLanguages.filter((page) => !isIndexed(page)).map(({ file }) => file)).toEqual(
    PUBLISHED_CODES.map((language) => inLanguage('/404.html', language).slice(1)),
  );
});

test('robots may read everything and are told where the sitemap is', () => {
  expect(read('robots.txt')).toBe(`User-agent: *\nAllow: /\nSitemap: ${SITE}/sitemap-index.xml\n`);
});

const ARTICLE = '/fix/contact-info/old-phone-number/';

for (const [name, from, to, wrong] of [
  ['no canonical address', /<link rel="canonical"[^>]*>/u, '', 'canonical'],
  [
    'another canonical address',
    /rel="canonical" href="[^"]*"/u,
    `rel="canonical" href="${SITE}/"`,
    'canonical',
  ],
  ['a relative canonical address', `rel="canonical" href="${SITE}`, 'rel="canonical" href="', 'canonical'],
  ['no address to share', /<meta property="og:url"[^>]*>/u, '', 'og:url'],
  ['two addresses to share', /<meta property="og:url"[^>]*>/u, '$&$&', 'og:url'],
  ['another title to share', 'property="og:title" content="', '$&x', 'og:title'],
  ['another description to share', 'property="og:description" content="', '$&x', 'og:description'],
  ['the wrong type', 'content="article"', 'content="website"', 'og:type'],
] as const) {
  test(`a page with ${name} is refused`, () => {
    const sound = pages.find(({ address }) => address === ARTICLE)?.html ?? '';
    const spoiled = sound.replace(from, to);
    expect(spoiled).not.toBe(sound);
    expect(faults(example(spoiled, ARTICLE))).toEqual([wrong]);
  });
}
