import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { attribute, type FinishedPage } from '../../src/publishing/finished-pages.ts';
import { languageOf, withoutLanguage } from '../support/built-pages.ts';
import { problems } from '../support/facts.ts';
import { example, faultsOf, withAttribute } from '../support/html.ts';
import { expect, pagesOfAllLanguages, test } from '../support/site.ts';

const MOST = { answer: 3, guide: 3, plan: 5 } as const;

/** What a page is to an evaluation, by its address alone. */
function role(address: string): keyof typeof MOST | 'list' {
  if (/^\/diagnose\/plan\/[^/]+\/$/u.test(address)) return 'plan';
  if (/^\/(?:fix\/[^/]+\/[^/]+|(?:faq|tools|messages)\/[^/]+|prevent)\/$/u.test(address)) return 'answer';
  const lists =
    /^\/(?:fix\/[^/]+\/|(?:faq|tools|messages|sources|search)\/|diagnose\/(?:[^/]+\/)?|404\.html)?$/u;
  return lists.test(address) ? 'list' : 'guide';
}

/** What is wrong with the problems that a page says it is about. */
function faults(page: FinishedPage): string[] {
  const labelled = withAttribute(page, 'data-problems');
  const [element] = labelled;
  const what = role(withoutLanguage(page.address));
  if (element === undefined) return what === 'answer' || what === 'plan' ? ['is about no problem'] : [];
  if (what === 'list') return ['is a list and carries problems'];
  const found: string[] = [];
  if (labelled.length > 1) found.push('says its problems twice');
  if (element.tagName !== 'article') found.push(`says its problems on <${element.tagName}>`);
  const named = (attribute(element, 'data-problems') ?? '').split(' ');
  if (named.length > MOST[what]) found.push(`names ${String(named.length)} problems`);
  if (new Set(named).size < named.length) found.push('names a problem twice');
  for (const name of named) if (!problems.has(name)) found.push(`names "${name}", which is no problem`);
  return found;
}

test('every page carries the problems that it should, and no list carries any', () => {
  expect(faultsOf(pagesOfAllLanguages, faults)).toEqual([]);
});

test('every page names its problems in the order of its author', () => {
  const wrong = pagesOfAllLanguages.flatMap((page) => {
    const said = withAttribute(page, 'data-problems').map((element) => attribute(element, 'data-problems'));
    const file = authorsFile(withoutLanguage(page.address), languageOf(page.address));
    if (said.length === 0 || file === undefined) return [];
    const [, fields = ''] = readFileSync(file, 'utf8').split('---\n');
    const { problems: written } = parse(fields) as { problems: string[] };
    return said.join() === written.join(' ') ? [] : [page.address];
  });
  expect(wrong).toEqual([]);
});

function authorsFile(address: string, language: string): string | undefined {
  const path = address.slice(0, -1);
  if (path.startsWith('/fix/')) return `src/content/${language}${path.replace('/fix/', '/fixes/')}.mdx`;
  if (/^\/(?:faq|tools)\//u.test(path)) return `src/content/${language}${path}.mdx`;
  return /^\/[a-z-]+$/u.test(path) ? `src/content/${language}/guides${path}.mdx` : undefined;
}

const ARTICLE = '/fix/codes/refused/';

for (const [name, address, html, fault] of [
  ['an article about nothing', ARTICLE, '<article></article>', 'is about no problem'],
  ['an answer about nothing', '/faq/why/', '<article></article>', 'is about no problem'],
  [
    'an article with no names',
    ARTICLE,
    '<article data-problems=""></article>',
    'names "", which is no problem',
  ],
  [
    'an article about four problems',
    ARTICLE,
    `<article data-problems="${[...problems].slice(0, 4).join(' ')}"></article>`,
    'names 4 problems',
  ],
  [
    'a plan for six problems',
    '/diagnose/plan/x/',
    `<article data-problems="${[...problems].slice(0, 6).join(' ')}"></article>`,
    'names 6 problems',
  ],
  [
    'an article about an unknown problem',
    ARTICLE,
    '<article data-problems="no-such"></article>',
    'names "no-such", which is no problem',
  ],
  [
    'an article that repeats itself',
    ARTICLE,
    '<article data-problems="scam scam"></article>',
    'names a problem twice',
  ],
  [
    'an article with two labels',
    ARTICLE,
    '<article data-problems="scam"></article><article data-problems="scam"></article>',
    'says its problems twice',
  ],
  [
    'a label on another element',
    ARTICLE,
    '<main data-problems="scam"></main>',
    'says its problems on <main>',
  ],
  ...['/', '/faq/', '/tools/', '/fix/codes/', '/diagnose/', '/diagnose/codes/', '/sources/', '/404.html'].map(
    (address) =>
      [
        `the list ${address} with a label`,
        address,
        '<article data-problems="scam"></article>',
        'is a list and carries problems',
      ] as const,
  ),
] as const) {
  test(`${name} is refused`, () => {
    expect(faults(example(html, address))).toContain(fault);
  });
}
