import { expect, test } from 'playwright/test';
import { finishedPage } from '../../../src/publishing/finished-pages.ts';
import { headerFile } from '../../../src/publishing/header-file.ts';
import { contentPolicy, PAGE_KINDS } from '../../../src/publishing/policies.ts';

const pageOf = (file: string, kind: string) =>
  finishedPage(file, `<html data-page-kind="${kind}"><body><script>${kind}()</script><style>p{}</style>`);
const PAGES = [
  pageOf('index.html', 'reading'),
  pageOf('404.html', 'reading'),
  pageOf('search/index.html', 'search'),
  pageOf('tools/clock/index.html', 'tool'),
  pageOf('tools/code/index.html', 'sealed'),
  pageOf('tools/link/index.html', 'sealed'),
];

/** Reads a header file as Netlify and Cloudflare do: a path, then its headers, each indented. */
function rulesOf(text: string): Map<string, Map<string, string>> {
  const rules = new Map<string, Map<string, string>>();
  let headers: Map<string, string> | undefined;
  for (const line of text.split('\n').filter((written) => written !== '')) {
    const header = /^ {2}([\w-]+): (\S.*)$/u.exec(line);
    if (header === null) {
      if (!/^\/\S*$/u.test(line) || rules.has(line))
        throw new Error(`neither a new path nor a header: "${line}"`);
      headers = new Map();
      rules.set(line, headers);
    } else {
      const [, name = '', value = ''] = header;
      if (headers === undefined || headers.has(name)) throw new Error(`stands alone or twice: "${line}"`);
      headers.set(name, value);
    }
  }
  return rules;
}

for (const basePath of ['/', '/below/']) {
  const text = headerFile(PAGES, basePath);
  const rules = rulesOf(text);
  const at = (path: string) => Object.fromEntries(rules.get(`${basePath}${path}`) ?? []);

  test(`below ${basePath} every page comes with its own policy and cannot be framed`, () => {
    for (const page of PAGES) {
      const policy = `${contentPolicy(page)}; frame-ancestors 'none'`;
      expect(at(page.address.slice(1))['Content-Security-Policy'], page.address).toBe(policy);
    }
  });

  test(`below ${basePath} sealed pages, and no others, may connect to nothing and look up no names`, () => {
    const closed = [...rules]
      .filter(([, headers]) => headers.has('Connection-Allowlist'))
      .map(([path]) => path);
    expect(closed).toEqual([`${basePath}tools/code/`, `${basePath}tools/link/`]);
    for (const path of ['tools/code/', 'tools/link/']) {
      expect(at(path)).toMatchObject({
        'Connection-Allowlist': '(response-origin)',
        'X-DNS-Prefetch-Control': 'off',
      });
    }
    expect([...rules.values()].filter((headers) => headers.has('X-DNS-Prefetch-Control'))).toHaveLength(2);
  });

  test(`below ${basePath} every answer keeps the reader to itself`, () => {
    expect(at('*')).toEqual({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
    });
  });

  test(`below ${basePath} the search's worker has a policy that knows no other host`, () => {
    expect(at('pagefind/*')).toEqual({
      'Content-Security-Policy':
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; base-uri 'none'",
    });
  });

  test(`below ${basePath} the worker of the offline copy may talk to its own host only, and is never old`, () => {
    expect(at('sw.js')).toEqual({
      'Content-Security-Policy': "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'",
      'Cache-Control': 'no-cache',
    });
    expect(at('offline-copy/*')).toEqual({ 'Content-Security-Policy': "default-src 'none'" });
  });

  test(`below ${basePath} nobody keeps a copy of the clock's file`, () => {
    expect(at('clock.txt')).toMatchObject({ 'Cache-Control': 'no-store', 'CDN-Cache-Control': 'no-store' });
  });

  test(`below ${basePath} every rule lies below the base path, and the file ends with its line`, () => {
    for (const path of rules.keys()) expect(path.startsWith(basePath), path).toBe(true);
    expect(rules.size).toBe(PAGES.length + 5);
    expect(text).toMatch(/\S\n$/u);
  });

  test(`below ${basePath} what is named by itself has a policy, since one answer without is a road out`, () => {
    const without = [...rules].filter(([, headers]) => !headers.has('Content-Security-Policy'));
    expect(without.map(([path]) => path)).toEqual([`${basePath}*`]);
  });
}

test('no header is set twice for one address, since hosts would join the values', () => {
  const rules = rulesOf(headerFile(PAGES, '/'));
  for (const [path, headers] of rules) {
    for (const [pattern, others] of rules) {
      const covers = pattern.endsWith('*') && pattern !== path && path.startsWith(pattern.slice(0, -1));
      if (covers)
        expect(
          [...headers.keys()].filter((name) => others.has(name)),
          path,
        ).toEqual([]);
    }
  }
});

test('the policy of a page that nobody may publish is refused here too', () => {
  for (const html of ['<body>x', '<html data-page-kind="sealed"><p onclick="go()">x']) {
    expect(() => headerFile([finishedPage('x/index.html', html)], '/')).toThrow('x/index.html');
  }
});

test('all kinds of page are among the examples', () => {
  const html = PAGES.map((page) => page.html).join('');
  for (const kind of PAGE_KINDS) expect(html).toContain(`data-page-kind="${kind}"`);
});
