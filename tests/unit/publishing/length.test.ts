import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { finishedPage } from '../../../src/publishing/finished-pages.ts';
import { articleWords, lengthFaults } from '../../../src/publishing/length.ts';

const pageOf = (words: string, around = '') =>
  finishedPage(
    'x/index.html',
    `<article><h1>A title</h1>${around}<div class="plain words">${words}</div></article>`,
  );
const wordsOf = (html: string) => articleWords(pageOf(html));
const text = (count: number) => Array.from({ length: count }, (_, index) => `word${String(index)}`).join(' ');

for (const [count, message] of [
  [0, 'has 0 words: write 150 to 800'],
  [149, 'has 149 words: write 150 to 800'],
  [801, 'has 801 words: write 150 to 800'],
] as const) {
  test(`an article of ${String(count)} words is refused`, () => {
    expect(lengthFaults(pageOf(`<p>${text(count)}</p>`), 'a.mdx')).toEqual([{ file: 'a.mdx', message }]);
  });
}

for (const count of [150, 151, 799, 800]) {
  test(`an article of ${String(count)} words is accepted`, () => {
    expect(lengthFaults(pageOf(`<p>${text(count)}</p>`), 'a.mdx')).toEqual([]);
  });
}

test('a page without an element for its words has none, and is refused', () => {
  const page = finishedPage('x/index.html', `<p>${text(200)}</p><p class="wordsmith">${text(200)}</p>`);
  expect(articleWords(page)).toBe(0);
  expect(lengthFaults(page, 'a.mdx')).toHaveLength(1);
});

test('what stands around the words, title and sources included, does not count', () => {
  expect(articleWords(pageOf('one two', '<p class="lead">not these</p><section>nor these</section>'))).toBe(
    2,
  );
});

/** Each row: HTML, and how many words its reader meets. */
const COUNTED: [string, number][] = [
  ['<p>One two.</p><p>Three</p>four', 4],
  ['<p>on<b>e</b> <i>two</i></p>', 2],
  ['<p>one<br>two</p>', 2],
  ['<h2>One two</h2><ol><li>three</li><li>four</li></ol>', 4],
  ["<p>don't don’t Wi-Fi e.g. 63B-4</p>", 5],
  ['<p>– … &amp; / 8 12:30</p>', 3],
  ['<p>größe 验证码 код</p>', 3],
  ['<!-- not these -->', 0],
  ['<p>one</p><!-- not these -->', 1],
  // Footnote numbers.
  ['<p>One two.<sup class="cite"><a href="#note-1">1</a></sup> Three</p>', 3],
  ['<p>One two. <sup class="cite"><a href="#note-1">1</a></sup> <sup class="cite">2</sup></p>', 2],
  ['<p>one <sup>two</sup></p>', 2],
  ['<p><span class="cite">one</span></p>', 1],
  // Lists of links.
  ['<p>one</p><ul><li><a href="/a/">not these</a></li><li> <a href="/b/">nor these</a> </li></ul>', 1],
  ['<ol><li><a href="/a/">not these</a></li></ol>', 0],
  ['<ul><li><p><a href="/a/">not <b>these</b></a></p></li></ul>', 0],
  // Lists that say something beside the links.
  ['<ul><li><a href="/a/">one two</a>, three</li></ul>', 3],
  ['<ul><li><a href="/a/">one</a></li><li>two</li></ul>', 2],
  ['<ul><li><a href="/a/">one</a> <a href="/b/">two</a></li></ul>', 2],
  ['<ul><li><a href="/a/">one</a><a href="/b/">two</a></li></ul>', 2],
  ['<ul><li>one</li></ul>', 1],
  ['<p><a href="/a/">one two</a></p>', 2],
  ['<ol><li>one<ul><li><a href="/a/">not this</a></li></ul></li></ol>', 1],
];

for (const [html, count] of COUNTED) {
  test(`${html} has ${String(count)} words`, () => {
    expect(wordsOf(html)).toBe(count);
  });
}

test('a list of links takes nothing from the least and adds nothing to the most', () => {
  const links = `<ul>${`<li><a href="/a/">${text(9)}</a></li>`.repeat(20)}</ul>`;
  expect(lengthFaults(pageOf(`<p>${text(149)}</p>${links}`), 'a.mdx')).toHaveLength(1);
  expect(lengthFaults(pageOf(`<p>${text(800)}</p>${links}`), 'a.mdx')).toEqual([]);
});

test('words are counted one by one, however they are broken into paragraphs and set', () => {
  const word = fc.stringMatching(/^[a-z]{1,6}$/u);
  const set = fc
    .tuple(fc.constantFrom('b', 'i', 'strong'), word)
    .map(([tag, plain]) => `<${tag}>${plain}</${tag}>`);
  fc.assert(
    fc.property(fc.array(fc.array(fc.oneof(word, set))), (paragraphs) => {
      const html = paragraphs.map((words) => `<p>${words.join(' ')}</p>`).join('');
      expect(wordsOf(html)).toBe(paragraphs.flat().length);
    }),
  );
});

test('acts that are written once count on the page that is their home, and nowhere else', () => {
  expect(wordsOf('<p>one</p><div data-home data-sequence="door"><ol><li>two three</li></ol></div>')).toBe(3);
  expect(wordsOf('<p>one</p><div data-sequence="door"><ol><li>two three</li></ol></div>')).toBe(1);
});
