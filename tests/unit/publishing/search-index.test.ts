import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { finishedPage } from '../../../src/publishing/finished-pages.ts';
import { withIndexParts, withoutIndexMarks } from '../../../src/publishing/search-index.ts';

const HTML = '<site-search data-tag="later" data-early="later"></site-search>';
const ENGLISH = { en: { hash: 'en_1a', wasm: 'en', page_count: 1 } };

/** The search page with the names of an index that has these languages and files. */
function named(
  html: string,
  basePath = '/',
  languages: object = ENGLISH,
  files = ['pagefind.en_1a.pf_meta'],
) {
  const root = mkdtempSync(join(tmpdir(), 'index-'));
  try {
    mkdirSync(join(root, 'pagefind/fragment'), { recursive: true });
    writeFileSync(
      join(root, 'pagefind/pagefind-entry.json'),
      JSON.stringify({ version: '1.6.0', languages }),
    );
    for (const file of ['pagefind.js', 'wasm.unknown.pagefind', ...files])
      writeFileSync(join(root, 'pagefind', file), '');
    return withIndexParts(finishedPage('search/index.html', html), { root, basePath });
  } finally {
    rmSync(root, { recursive: true });
  }
}

test('the search page is told the names of the parts, and nothing else of it changes', () => {
  const page = named(`<p>data-tag</p>${HTML}`);
  expect(page.html).toBe(
    '<p>data-tag</p><site-search data-tag="en_1a" data-early="/pagefind/pagefind-entry.json?ts=en_1a' +
      ' /pagefind/pagefind.en_1a.pf_meta /pagefind/wasm.en.pagefind"></site-search>',
  );
  expect(page).toMatchObject({ file: 'search/index.html', address: '/search/' });
});

test('below a path the names begin with it', () => {
  const early = /data-early="([^"]*)"/u.exec(named(HTML, '/six-digits/').html)?.[1]?.split(' ');
  expect(early).toHaveLength(3);
  for (const address of early ?? []) expect(address).toMatch(/^\/six-digits\/pagefind\/[^/]+$/u);
});

test('an index of two languages has the parts of both', () => {
  const languages = { ...ENGLISH, de: { hash: 'de_2b', wasm: 'de', page_count: 1 } };
  const { html } = named(HTML, '/', languages, ['pagefind.en_1a.pf_meta', 'pagefind.de_2b.pf_meta']);
  expect(html).toContain('data-tag="en_1a-de_2b"');
  for (const part of ['?ts=en_1a-de_2b', 'en_1a.pf_meta', 'de_2b.pf_meta', 'wasm.en', 'wasm.de'])
    expect(html).toContain(part);
});

for (const [name, html] of [
  ['no place for them', '<site-search></site-search>'],
  ['no place for the parts', '<site-search data-tag="later"></site-search>'],
  ['no place for the build', '<site-search data-early="later"></site-search>'],
  ['the names already', named(HTML).html],
] as const) {
  test(`a search page with ${name} is refused`, () => {
    expect(() => named(html)).toThrow(
      'search/index.html: needs data-tag="later" and data-early="later" for the names of the index\'s parts',
    );
  });
}

test('what only the index was made from leaves the page, words about it stay', () => {
  const html = (marks: readonly string[]) =>
    `<main${marks[0] ?? ''}><article${marks[1] ?? ''}><p${marks[2] ?? ''}>data-pagefind-body</p></article></main>`;
  const marked = [
    ' data-pagefind-meta="chapter[data-chapter], kind:fix" data-pagefind-filter="kind:fix"',
    ' data-pagefind-body',
    ' data-pagefind-ignore',
  ];
  expect(withoutIndexMarks(finishedPage('a/index.html', html(marked))).html).toBe(html([]));
});
