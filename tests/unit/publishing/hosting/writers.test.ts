import { expect, test } from 'playwright/test';
import { caddyFile } from '../../../../src/publishing/hosting/caddy.ts';
import type { Hosting } from '../../../../src/publishing/hosting/header-rules.ts';
import { nginxFile, NGINX_CHARACTERS } from '../../../../src/publishing/hosting/nginx.ts';
import { headersFile, redirectsFile } from '../../../../src/publishing/hosting/underscore-files.ts';
import { vercelFile, VERCEL_CHARACTERS } from '../../../../src/publishing/hosting/vercel.ts';
import { rulesOf, sentWith } from '../../../support/header-rules.ts';

const HOSTING: Hosting = {
  basePath: '/',
  everywhere: { 'X-All': 'yes', 'Content-Security-Policy': "default-src 'self'" },
  rules: [
    {
      path: '/tools/code/',
      covers: 'exactly',
      headers: { 'Content-Security-Policy': "default-src 'none'", 'X-Sealed': '(it)' },
    },
    { path: '/parts/', covers: 'below', headers: { 'Cache-Control': 'immutable' } },
    { path: '/clock.txt', covers: 'exactly', headers: { 'Cache-Control': 'no-store' } },
  ],
  redirects: [{ from: '/old', to: '/new', status: 301 }],
  foldersWithMissingPage: [],
};
const BELOW: Hosting = { ...HOSTING, basePath: '/below/' };
const withValue = (value: string): Hosting => ({ ...HOSTING, everywhere: { 'X-All': value } });
const withRules = (count: number): Hosting => ({
  ...HOSTING,
  rules: Array.from({ length: count }, (_, number) => ({
    path: `/${String(number)}`,
    covers: 'exactly',
    headers: { 'X-Number': 'it' },
  })),
});

test('_headers says each rule once, below the base path, and pages get no Cache-Control to be joined', () => {
  const rules = rulesOf(headersFile(BELOW));
  expect([...rules.keys()]).toEqual(['/below/*', '/below/tools/code/', '/below/parts/*', '/below/clock.txt']);
  expect(sentWith(rules, '/below/about/').has('cache-control')).toBe(false);
  expect(sentWith(rules, '/below/parts/a').get('cache-control')).toEqual(['immutable']);
  expect(sentWith(rules, '/below/tools/code/').get('content-security-policy')).toEqual([
    "default-src 'self'",
    "default-src 'none'",
  ]);
});

test('_redirects leads on, and says below a path what lies there', () => {
  expect(redirectsFile(HOSTING)).toBe('/old /new 301\n');
  expect(redirectsFile(BELOW)).toBe('/below/old /below/new 301\n/below/* /:splat 200\n');
});

test('vercel.json has the narrower rules last and the slash at the end of addresses', () => {
  const { headers, ...rest } = JSON.parse(vercelFile(BELOW)) as {
    headers: { source: string; headers: { key: string; value: string }[] }[];
  };
  expect(headers.map(({ source }) => source)).toEqual([
    '/below/(.*)',
    '/below/tools/code/',
    '/below/parts/(.*)',
    '/below/clock.txt',
  ]);
  expect(headers[0]?.headers).toContainEqual({ key: 'Cache-Control', value: 'no-cache' });
  expect(rest).toMatchObject({
    trailingSlash: true,
    redirects: [{ source: '/below/old', destination: '/below/new', statusCode: 301 }],
    rewrites: [{ source: '/below/(.*)', destination: '/$1' }],
  });
  expect(vercelFile(HOSTING)).not.toContain('rewrites');
});

test('nginx adds each header at one place and looks its value up by the file that is served', () => {
  const text = nginxFile(HOSTING);
  for (const name of ['X-All', 'Content-Security-Policy', 'X-Sealed', 'Cache-Control'])
    expect(text.match(new RegExp(`add_header ${name} .* always;`, 'gu'))).toHaveLength(1);
  expect(text.indexOf('add_header')).toBeGreaterThan(text.indexOf('server {'));
  expect(/location[^{]*\{[^}]*add_header/u.test(text)).toBe(false);
  expect(text).toContain(`"~^/clock\\.txt$" "no-store";`);
  expect(text).toContain(`"~^/parts/" "immutable";`);
  expect(text).toContain('default "no-cache";');
  // Sealed pages are served as their index.html, so that name is what is looked up.
  expect(text).toContain(`default "";`);
});

test('nginx and Caddy serve the folder below the base path, and nothing beside it', () => {
  expect(nginxFile(BELOW)).toContain('location /below/ { alias /var/www/six-digits/; }');
  expect(nginxFile(BELOW)).toContain('error_page 404 /below/404.html;');
  expect(nginxFile(BELOW)).toContain('location / { return 404; }');
  expect(caddyFile(BELOW)).toContain('uri strip_prefix /below\n');
  expect(caddyFile(BELOW)).toContain('@elsewhere not path /below/*\n');
});

test('Caddy keeps the order of the rules, and a missing page is not kept as long as what was asked for', () => {
  const text = caddyFile(HOSTING);
  const places = ['route {', 'header {', 'header /tools/code/ {', 'header /parts/* {', 'file_server {'].map(
    (part) => text.indexOf(part),
  );
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
  expect(text.slice(text.indexOf('handle_errors'))).toContain('Cache-Control "no-cache"');
});

test('Caddy is told the types of files, so that nothing depends on its machine, and a missing one is a page', () => {
  const [found, missing] = caddyFile(HOSTING).split('handle_errors');
  expect(found).toMatch(
    /@webmanifest path \*\.webmanifest\n\s*header @webmanifest Content-Type "application\/manifest\+json"/u,
  );
  expect(found).toMatch(/@txt path \*\.txt\n\s*header @txt Content-Type "text\/plain; charset=utf-8"/u);
  expect(found).toContain('@js path *.js *.mjs');
  expect(found).not.toContain('text/html');
  expect(missing).toContain('Content-Type "text/html; charset=utf-8"');
});

for (const [name, write, hosting, fault] of [
  ['more rules than Cloudflare reads', headersFile, withRules(100), /101 rules, but Cloudflare reads 100/u],
  [
    'a line longer than Cloudflare reads',
    headersFile,
    withValue('x'.repeat(1_992)),
    /line 2: 2001 characters/u,
  ],
  [
    'a redirect longer than Cloudflare reads',
    redirectsFile,
    { ...HOSTING, redirects: [{ from: '/a', to: `/${'x'.repeat(1_000)}`, status: 301 }] },
    /_redirects, line 1: 1008 characters/u,
  ],
  [
    'a value longer than Vercel reads',
    vercelFile,
    withValue('x'.repeat(VERCEL_CHARACTERS + 1)),
    /4097 characters/u,
  ],
  [
    'a value longer than nginx reads',
    nginxFile,
    withValue('x'.repeat(NGINX_CHARACTERS + 1)),
    /4097 characters/u,
  ],
  ['a value that nginx would read as its own', nginxFile, withValue('a$uri'), /nginx\.conf: cannot say/u],
  ['a quote in a value for nginx', nginxFile, withValue('a"b'), /nginx\.conf: cannot say/u],
  ['a quote in a value for Caddy', caddyFile, withValue('a"b'), /Caddyfile, X-All: cannot say/u],
  ['a placeholder in a value for Caddy', caddyFile, withValue('{env.HOME}'), /Caddyfile, X-All: cannot say/u],
] as const) {
  test(`${name} stops the build`, () => {
    expect(() => write(hosting)).toThrow(fault);
  });
}

test('what is just short enough is written', () => {
  expect(rulesOf(headersFile(withRules(99))).size).toBe(100);
  expect(headersFile(withValue('x'.repeat(1_991)))).toContain('x'.repeat(1_991));
});

test('what is missing in the folder of a language is answered in that language', () => {
  const hosting = { ...BELOW, foldersWithMissingPage: ['/pt-BR/'] };
  expect(nginxFile(hosting)).toContain(
    'location /below/pt-BR/ { alias /var/www/six-digits/pt-BR/; error_page 404 /below/pt-BR/404.html;',
  );
  expect(nginxFile({ ...hosting, basePath: '/' })).toContain(
    'location /pt-BR/ { error_page 404 /pt-BR/404.html; error_page 403 =404 /pt-BR/404.html; }',
  );
  expect(caddyFile(hosting)).toContain('rewrite /below/pt-BR/* /pt-BR/404.html\n\t\trewrite * /404.html');
});
