import { createHash } from 'node:crypto';
import { finishedPage, type FinishedPage } from '../../src/publishing/finished-pages.ts';
import { contentPolicy } from '../../src/publishing/policies.ts';
import { faultsOf } from '../support/html.ts';
import { expect, pages, pagesOfAllLanguages, test } from '../support/site.ts';

/** What each kind of page may do beside running what stands in it. Written here a second time, on purpose. */
const ALLOWED = {
  reading: {
    'img-src': "'self' data:",
    'manifest-src': "'self'",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'form-action': "'self'",
  },
  search: {
    'img-src': "'self' data:",
    'manifest-src': "'self'",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'form-action': "'self'",
  },
  tool: {
    'img-src': "'self' data:",
    'manifest-src': "'self'",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'form-action': "'self'",
  },
  sealed: {
    'img-src': 'data:',
    'connect-src': "'none'",
    'form-action': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': "'none'",
  },
} as const;

const META = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/giu;

/** Hashes by the standard's own recipe, from the raw text of the file and without the project's parser. */
function hashes(html: string, element: 'script' | 'style'): string[] {
  const inline = new RegExp(`<${element}\\b([^>]*)>([\\s\\S]*?)</${element}>`, 'giu');
  return [...html.matchAll(inline)]
    .filter(([, attributes = '']) => !/type="application\/(?:ld\+)?json"/u.test(attributes))
    .map(([, , code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`);
}

/** What is wrong with the policy of a page. */
function faults(page: FinishedPage): string[] {
  const metas = [...page.html.matchAll(META)];
  const [meta] = metas;
  if (meta === undefined || metas.length > 1) return [`has ${String(metas.length)} policies`];
  const found: string[] = [];
  const policy = meta[1] ?? '';
  if (!/<head>\s*<meta charset="utf-8">$/iu.test(page.html.slice(0, meta.index))) {
    found.push('has something before its policy');
  }
  if (policy !== contentPolicy(finishedPage(page.file, page.html.replace(META, '')))) {
    found.push('has a policy that was not computed from it');
  }
  const kind = /<html[^>]* data-page-kind="(\w+)"/u.exec(page.html)?.[1] as keyof typeof ALLOWED;
  const search = kind === 'search' ? ["'self'", "'wasm-unsafe-eval'"] : [];
  const expected: Record<string, string> = {
    'default-src': "'none'",
    'base-uri': "'none'",
    'script-src': [...search, ...hashes(page.html, 'script')].join(' ') || "'none'",
    'style-src': hashes(page.html, 'style').join(' ') || "'none'",
    ...ALLOWED[kind],
  };
  const said: Record<string, string> = {};
  for (const directive of policy.split('; ')) {
    const [name = '', ...values] = directive.split(' ');
    said[name] = values.join(' ');
  }
  for (const name of new Set([...Object.keys(expected), ...Object.keys(said)])) {
    if (sorted(expected[name]) !== sorted(said[name])) found.push(`has the wrong ${name}`);
  }
  return found;
}

const sorted = (value = ''): string => [...new Set(value.split(' '))].sort().join(' ');

test('every page has exactly the policy that it needs, first of all', () => {
  expect(faultsOf(pagesOfAllLanguages, faults)).toEqual([]);
});

test('every kind of page is known to this test', () => {
  const kinds = pages.map(({ html }) => /<html[^>]* data-page-kind="(\w+)"/u.exec(html)?.[1]);
  expect(kinds.filter((kind) => kind === undefined || !(kind in ALLOWED))).toEqual([]);
});

const SOUND = pages.find(({ address }) => address === '/')?.html ?? '';

for (const [name, spoil, fault] of [
  ['without a policy', (html: string) => html.replace(META, ''), 'has 0 policies'],
  ['with two', (html: string) => html.replace(META, '$&$&'), 'has 2 policies'],
  ['with a late policy', (html: string) => html.replace(META, '<link>$&'), 'has something before its policy'],
  [
    'with a changed script',
    (html: string) => html.replace('</script></body>', ';x</script></body>'),
    'has the wrong script-src',
  ],
  [
    'with a script more',
    (html: string) => html.replace('</body>', '<script>x</script></body>'),
    'has the wrong script-src',
  ],
  ['with a changed style', (html: string) => html.replace('<style>', '<style>x'), 'has the wrong style-src'],
  [
    'with a hash too many',
    (html: string) => html.replace("script-src '", "script-src 'sha256-x' '"),
    'has the wrong script-src',
  ],
  [
    'that runs any file',
    (html: string) => html.replace("script-src '", "script-src 'self' '"),
    'has the wrong script-src',
  ],
  [
    'that may connect',
    (html: string) => html.replace("connect-src 'self'", 'connect-src *'),
    'has the wrong connect-src',
  ],
  [
    'that runs any worker',
    (html: string) => html.replace("worker-src 'self'", 'worker-src *'),
    'has the wrong worker-src',
  ],
  [
    'with a directive too many',
    (html: string) => html.replace("base-uri 'none'", "base-uri 'none'; frame-src *"),
    'has the wrong frame-src',
  ],
  [
    'with a directive missing',
    (html: string) => html.replace("; base-uri 'none'", ''),
    'has the wrong base-uri',
  ],
  [
    'of another kind',
    (html: string) => html.replace('kind="reading"', 'kind="sealed"'),
    'has a policy that was not computed from it',
  ],
] as const) {
  test(`a page ${name} is refused`, () => {
    const html = spoil(SOUND);
    expect(html).not.toBe(SOUND);
    expect(faults(finishedPage('index.html', html))).toContain(fault);
  });
}
