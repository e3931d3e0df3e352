import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';
import {
  attribute,
  elements,
  finishedPage,
  hasClass,
  readFinishedPages,
  textOf,
  writeFinishedPage,
} from '../../../src/publishing/finished-pages.ts';

/** Runs a step with a folder that holds the given files. */
function withSite(files: Readonly<Record<string, string>>, step: (root: string) => void): void {
  const root = mkdtempSync(join(tmpdir(), 'finished-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    step(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

const ids = (html: string) =>
  elements(finishedPage('x/index.html', html).document).flatMap((element) => attribute(element, 'id') ?? []);

for (const [file, address] of [
  ['index.html', '/'],
  ['x/index.html', '/x/'],
  ['fix/a/b/index.html', '/fix/a/b/'],
  ['404.html', '/404.html'],
  ['x/myindex.html', '/x/myindex.html'],
  ['index.html/index.html', '/index.html/'],
] as const) {
  test(`the file ${file} has the address ${address}`, () => {
    expect(finishedPage(file, '<p>x')).toMatchObject({ file, address, html: '<p>x' });
  });
}

test('every page of a folder is read, and nothing that is no page of the site', () => {
  const files = {
    'index.html': '<h1>home</h1>',
    '404.html': '<h1>missing</h1>',
    'tools/clock/index.html': '<h1>clock</h1>',
    'about/index.html': '<h1>about</h1>',
    'pagefind/index.html': '<h1>not ours</h1>',
    'favicon.svg': '<svg></svg>',
    'about/index.html.br': 'x',
    'folder.html/note.txt': 'x',
  };
  withSite(files, (root) => {
    const pages = readFinishedPages(root);
    expect(pages.map(({ address }) => address).sort()).toEqual([
      '/',
      '/404.html',
      '/about/',
      '/tools/clock/',
    ]);
    for (const { file, html } of pages) expect(html).toBe(files[file as keyof typeof files]);
    expect(readFinishedPages(root)).toEqual(pages);
  });
});

test('a page is written back where it was read', () => {
  withSite({ 'x/index.html': 'old', 'index.html': 'other' }, (root) => {
    writeFinishedPage(root, { file: 'x/index.html', html: '<p>née</p>' });
    expect(readFileSync(join(root, 'x/index.html'), 'utf8')).toBe('<p>née</p>');
    expect(readFileSync(join(root, 'index.html'), 'utf8')).toBe('other');
  });
});

test('elements come in document order, whatever holds them', () => {
  expect(
    ids('<html id="a"><head id="b"><body id="c"><p id="d"><b id="e"></b></p><svg id="f"><g id="g"/></svg>'),
  ).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
});

test('what stands in a template, or in one within it, is read like the rest', () => {
  expect(
    ids('<template id="a"><p id="b"></p><template><i id="c"></i></template></template><p id="d">'),
  ).toEqual(['a', 'b', 'c', 'd']);
});

test('what stands in a noscript element is read like the rest, since readers without scripts see it', () => {
  expect(
    ids('<head><noscript><style id="a"></style></noscript></head><noscript><a id="b"></a></noscript>'),
  ).toEqual(['a', 'b']);
});

test('attributes, classes and texts are read as a browser reads them', () => {
  const { document } = finishedPage(
    'x/index.html',
    '<P HREF="/a&amp;b" hidden CLASS="one\ttwo\n three">a<b>b&lt;</b><!-- no --> c</P><script>d < e</script>',
  );
  const p = elements(document).find(({ tagName }) => tagName === 'p');
  if (p === undefined) throw new Error('the page has no paragraph');
  expect(attribute(p, 'href')).toBe('/a&b');
  expect(attribute(p, 'hidden')).toBe('');
  expect(attribute(p, 'id')).toBeUndefined();
  expect(['one', 'two', 'three', 'on', 'one two', 'One'].map((name) => hasClass(p, name))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(textOf(p)).toBe('ab< c');
  expect(textOf(document)).toBe('ab< cd < e');
});
