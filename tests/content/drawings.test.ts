import { readFileSync, readdirSync } from 'node:fs';
import { parseFragment } from 'parse5';
import { attribute, elements, textOf } from '../../src/publishing/finished-pages.ts';
import { expect, pages, test } from '../support/site.ts';

const FOLDER = 'src/content/en/drawings';
const MOST_BYTES = 2048;

/** What is wrong with a drawing, in words. */
function drawingFaults(svg: string): string[] {
  const drawing = elements(parseFragment(svg));
  const faults: string[] = [];
  if (Buffer.byteLength(svg) > MOST_BYTES) faults.push('is too large');
  const [root] = drawing;
  if (root?.tagName !== 'svg' || attribute(root, 'role') !== 'img')
    faults.push('is no picture for a screen reader');
  const title = drawing.find(({ tagName }) => tagName === 'title');
  if (title === undefined || textOf(title).split(' ').length < 5) faults.push('has no text alternative');
  for (const element of drawing) {
    for (const { name, value } of element.attrs) {
      if ((name === 'fill' || name === 'stroke') && value !== 'none' && value !== 'currentColor') {
        faults.push(`has the color ${value}, which cannot change with the theme`);
      }
      if (name === 'style' || name === 'id') faults.push(`has the attribute ${name}`);
    }
  }
  return faults;
}

for (const file of readdirSync(FOLDER)) {
  const svg = readFileSync(`${FOLDER}/${file}`, 'utf8');

  test(`the drawing ${file} is small, says what it shows and takes the colors of the page`, () => {
    expect(drawingFaults(svg)).toEqual([]);
  });

  test(`the drawing ${file} stands on a page`, () => {
    const title = /<title>([^<]*)/u.exec(svg)?.[1] ?? '';
    expect(pages.some(({ html }) => html.includes(title))).toBe(true);
  });
}

test('a drawing that is large, silent or colored is refused', () => {
  expect(drawingFaults(`<svg><path fill="#f00" style="x"/>${' '.repeat(MOST_BYTES)}</svg>`)).toEqual([
    'is too large',
    'is no picture for a screen reader',
    'has no text alternative',
    'has the color #f00, which cannot change with the theme',
    'has the attribute style',
  ]);
});
