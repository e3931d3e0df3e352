import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { inLanguage } from '../../src/content-model/routes.ts';
import { PUBLISHED_CODES } from '../../src/i18n/languages.ts';
import type { FinishedPage } from '../../src/publishing/finished-pages.ts';
import { serverFolder } from '../../src/publishing/hosting/write-hosting.ts';
import { BUILDS, isPackedCopy, SITE_ROOT } from '../support/builds.ts';
import { rulesOf, sentWith } from '../support/header-rules.ts';
import { expect, pages, pagesOfAllLanguages, test } from '../support/site.ts';

const FILE = readFileSync(join(SITE_ROOT, '_headers'), 'utf8');
const FILES = readdirSync(SITE_ROOT, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));

/** What one policy says, by its directives. */
const directivesOf = (policy: string): Map<string, string[]> =>
  new Map(policy.split('; ').map((part) => [part.split(' ')[0] ?? '', part.split(' ').slice(1)]));

/** What a page's own policy allows and a header's forbids. */
function narrowed(header: string, meta: string): string[] {
  const sent = directivesOf(header);
  return [...directivesOf(meta)].flatMap(([name, sources]) => {
    // Trusted Types narrow a page where they stand, and nowhere else.
    if (name.includes('trusted-types')) return [];
    const allowed = sent.get(name) ?? (name.endsWith('-src') ? (sent.get('default-src') ?? []) : undefined);
    if (allowed === undefined) return [];
    const anyInline =
      allowed.includes("'unsafe-inline'") && !allowed.some((source) => source.startsWith("'sha"));
    return sources
      .filter((source) => source !== "'none'" && !allowed.includes(source))
      .filter((source) => !(anyInline && source.startsWith("'sha")))
      .map((source) => `${name} ${source}`);
  });
}

/** What the header file would do wrong to a page. */
function faults(page: FinishedPage, file: string): string[] {
  const sent = sentWith(rulesOf(file), page.address);
  const policies = sent.get('content-security-policy') ?? [];
  const meta = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/u.exec(page.html)?.[1] ?? '';
  const sealed = page.html.includes('data-page-kind="sealed"');
  const found = policies.flatMap((policy) => narrowed(policy, meta)).map((what) => `blocks ${what}`);
  if (!policies.some((policy) => policy.includes("frame-ancestors 'none'"))) found.push('can be framed');
  if (sealed && !policies.includes(`${meta}; frame-ancestors 'none'`)) found.push('lacks its own policy');
  const closed = sent.get('connection-allowlist')?.join() === '(response-origin)';
  if (closed !== sealed) found.push(sealed ? 'may connect' : 'may not connect');
  if (sent.has('x-dns-prefetch-control') !== sealed) found.push('looks names up the wrong way');
  if (sent.has('cache-control')) found.push('is kept');
  return found;
}

/** What is wrong with a packed copy. */
const copyFaults = (original: Buffer, br: Buffer, gz: Buffer): string[] => [
  ...(brotliDecompressSync(br).equals(original) ? [] : ['unpacks from Brotli to something else']),
  ...(gunzipSync(gz).equals(original) ? [] : ['unpacks from gzip to something else']),
];

test('no page is blocked by what hosts send, and each sealed page is sent with what closes it', () => {
  expect(
    pagesOfAllLanguages.flatMap((page) => faults(page, FILE).map((fault) => `${page.address} ${fault}`)),
  ).toEqual([]);
});

test('the header file is short, however many pages there are', () => {
  const rules = [...rulesOf(FILE).keys()];
  expect(rules.length).toBeLessThan(10 + 20 * PUBLISHED_CODES.length);
  const addresses = pagesOfAllLanguages.flatMap(({ address, file }) => [address, `/${file}`]);
  expect(rules.filter((rule) => rule.endsWith('/') && !addresses.includes(rule))).toEqual([]);
});

test('no header but the policy is said twice of one file', () => {
  const rules = rulesOf(FILE);
  for (const file of FILES) {
    const sent = sentWith(rules, `/${file.slice(SITE_ROOT.length + 1)}`);
    const twice = [...sent].filter(
      ([name, values]) => values.length > 1 && name !== 'content-security-policy',
    );
    expect(twice, file).toEqual([]);
  }
});

test('every page has packed copies, and every packed copy unpacks to its file', () => {
  expect(pagesOfAllLanguages.filter(({ file }) => !existsSync(join(SITE_ROOT, `${file}.br`)))).toEqual([]);
  const copies = FILES.filter((file) => file.endsWith('.br')).map((file) => file.slice(0, -'.br'.length));
  expect(FILES.filter((file) => file.endsWith('.gz')).length).toBe(copies.length);
  const wrong = copies.flatMap((file) =>
    copyFaults(readFileSync(file), readFileSync(`${file}.br`), readFileSync(`${file}.gz`)).map(
      (fault) => `${file} ${fault}`,
    ),
  );
  expect(wrong).toEqual([]);
});

for (const { folder } of [BUILDS.belowAPath, BUILDS.bare])
  test(`nothing is packed in ${folder}, which was not asked to`, () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(files.length).toBeGreaterThan(pages.length);
    expect(files.filter(isPackedCopy)).toEqual([]);
  });

test('packed copies are named nowhere, and servers are configured outside the published folder', () => {
  const texts = FILES.filter((file) => /\.(?:html|xml|txt|json)$/u.test(file)).map((file) =>
    readFileSync(file, 'utf8'),
  );
  expect(texts.filter((text) => /\.(?:html|json|js|xml)\.(?:br|gz)\b/u.test(text))).toEqual([]);
  expect(FILES.filter((file) => /nginx|Caddyfile/u.test(file))).toEqual([]);
  expect(readdirSync(serverFolder(SITE_ROOT)).sort()).toEqual(['Caddyfile', 'nginx.conf']);
});

test('the search of each language comes with one engine, that of its language', () => {
  const engines = FILES.filter((file) => /wasm\.[\w-]+\.pagefind$/u.test(file));
  expect(engines.map((file) => file.slice(SITE_ROOT.length)).sort()).toEqual(
    PUBLISHED_CODES.map((language) =>
      inLanguage(`/pagefind/wasm.${language.toLowerCase()}.pagefind`, language),
    ).sort(),
  );
});

const about = pages.filter(({ address }) => address === '/about/');
const clock = pages.filter(({ address }) => address === '/tools/clock/');
const search = pages.filter(({ address }) => address === '/search/');
const sealed = pages.filter(({ html }) => html.includes('data-page-kind="sealed"'));

for (const [name, examined, spoil, fault] of [
  [
    'that blocks the clock check',
    clock,
    (file: string) => file.replace("connect-src 'self'; ", ''),
    "blocks connect-src 'self'",
  ],
  [
    'that blocks the search',
    search,
    (file: string) => file.replace(" 'wasm-unsafe-eval'", ''),
    "blocks script-src 'wasm-unsafe-eval'",
  ],
  [
    'that blocks pictures',
    about,
    (file: string) => file.replace("img-src 'self' data:", "img-src 'self'"),
    'blocks img-src data:',
  ],
  [
    'that lets pages be framed',
    about,
    (file: string) => file.replace("; frame-ancestors 'none'", ''),
    'can be framed',
  ],
  [
    'that lets a sealed page talk',
    sealed,
    (file: string) => file.replaceAll('Connection-Allowlist', 'X'),
    'may connect',
  ],
  [
    'with an old policy of a sealed page',
    sealed,
    (file: string) => file.replaceAll("'sha256-", "'sha256-0"),
    'lacks its own policy',
  ],
  [
    'that has pages kept',
    about,
    (file: string) => file.replace('/*\n', '/*\n  Cache-Control: max-age=60\n'),
    'is kept',
  ],
] as const) {
  test(`a header file ${name} is refused`, () => {
    const file = spoil(FILE);
    expect(file).not.toBe(FILE);
    expect(examined.flatMap((page) => faults(page, file))).toContain(fault);
  });
}

test('styles that a header names by other hashes are seen as blocked', () => {
  expect(narrowed("style-src 'unsafe-inline' 'sha256-a'", "style-src 'sha256-b'")).toEqual([
    "style-src 'sha256-b'",
  ]);
  expect(narrowed("default-src 'none'", "worker-src 'self'")).toEqual(["worker-src 'self'"]);
});

test('a copy of an older page is refused', () => {
  const { file } = pages[0] ?? { file: '' };
  const read = (name: string): Buffer => readFileSync(join(SITE_ROOT, name));
  expect(copyFaults(Buffer.from('older'), read(`${file}.br`), read(`${file}.gz`))).toHaveLength(2);
});
