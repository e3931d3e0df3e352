import { expect, test } from 'playwright/test';
import { finishedPage } from '../../../src/publishing/finished-pages.ts';
import { textBlocks } from '../../../src/publishing/text-blocks.ts';

const blocks = (html: string) =>
  textBlocks(finishedPage('x/index.html', `<div class="words">${html}</div>`), 'en');

test('a page without an author’s words has no blocks', () => {
  expect(textBlocks(finishedPage('x/index.html', '<p>Words.</p>'), 'en')).toEqual([]);
});

test('a paragraph, a whole list and a whole table are one block each', () => {
  const found = blocks(
    '<p>One. Two.</p><ol><li>Three.<ul><li>Four.</li></ul></li></ol><table><tr><th>Five</th><td>Six</td></tr></table>',
  );
  expect(found.map(({ sentences }) => sentences)).toEqual([
    ['One.', 'Two.'],
    ['Three.', 'Four.'],
    ['Five', 'Six'],
  ]);
});

test('footnote numbers belong to no sentence, but say that a block is cited', () => {
  const [block] = blocks('<p>One<sup class="cite"><a data-claim="a" href="#note-1">1</a></sup>. Two.</p>');
  expect(block).toEqual({ sentences: ['One.', 'Two.'], cited: true, labels: [], outside: [] });
});

test('buttons are no words of an author', () => {
  expect(blocks('<p class="buttons"><a href="https://a.example/">Leave</a></p>')).toEqual([]);
});

test('labels and outside addresses are listed, links inside the site are not', () => {
  const [block] = blocks(
    '<p>Tap <strong>Next</strong>, see <a href="/x/">here</a> or <a href="https://a.example/">there</a>.</p>',
  );
  expect(block).toMatchObject({ labels: ['Next'], outside: ['https://a.example/'], cited: false });
});
