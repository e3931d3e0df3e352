import { expect, test } from 'playwright/test';
import { unwrittenIn, withoutUnwritten } from '../../../src/content-model/unwritten.ts';

test('what is still to write is told with its line, its entry and what to write', () => {
  expect(
    unwrittenIn('a.yaml', "one:\n  says: 'WRITE-HERE the fact: plainly'\ntwo:\n  says: Done.\n"),
  ).toEqual([{ file: 'a.yaml', line: 2, field: 'one', message: 'still to write: the fact: plainly' }]);
  expect(unwrittenIn('a.mdx', '---\ntitle: x\n---\n\n1. WRITE-HERE the act\n')).toEqual([
    { file: 'a.mdx', line: 5, message: 'still to write: the act' },
  ]);
});

test('words that are there are not asked for', () => {
  expect(unwrittenIn('a.mdx', 'Write here what you see. write-here')).toEqual([]);
});

const missing = [
  { file: 'a.mdx', line: 5, message: 'still to write: x' },
  { file: 'a.yaml', line: 2, field: 'one', message: 'still to write: x' },
];

for (const [what, fault] of [
  ['a page that is too short', { file: 'a.mdx', message: 'has 3 words' }],
  ['the line that is to be written', { file: 'a.mdx', line: 5, message: 'states "x"' }],
  ['an entry that nothing uses', { file: 'a.yaml', line: 1, field: 'one', message: 'no page uses this' }],
  ['a field of such an entry', { file: 'a.yaml', line: 2, field: 'one.says', message: 'is long' }],
] as const)
  test(`while words are missing nothing is said of ${what}`, () => {
    expect(withoutUnwritten([fault], missing)).toEqual([]);
    expect(withoutUnwritten([fault], [])).toEqual([fault]);
  });

for (const [what, fault] of [
  ['another line of the page', { file: 'a.mdx', line: 9, message: 'no claim is called "x"' }],
  ['another page', { file: 'b.mdx', message: 'has 3 words' }],
  ['another entry', { file: 'a.yaml', line: 9, field: 'one-more', message: 'no page uses this' }],
] as const)
  test(`what is wrong with ${what} is told all the same`, () => {
    expect(withoutUnwritten([fault], missing)).toEqual([fault]);
  });
