import { expect, test } from 'playwright/test';
import { faultLine } from '../../../src/knowledge/faults.ts';
import { finishedPage } from '../../../src/publishing/finished-pages.ts';
import { wordFaults, type WordRules } from '../../../src/publishing/words.ts';

const RULES: WordRules = {
  language: 'en',
  stopWords: ['simply', "in today's"],
  messages: ['Please wait a few minutes before you try again.'],
  siteName: 'Six Digits',
};
const CITE = '<sup class="cite"><a data-claim="a-claim" href="#note-1">1</a></sup>';

/** What an author is told about a text that stands beside one cited sentence. */
function told(html: string): string[] {
  const page = finishedPage(
    'x/index.html',
    `<div class="words"><p>The cat sat on the mat. It is so.${CITE}</p>${html}</div>`,
  );
  return wordFaults(
    page,
    { file: 'x.mdx', body: 'The cat sat.\n\nWait ten minutes.\n', bodyLine: 8 },
    RULES,
  ).map(faultLine);
}

test('plain words need no citation', () => {
  expect(told('<p>Stay calm. Read the screen once more.</p>')).toEqual([]);
});

for (const [what, html, stated] of [
  ['a number of minutes', '<p>Wait ten minutes.</p>', 'ten minutes'],
  ['a number of digits', '<p>It has 6 digits.</p>', '6 digits'],
  ['a share', '<p>It works for 70 % of readers.</p>', '70 %'],
  ['an on-screen label', '<p>Tap <strong>Try another way</strong> now.</p>', 'Try another way'],
  ['a mail address', '<p>Look for help@example.org there.</p>', 'p@e'],
  ['an outside address', '<p>Open <a href="https://example.org/">this page</a>.</p>', 'https://example.org/'],
  ['a step of an uncited list', '<ol><li>Look.</li><li>Wait two hours.</li></ol>', 'two hours'],
  ['a cell of an uncited table', '<table><tr><td>Five codes</td></tr></table>', 'Five codes'],
  ['a step inside a warning', '<div class="stop"><p>Wait 24 hours.</p></div>', '24 hours'],
] as const) {
  test(`${what} without a citation is refused`, () => {
    expect(told(html)).toEqual([expect.stringContaining(`states "${stated}" and cites nothing`)]);
  });

  test(`${what} is accepted once its paragraph or list cites a claim`, () => {
    expect(told(html.replace(/<\/(p|li|td)>/u, `${CITE}</$1>`))).toEqual([]);
  });
}

test('the author is told the line on which the words stand', () => {
  expect(told('<p>Wait ten minutes.</p>')[0]).toMatch(/^x\.mdx:10 {2}Wait ten minutes\.: states/u);
});

test('a sentence in bold that leads a paragraph is no label, and the name of the site is no number', () => {
  expect(told('<p><strong>The line can fail.</strong> Six Digits does not know why.</p>')).toEqual([]);
});

test('a list that holds links only, a heading, a drawing and a button need no citation', () => {
  const html =
    '<ul><li><a href="/x/">The first ten minutes</a></li></ul><h2>Ten minutes</h2><figure><p>6 digits</p></figure><button>Ten minutes</button>';
  expect(told(html)).toEqual([]);
});

test('a page that cites nothing at all speaks of this site alone', () => {
  const page = finishedPage('x/index.html', '<div class="words"><p>We wait ten minutes.</p></div>');
  expect(wordFaults(page, { file: 'x.mdx', body: '', bodyLine: 1 }, RULES)).toEqual([]);
});

test('words that say nothing are refused, whatever their case and whatever stands around them', () => {
  expect(told('<p>Simply, tap it.</p>')).toEqual([expect.stringContaining('says "simply"')]);
  expect(told("<p>Codes matter in today's world.</p>")).toEqual([
    expect.stringContaining('says "in today\'s"'),
  ]);
  expect(told('<p>It is simplified.</p>')).toEqual([]);
});

test('a quoted message must be one that a screen shows', () => {
  expect(told('<p>It says "Please wait a few minutes before you try again."</p>')).toEqual([]);
  expect(told('<p>It says “please wait a few minutes before you try again”.</p>')).toEqual([]);
  expect(told('<p>It says "Please wait some minutes and try again."</p>')).toEqual([
    expect.stringContaining('is no text of messages.yaml'),
  ]);
});

test('a page that reads harder than grade eight is refused, and its hardest sentence is named', () => {
  const hard =
    'Organizational authentication infrastructure necessitates comprehensive administrative reconfiguration procedures.';
  expect(told(`<p>${hard}</p>`)).toEqual([
    expect.stringMatching(/reads at grade \d+\.\d, over 8: shorten "Organ/u),
  ]);
});
