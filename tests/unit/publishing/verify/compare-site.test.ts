import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';
import { compareSite, type Findings } from '../../../../src/publishing/verify/compare-site.ts';
import { isHonest, reportLines } from '../../../../src/publishing/verify/report.ts';
import { serveLocally } from '../../../support/local-server.ts';

const GENERAL = { 'Content-Security-Policy': "default-src 'none'", 'X-Content-Type-Options': 'nosniff' };
const SEALED = {
  'Content-Security-Policy': "default-src 'self'",
  'Connection-Allowlist': '(response-origin)',
};

/** A build of four pages in two languages, with what hosts are told, and packed copies. */
const BUILT: Readonly<Record<string, string>> = {
  'index.html': '<!doctype html><title>Home</title><a href="/tools/link/">Link</a>',
  'tools/link/index.html': '<!doctype html><title>Link</title>',
  'pt-BR/tools/link/index.html': '<!doctype html><title>Link em português</title>',
  '404.html': '<!doctype html><title>Missing</title>',
  'index.html.br': 'packed',
  'sitemap-0.xml': '<urlset><url><loc>https://site.example/</loc></url></urlset>',
  '.well-known/security.txt': 'Contact: mailto:a@site.example\nExpires: 2027-11-27T00:00:00Z\n',
  _headers: '/*',
  'vercel.json': JSON.stringify({
    headers: [
      { source: '/(.*)', headers: listed({ ...GENERAL, 'Cache-Control': 'no-cache' }) },
      { source: '/tools/link/', headers: listed(SEALED) },
      { source: '/tools/link/index.html', headers: listed(SEALED) },
      { source: '/pt-BR/tools/link/', headers: listed(SEALED) },
      { source: '/pt-BR/tools/link/index.html', headers: listed(SEALED) },
    ],
  }),
};

function listed(headers: Readonly<Record<string, string>>): { key: string; value: string }[] {
  return Object.entries(headers).map(([key, value]) => ({ key, value }));
}

interface Published {
  /** Files that are not as they were built; `undefined` for one that is not there. */
  readonly files?: Readonly<Record<string, string | undefined>>;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** That has these headers. */
  readonly sealedPage?: string;
}

/** Publishes the build, with what somebody has done to it, and compares. */
async function found({
  files = {},
  headers = {},
  sealedPage = 'tools/link',
}: Published = {}): Promise<Findings> {
  const folder = mkdtempSync(join(tmpdir(), 'verify-'));
  for (const [file, text] of Object.entries(BUILT)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const sent: Readonly<Record<string, string | undefined>> = { ...BUILT, ...files };
  const answer = (response: ServerResponse, status: number, text: string): void => {
    response.writeHead(status).end(text);
  };
  const { origin, close } = await serveLocally((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname.slice(1);
    const all: Readonly<Record<string, string | undefined>> = {
      ...GENERAL,
      ...(path.endsWith('tools/link/') ? SEALED : {}),
      ...(path === `${sealedPage}/` ? headers : {}),
    };
    for (const [name, value] of Object.entries(all)) if (value !== undefined) response.setHeader(name, value);
    const text = sent[path === '' || path.endsWith('/') ? `${path}index.html` : path];
    if (text === undefined) answer(response, 404, sent['404.html'] ?? '');
    else answer(response, 200, text);
  });
  try {
    return await compareSite(folder, `${origin}/`);
  } finally {
    await close();
    rmSync(folder, { recursive: true });
  }
}

const NOTHING = { differ: [], missing: [], more: [], headers: [] };

test('an honest copy is found to be one; when the contact expires does not count', async () => {
  const later = BUILT['.well-known/security.txt']?.replace('2027', '2028');
  const findings = await found({ files: { '.well-known/security.txt': later } });
  expect(findings).toEqual({ same: 6, ...NOTHING });
  expect(isHonest(findings)).toBe(true);
});

test('one changed byte is found, on a page, on the page for missing addresses and in a list', async () => {
  for (const file of [
    'tools/link/index.html',
    'pt-BR/tools/link/index.html',
    '404.html',
    'sitemap-0.xml',
    '.well-known/security.txt',
  ]) {
    const findings = await found({ files: { [file]: `${BUILT[file] ?? ''} ` } });
    expect(findings).toEqual({ same: 5, ...NOTHING, differ: [file] });
    expect(isHonest(findings)).toBe(false);
    expect(reportLines(findings)[0]).toBe(`differs: ${file}`);
  }
});

test('an added script is found, and the page that asks for it', async () => {
  const page = `${BUILT['index.html'] ?? ''}<script src="/extra.js"></script><script src="/gone.js"></script>`;
  const findings = await found({ files: { 'index.html': page, 'extra.js': 'x' } });
  expect(findings).toEqual({ same: 5, ...NOTHING, differ: ['index.html'], more: ['extra.js'] });
});

test('a file that is not there is found', async () => {
  const findings = await found({ files: { 'sitemap-0.xml': undefined } });
  expect(findings).toEqual({ same: 5, ...NOTHING, missing: ['sitemap-0.xml'] });
});

test('a header of a sealed page that is missing or weaker is found; one joined to others is not', async () => {
  const missing = await found({ headers: { 'Connection-Allowlist': undefined } });
  expect(missing.headers).toEqual(['/tools/link/: no Connection-Allowlist']);
  expect(isHonest(missing)).toBe(false);
  const inPortuguese = await found({
    headers: { 'Connection-Allowlist': undefined },
    sealedPage: 'pt-BR/tools/link',
  });
  expect(inPortuguese.headers).toEqual(['/pt-BR/tools/link/: no Connection-Allowlist']);
  const weaker = await found({ headers: { 'Content-Security-Policy': 'default-src *' } });
  expect(weaker.headers).toEqual(['/tools/link/: Content-Security-Policy is "default-src *"']);
  const joined = await found({
    headers: { 'Content-Security-Policy': "default-src 'none', default-src 'self'" },
  });
  expect(joined.headers).toEqual([]);
});

test('a site that does not answer is told, not counted as missing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verify-'));
  writeFileSync(join(folder, 'index.html'), 'x');
  const { origin, close } = await serveLocally((_, response) => response.end());
  await close();
  await expect(compareSite(folder, `${origin}/`)).rejects.toThrow('does not answer');
  rmSync(folder, { recursive: true });
});
