import { expect, test } from 'playwright/test';
import { withCopyFacts } from '../../../../src/publishing/offline/copy-facts.ts';

const SIZE = { pages: 255, files: 30, wireBytes: 1_040_001, deviceBytes: 7_200_000 };
const HTML =
  'copy:pages pages, copy:wire-megabytes MB in copy:files parts, copy:device-megabytes MB (copy:files)';

test('the page says how large the copy is, rounded up', () => {
  expect(withCopyFacts({ file: 'offline/index.html', html: HTML }, SIZE, 'en')).toBe(
    '255 pages, 1.1 MB in 30 parts, 7.2 MB (30)',
  );
});

test('numbers are written as the language of the page writes them', () => {
  expect(withCopyFacts({ file: 'offline/index.html', html: HTML }, { ...SIZE, pages: 1255 }, 'pt-BR')).toBe(
    '1.255 pages, 1,1 MB in 30 parts, 7,2 MB (30)',
  );
});

test('a page without a place for a fact is refused by name', () => {
  const html = HTML.replace('copy:pages', 'many');
  expect(() => withCopyFacts({ file: 'offline/index.html', html }, SIZE, 'en')).toThrow(
    'offline/index.html: has no place for copy:pages',
  );
});
