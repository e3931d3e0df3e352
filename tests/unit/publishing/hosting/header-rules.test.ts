import { expect, test } from 'playwright/test';
import { finishedPage } from '../../../../src/publishing/finished-pages.ts';
import { fullPath, hostingOf } from '../../../../src/publishing/hosting/header-rules.ts';
import { contentPolicy } from '../../../../src/publishing/policies.ts';

const pageOf = (file: string, kind: string) =>
  finishedPage(file, `<html data-page-kind="${kind}"><body><script>${kind}()</script><style>p{}</style>`);
const SEALED = pageOf('tools/code/index.html', 'sealed');
const PAGES = [
  pageOf('index.html', 'reading'),
  pageOf('search/index.html', 'search'),
  pageOf('tools/clock/index.html', 'tool'),
  SEALED,
];
const FILES = [
  'clock.txt',
  'pagefind/pagefind-entry.json',
  'pagefind/pagefind.js',
  'pagefind/pagefind.en_1a.pf_meta',
];
const hosting = hostingOf(PAGES, FILES, '/below/');
const ruleFor = (path: string) => hosting.rules.find((rule) => rule.path === path);

test('a sealed page is sent with its own policy and what closes the rest, by both of its names', () => {
  for (const path of ['/tools/code/', '/tools/code/index.html']) {
    expect(ruleFor(path)).toEqual({
      path,
      covers: 'exactly',
      headers: {
        'Content-Security-Policy': `${contentPolicy(SEALED)}; frame-ancestors 'none'`,
        'Connection-Allowlist': '(response-origin)',
        'X-DNS-Prefetch-Control': 'off',
      },
    });
  }
});

test('no other page needs a rule of its own, however many there are', () => {
  const many = Array.from({ length: 500 }, (_, number) =>
    pageOf(`faq/${String(number)}/index.html`, 'reading'),
  );
  expect(hostingOf([...PAGES, ...many], FILES, '/').rules.length).toBe(hosting.rules.length);
  expect(hosting.rules.filter(({ path }) => /^\/(?:search|tools\/clock)?\/?$/u.test(path))).toEqual([]);
});

test('only names that hold a hash are kept for good', () => {
  const kept = hosting.rules.filter(({ headers }) => headers['Cache-Control']?.includes('immutable'));
  expect(kept.map(({ path, covers }) => `${covers} ${path}`)).toEqual([
    'below /pagefind/fragment/',
    'below /pagefind/index/',
    'below /pagefind/filter/',
    'exactly /pagefind/pagefind.en_1a.pf_meta',
  ]);
});

test('nobody keeps a copy of the file that is asked for the time', () => {
  expect(ruleFor('/clock.txt')?.headers).toMatchObject({
    'Cache-Control': 'no-store',
    'CDN-Cache-Control': 'no-store',
  });
});

test('a worker is asked for again each time, its bundles are kept, and neither is spoken of without one', () => {
  const paths = (rules: typeof hosting.rules) => rules.map(({ path }) => path);
  expect(paths(hosting.rules)).not.toContain('/sw.js');
  const { rules } = hostingOf(PAGES, [...FILES, 'sw.js', 'offline-copy/faq.1a2b.json'], '/');
  const at = (path: string) => rules.find((rule) => rule.path === path)?.headers ?? {};
  expect(at('/sw.js')['Cache-Control']).toBe('no-cache');
  expect(at('/sw.js')['Content-Security-Policy']).toContain("connect-src 'self'");
  expect(at('/offline-copy/')['Cache-Control']).toContain('immutable');
});

test('every answer keeps the reader to itself and cannot be framed', () => {
  expect(hosting.everywhere).toMatchObject({
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
  });
  const policy = hosting.everywhere['Content-Security-Policy'] ?? '';
  expect(policy.startsWith("default-src 'none'; ")).toBe(true);
  for (const part of ["frame-ancestors 'none'", "base-uri 'none'"]) expect(policy).toContain(part);
  expect(policy).not.toMatch(/https?:|\*|'unsafe-eval'/u);
});

test('the usual address of the sitemap leads on only where there is one', () => {
  const from = (files: string[]) => hostingOf(PAGES, files, '/').redirects.map((redirect) => redirect.from);
  expect(from(FILES)).not.toContain('/sitemap.xml');
  expect(from([...FILES, 'sitemap-index.xml'])).toContain('/sitemap.xml');
});

test('a path is asked for below the base path', () => {
  expect(fullPath(hosting, '/clock.txt')).toBe('/below/clock.txt');
  expect(fullPath({ basePath: '/' }, '/clock.txt')).toBe('/clock.txt');
});

test('a language has its own search, its own worker and its own page for what is missing', () => {
  const own = FILES.flatMap((file) => [file, `pt-BR/${file}`]).concat([
    'pt-BR/sw.js',
    'pt-BR/404.html',
    '404.html',
  ]);
  const { rules, foldersWithMissingPage } = hostingOf(PAGES, own, '/');
  const paths = rules.map(({ path }) => path);
  for (const path of ['/pagefind/index/', '/pt-BR/pagefind/index/', '/pt-BR/sw.js', '/pt-BR/offline-copy/'])
    expect(paths).toContain(path);
  expect(paths).not.toContain('/sw.js');
  expect(foldersWithMissingPage).toEqual(['/pt-BR/']);
});
