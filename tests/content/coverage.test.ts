import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, hasClass, type FinishedPage } from '../../src/publishing/finished-pages.ts';
import { SITE_ROOT } from '../support/builds.ts';
import { all, example } from '../support/html.ts';
import { addresses, expect, pages, test } from '../support/site.ts';

/** The chapters that must be there, in their order, and the fewest articles that each needs. */
const CHAPTERS: readonly (readonly [string, number])[] = [
  ['recovery-codes', 2],
  ['contact-info', 3],
  ['authenticator-app', 5],
  ['text-messages', 5],
  ['compromised-codes', 2],
  ['account-recovery', 2],
  ['instagram-support', 4],
];

/** The six questions that must be answered. */
const QUESTIONS: readonly (readonly [string, string])[] = [
  ['why a code is asked for although two-factor was never switched on', '/faq/never-switched-on/'],
  ['the text never comes', '/faq/text-never-comes/'],
  ['recovery codes are lost', '/faq/lost-backup-codes/'],
  ['the authenticator gives invalid codes', '/faq/authenticator-codes-invalid/'],
  ['two-factor is to be switched off', '/faq/switch-it-off/'],
  ['support does not answer', '/faq/support-does-not-answer/'],
];

/** The site map, as far as it exists. */
const PAGES = [
  '/',
  '/faq/',
  '/tools/',
  '/tools/clock/',
  '/tools/recovery-code/',
  '/tools/message/',
  '/tools/authenticator/',
  '/tools/case-file/',
  '/tools/checkup/',
  '/tools/link/',
  '/prevent/',
  '/myths/',
  '/unknowns/',
  '/diagnose/',
  '/diagnose/map/',
  '/messages/',
  '/sources/',
  '/about/',
  '/search/',
  '/404.html',
];

const FILES = ['robots.txt', 'sitemap-index.xml', 'favicon.svg', '_headers', 'pagefind/pagefind.js'];

/** The links of a page's text, without those of its header, trail and footer. */
function linksInText(page: FinishedPage): string[] {
  const main = all(page, 'main')[0];
  const links =
    main === undefined ? [] : all({ ...page, document: { ...page.document, childNodes: [main] } }, 'a');
  return links.flatMap((link) => attribute(link, 'href') ?? []);
}

/** What a page's lists and choices lead to. */
function rows(page: FinishedPage): string[] {
  return all(page, 'ul')
    .filter((list) => hasClass(list, 'rows') || attribute(list, 'data-choices') !== undefined)
    .flatMap((list) => all({ ...page, document: { ...page.document, childNodes: [list] } }, 'a'))
    .flatMap((link) => attribute(link, 'href') ?? []);
}

/** What is missing from a list of addresses. */
function missing(known: readonly string[]): string[] {
  const short = CHAPTERS.flatMap(([name, least]) => {
    const articles = known.filter((address) => new RegExp(`^/fix/${name}/[^/]+/$`, 'u').test(address));
    const found = known.includes(`/fix/${name}/`) ? [] : [`/fix/${name}/`];
    return articles.length >= least ? found : [...found, `${name}: ${String(articles.length)} articles`];
  });
  const wanted = [...PAGES, ...QUESTIONS.map(([, address]) => address)];
  return [...short, ...wanted.filter((address) => !known.includes(address))];
}

const pageAt = (address: string): FinishedPage =>
  pages.find((page) => page.address === address) ?? example('', address);

test('every chapter, question and page that must be there is there', () => {
  expect(missing(addresses)).toEqual([]);
});

for (const file of FILES) {
  test(`the built site has ${file}`, () => {
    expect(existsSync(join(SITE_ROOT, file))).toBe(true);
  });
}

for (const from of ['/', '/404.html', '/search/']) {
  test(`${from} leads to each of the seven chapters`, () => {
    const links = linksInText(pageAt(from));
    expect(CHAPTERS.map(([name]) => `/fix/${name}/`).filter((address) => !links.includes(address))).toEqual(
      [],
    );
  });
}

test('the chapters stand in the same order wherever they are listed', () => {
  const chaptersOf = (address: string): string[] =>
    linksInText(pageAt(address)).filter((href) => /^\/fix\/[^/]+\/$/u.test(href));
  expect(chaptersOf('/404.html')).toEqual(chaptersOf('/'));
  expect(chaptersOf('/search/')).toEqual(chaptersOf('/'));
});

for (const [name] of CHAPTERS) {
  test(`the chapter ${name} lists each of its articles once, and then the other chapters`, () => {
    const chapter = `/fix/${name}/`;
    const listed = rows(pageAt(chapter));
    const inside = addresses.filter((address) => address.startsWith(chapter) && address !== chapter);
    expect(listed.filter((href) => href.startsWith(chapter)).sort()).toEqual(inside.sort());
    for (const [other] of CHAPTERS.filter((entry) => entry[0] !== name)) {
      expect(listed).toContain(`/fix/${other}/`);
    }
  });
}

for (const [name, address] of QUESTIONS) {
  test(`the question for readers when ${name} stands in the list of questions and on the home page`, () => {
    expect(linksInText(pageAt('/faq/'))).toContain(address);
    expect(linksInText(pageAt('/'))).toContain(address);
  });
}

test('every page can be reached from the home page by links', () => {
  const reached = new Set(['/']);
  for (const address of reached) {
    for (const link of all(pageAt(address), 'a')) {
      const path = (attribute(link, 'href') ?? '').split(/[?#]/u)[0] ?? '';
      if (addresses.includes(path)) reached.add(path);
    }
  }
  // Nothing leads to the page for missing addresses.
  expect(addresses.filter((address) => !reached.has(address))).toEqual(['/404.html']);
});

for (const [name, gone, fault] of [
  ['a chapter', '/fix/contact-info/', '/fix/contact-info/'],
  ['a question', '/faq/switch-it-off/', '/faq/switch-it-off/'],
  ['a page', '/about/', '/about/'],
] as const) {
  test(`a site without ${name} is refused`, () => {
    expect(missing(addresses.filter((address) => address !== gone))).toContain(fault);
  });
}

test('a chapter with too few articles is refused', () => {
  expect(
    missing(addresses.filter((address) => !address.startsWith('/fix/text-messages/a')).slice(0, 3)),
  ).toContain('text-messages: 0 articles');
});
