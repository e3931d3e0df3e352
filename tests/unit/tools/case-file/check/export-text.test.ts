import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { exportText } from '../../../../../src/tools/case-file/check/export-text.ts';
import { withNew } from '../../../../../src/tools/case-file/check/timeline.ts';
import { words } from './entries.ts';

const WORDS = { title: 'Case file', tried: 'Tried', answer: 'Said', nothing: 'nothing' };

test('entries are numbered, labelled and set apart', () => {
  const one = withNew([], 'a', words('the app', 'refused'));
  const text = exportText(withNew(one, 'b', words('the web')), WORDS, ({ day }) => day);
  expect(text).toBe(
    'Case file\n\n1. 2026-11-23\n   Tried: the app\n   Said: refused\n\n2. 2026-11-23\n   Tried: the web\n   Said: nothing\n',
  );
});

test('an empty case file is its title', () => {
  expect(exportText([], WORDS, () => '')).toBe('Case file\n');
});

for (const [name, lineBreak] of [
  ['line feeds', '\n'],
  ['carriage returns', '\r'],
  ['both', '\r\n'],
  ['line separators', '\u2028'],
] as const) {
  test(`a text of several lines, parted by ${name}, is indented, so that no line passes for an entry`, () => {
    const text = exportText(withNew([], 'a', words(`one${lineBreak}2. two`)), WORDS, () => 'now');
    expect(text).toContain('   Tried:\n      one\n      2. two\n');
    expect(text.match(/^\d+\. /gmu)).toEqual(['1. ']);
  });
}

test('every word of every entry is in the text', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^\w+$/u)), (list) => {
      const timeline = list.map((tried, place) => ({ ...words(tried), id: String(place) }));
      const text = exportText(timeline, WORDS, ({ time }) => time);
      for (const { tried } of timeline) expect(text).toContain(tried);
      expect(text.match(/^\d+\. /gmu) ?? []).toHaveLength(timeline.length);
    }),
  );
});
