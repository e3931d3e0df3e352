import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FinishedPage } from '../../src/publishing/finished-pages.ts';
import { SITE_ROOT } from '../support/builds.ts';
import { expect, pages, test } from '../support/site.ts';

const FILE = readFileSync(join(SITE_ROOT, '_headers'), 'utf8');

const EVERYWHERE = ['X-Content-Type-Options: nosniff', 'Referrer-Policy: no-referrer'];

/** What the header file says wrongly about a page. */
function faults(page: FinishedPage, file: string): string[] {
  const rules = file.split('\n\n').filter((rule) => rule.startsWith(`${page.address}\n`));
  if (rules.length !== 1) return [`${page.address} has ${String(rules.length)} rules`];
  const headers = (rules[0] ?? '').trim().split('\n  ').slice(1);
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/u.exec(page.html)?.[1] ?? '';
  const sealed = page.html.includes('data-page-kind="sealed"');
  const expected = [
    `Content-Security-Policy: ${policy}; frame-ancestors 'none'`,
    ...(sealed ? ['Connection-Allowlist: (response-origin)', 'X-DNS-Prefetch-Control: off'] : []),
  ];
  return headers.sort().join('\n') === expected.sort().join('\n')
    ? []
    : [`${page.address} has other headers`];
}

test('the header file sends each page with its own policy, and a sealed page with what closes the rest', () => {
  expect(pages.flatMap((page) => faults(page, FILE))).toEqual([]);
});

test('every answer is sent with what holds everywhere', () => {
  const [first = ''] = FILE.split('\n\n');
  expect(first.startsWith('/*\n')).toBe(true);
  for (const header of EVERYWHERE) expect(first).toContain(`\n  ${header}`);
});

test('the header file has no rule for a page that does not exist', () => {
  const rules = FILE.match(/^\/.*\/$|^\/.*\.html$/gmu) ?? [];
  const addresses = pages.map(({ address }) => address);
  expect(rules.filter((rule) => !addresses.includes(rule))).toEqual([]);
});

test('the file that is asked for the time is never kept', () => {
  expect(FILE).toMatch(/^\/clock\.txt\n(?: {2}.*\n)*? {2}Cache-Control: no-store\n/mu);
});

const about = pages.filter(({ address }) => address === '/about/');
const sealed = pages.filter(({ html }) => html.includes('data-page-kind="sealed"'));

for (const [name, examined, spoil, fault] of [
  [
    'without a rule for a page',
    about,
    (file: string) => file.replace('/about/\n', '/abut/\n'),
    '/about/ has 0 rules',
  ],
  ['with two rules for a page', about, (file: string) => `${file}\n/about/\n  X: y\n`, '/about/ has 2 rules'],
  [
    'with another policy',
    about,
    (file: string) => file.replace(/(?<=\/about\/\n.*)base-uri/u, 'base'),
    '/about/ has other headers',
  ],
  [
    'that lets a sealed page talk',
    sealed,
    (file: string) => file.replaceAll('Connection-Allowlist', 'X-Allowlist'),
    `${sealed[0]?.address ?? ''} has other headers`,
  ],
] as const) {
  test(`a header file ${name} is refused`, () => {
    const file = spoil(FILE);
    expect(file).not.toBe(FILE);
    expect(examined.flatMap((page) => faults(page, file))).toContain(fault);
  });
}
