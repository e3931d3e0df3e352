import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { visit } from 'unist-util-visit';
import { attribute, elements } from '../../src/publishing/finished-pages.ts';
import { DEFAULT_LANGUAGE } from '../../src/i18n/languages.ts';
import { languageOf } from '../support/built-pages.ts';
import { PUBLISHED_LANGUAGES } from '../../src/i18n/published-languages.ts';
import { SITE_ROOT } from '../support/builds.ts';
import { placesIn } from '../support/markdown-places.ts';
import { markdownTree, twinFaults } from '../support/markdown-twin.ts';
import { siteContent } from '../support/site-content.ts';
import { expect, pages, test } from '../support/site.ts';

const ORIGIN = 'https://sixdigits.example';
const read = (file: string): string => readFileSync(join(SITE_ROOT, file), 'utf8');

/** Pages that answer: articles, answers, plans and messages, and the page on how to be prepared. */
const answering = pages.filter(({ address }) =>
  /^\/(?:(?:fix\/[^/]+|faq|diagnose\/plan|messages)\/[^/]+|prevent)\/$/u.test(address),
);
const twinOf = (address: string): string => `${address.slice(1)}index.md`;

/** Links of a Markdown file that lead to no file of the site. */
function lostLinks(markdown: string): string[] {
  const lost: string[] = [];
  visit(markdownTree(markdown), 'link', ({ url }) => {
    // A reader of Markdown may make a link of an address of mail that a page only names.
    if (!/^(?:https?|mailto):/u.test(url)) lost.push(url);
    if (!url.startsWith(`${ORIGIN}/`)) return;
    const path = new URL(url).pathname.slice(1);
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!existsSync(join(SITE_ROOT, file))) lost.push(url);
  });
  return lost;
}

test('every page that answers is there as Markdown, and no other', () => {
  const twins = readdirSync(SITE_ROOT, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && languageOf(`/${file}`) === DEFAULT_LANGUAGE)
    .sort();
  expect(twins).toEqual(answering.map(({ address }) => twinOf(address)).sort());
  expect(twins.length).toBeGreaterThan(200);
});

test('each says the same steps and citations as its page, and each citation its source and how firm it is', () => {
  const faults = answering.flatMap((page) =>
    twinFaults(read(twinOf(page.address)), page).map((fault) => `${page.address} ${fault}`),
  );
  expect(faults).toEqual([]);
});

test('each says about what it is and how to quote it, keeps no component, and leads nowhere in vain', () => {
  const faults = answering.flatMap(({ address, document }) => {
    const markdown = read(twinOf(address));
    const article = elements(document).find(({ tagName }) => tagName === 'article');
    const problems = (attribute(article ?? ({ attrs: [] } as never), 'data-problems') ?? '').split(' ');
    return [
      ...problems.filter((id) => !markdown.includes(`\`${id}\``)).map((id) => `does not name ${id}`),
      ...(markdown.includes('Ask nobody for a password') ? [] : ['does not say how to quote']),
      ...(markdown.match(/<\/?[A-Z]\w*|\[\[|\{\w+\}/gu) ?? []),
      ...lostLinks(markdown),
    ].map((fault) => `${address} ${fault}`);
  });
  expect(faults).toEqual([]);
});

test.describe('a file that is not as its page', () => {
  const page = answering.find(({ address }) => address === '/fix/text-messages/abroad/');
  const good = page === undefined ? '' : read(twinOf(page.address));
  for (const [what, change, told] of [
    ['lacks a step', (text: string) => text.replace(/\n1\. .*\n/u, '\n'), 'step 1'],
    ['has another step', (text: string) => text.replace('\n2. ', '\n2. Never '), 'step 2'],
    ['says that a thin fact is firm', (text: string) => text.replace('[^2-thin]', '[^2-firm]'), 'citation 2'],
    ['lacks a citation', (text: string) => text.replace('[^3-thin]', ''), 'citation 3'],
    ['lacks a source', (text: string) => text.replace(/\n\[\^2-thin\]: .*\n/u, '\n'), 'no source for'],
    [
      'has a source without its firmness',
      (text: string) => text.replace(']: fair. ', ']: '),
      'does not say fair',
    ],
    [
      'names another fact',
      (text: string) => text.replace('`hacked-intruder-2fa-sign`', '`x`'),
      'does not name',
    ],
  ] as const) {
    test(`is noticed when it ${what}`, () => {
      expect(page).toBeDefined();
      if (page === undefined) return;
      const bad = change(good);
      expect(bad).not.toBe(good);
      expect(twinFaults(bad, page).join('\n')).toContain(told);
    });
  }

  test('is noticed when it leads nowhere', () => {
    expect(lostLinks(`[x](${ORIGIN}/nowhere/) [y](/fix/) [z](${ORIGIN}/about/)`)).toEqual([
      `${ORIGIN}/nowhere/`,
      '/fix/',
    ]);
  });
});

/** Places of each page as Markdown, which links of others name. */
const placesOf = new Map(answering.map(({ address }) => [address, placesIn(read(twinOf(address)))]));

/** Links of a Markdown file to a place that the page meant has not, in Markdown or, where it has no Markdown, as a page. */
function lostPlaces(markdown: string): string[] {
  const lost: string[] = [];
  visit(markdownTree(markdown), 'link', ({ url }) => {
    if (!url.startsWith(`${ORIGIN}/`)) return;
    const { pathname, hash } = new URL(url);
    const place = decodeURIComponent(hash.slice(1));
    const known = placesOf.get(pathname) ?? idsOf(pathname);
    if (place !== '' && !known.has(place)) lost.push(url);
  });
  return lost;
}

function idsOf(address: string): ReadonlySet<string> {
  const page = pages.find((each) => each.address === address);
  return new Set(page && elements(page.document).flatMap((element) => attribute(element, 'id') ?? []));
}

test('each link to a place in another page finds it there: a heading of that name, or an anchor', () => {
  const faults = answering.flatMap(({ address }) =>
    lostPlaces(read(twinOf(address))).map((url) => `${address} ${url}`),
  );
  expect(faults).toEqual([]);
  const led = answering.flatMap(({ address }) => read(twinOf(address)).match(/\]\([^)]+#/gu) ?? []);
  expect(led.length).toBeGreaterThan(1_000);
});

test('a link to a place that no heading and no anchor names is noticed', () => {
  const lockMailbox = `${ORIGIN}/fix/contact-info/closed-mailbox/#lock-mailbox`;
  expect(lostPlaces(`[x](${lockMailbox}) [y](${lockMailbox}s) [z](${ORIGIN}/tools/clock/#nowhere)`)).toEqual([
    `${lockMailbox}s`,
    `${ORIGIN}/tools/clock/#nowhere`,
  ]);
  expect([
    ...placesIn(
      '# `Try` it[^1-thin]\n\n<a id="here"></a>\n\n## Twice\n\n## Twice\n\n`<a id="no">`\n\n[^1-thin]: x',
    ),
  ]).toEqual(['try-it', 'twice', 'twice-1', 'here']);
});

test('no number of a note stands twice in a row, and no page sends its reader to itself', () => {
  for (const { address } of answering) {
    const own = read(twinOf(address));
    expect(own.match(/(\[\^[^\]]+\])(?:\[\^[^\]]+\])*\1/gu) ?? [], address).toEqual([]);
    expect(own.includes(`](${ORIGIN}${address})`), address).toBe(false);
  }
});

test('llms.txt and its two lists name every one of them once with what it is for, and nothing else', () => {
  const lists = ['llms.txt', 'llms-screens.txt', 'llms-plans.txt'];
  const entries: string[] = [];
  for (const file of lists) {
    const list = read(file);
    // What many programs read of a file at once.
    expect(Buffer.byteLength(list), file).toBeLessThan(30_000);
    visit(markdownTree(list), 'link', ({ url: to }) => {
      // A reader of Markdown makes a link of an address that a sentence only names.
      if (/^https?:/u.test(to) && !to.startsWith(`${ORIGIN}/llms`)) return;
      const url = to.replace(`${ORIGIN}/`, '');
      expect(existsSync(join(SITE_ROOT, url)), url).toBe(true);
      expect(url).toMatch(/(?:\/index\.md|\.json|^llms(?:-\w+)?\.txt)$/u);
    });
    entries.push(
      ...[...list.matchAll(/^- \[.*\]\((.*index\.md)\): (?=.{20})/gmu)].map(([, url = '']) => url),
    );
  }
  expect(entries.sort()).toEqual(answering.map(({ address }) => twinOf(address)).sort());
  const main = read('llms.txt');
  for (const file of lists.slice(1)) expect(main).toContain(`](${file}): `);
  expect(main).toMatch(/^# Six Digits\n\n> /u);
  expect(main).toContain(`begins with ${ORIGIN}/`);
  expect(main).toContain('Never ask for a password, a code, a backup code or a setup key');
});

test('the list of screens has the exact words of each, so that who knows only these finds its page', () => {
  const list = read('llms-screens.txt');
  const { screens, messages } = siteContent();
  for (const [id, { value }] of screens.entries) {
    if (!messages.entries.has(id)) continue;
    const entry = list.split('\n').find((line) => line.includes(`](messages/${id}/index.md): `)) ?? '';
    for (const { text } of value.wordings) expect(entry, id).toContain(`\`${text.replace(/\s+/gu, ' ')}\``);
  }
});

test('llms.txt says where the pages of each other language begin', () => {
  for (const language of PUBLISHED_LANGUAGES.filter((code) => code !== DEFAULT_LANGUAGE)) {
    expect(read('llms.txt')).toContain(`begin with ${ORIGIN}/${language}/, with index.md too`);
    expect(existsSync(join(SITE_ROOT, language, 'faq/text-never-comes/index.md'))).toBe(true);
  }
});

test('its contents name for each problem one page to begin with, before the first of its sections', () => {
  const [, contents = '', ...rest] = read('llms.txt').split('\n## ').slice(1);
  const begun = [...contents.matchAll(/^- (.*): first \[/gmu)].map(([, means]) => means);
  const sections = rest.slice(0, -1).map((section) => section.split(' (`')[0]);
  expect(begun).toEqual(sections);
  expect(begun.length).toBeGreaterThan(25);
});

test('they stand in no page, no sitemap and not in the copy for readers without a line', () => {
  for (const { address, html } of pages)
    expect(html.includes('index.md') || html.includes('text/markdown'), address).toBe(false);
  const others = readdirSync(SITE_ROOT, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /^(?:sitemap.*\.xml|sw\.js)$/u.test(file) || /^offline-copy[\\/].*\.txt$/u.test(file),
  );
  expect(others.length).toBeGreaterThan(5);
  for (const file of others) expect(read(file).includes('index.md'), file).toBe(false);
});
