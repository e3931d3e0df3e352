import { expect, test } from 'playwright/test';
import type { Answer } from '../../../../src/search/query/search-engine.client.ts';
import { sentenceFor, type SearchTexts } from '../../../../src/search/query/result-sentences.client.ts';

const TEXTS: SearchTexts = {
  idle: 'Type.',
  loading: 'Wait.',
  found: { one: 'One page for “{words}”', other: '{count} pages for “{words}”' },
  none: 'No page for “{words}”',
  usual: 'Nothing for “{words}”: what {count} people ask',
  ofKind: '{count} of {all} for “{words}”, {kind} only',
  removed: 'Taken out.',
  failed: 'Failed.',
  readAs: 'Read as “{words}”.',
  change: '“{typed}” as “{read}”',
  exactly: 'Only “{words}”',
};

function answer(count: number, isFallback = false): Answer {
  const page = { id: 'a', url: '/a/', title: 'A', kind: 'fix', problems: [], lead: '' };
  return {
    ranked: Array.from({ length: count }, () => ({ page, hit: undefined })),
    query: undefined,
    about: undefined,
    marks: { stems: new Set(), language: 'en' },
    isFallback,
  };
}

for (const [name, given, sentence] of [
  ['no page', answer(0), 'No page for “code”'],
  ['one page', answer(1), 'One page for “code”'],
  ['two pages', answer(2), '2 pages for “code”'],
  ['what most people come for', answer(6, true), 'Nothing for “code”: what 6 people ask'],
  ['one page that most people come for', answer(1, true), 'Nothing for “code”: what 1 people ask'],
] as const) {
  test(`${name}: “${sentence}”`, () => {
    expect(sentenceFor(TEXTS, given, 'code', 'en')).toBe(sentence);
  });
}

test('where one kind of page is shown, it is named, and counted within all', () => {
  const chosen = { count: 3, kind: 'Message' };
  expect(sentenceFor(TEXTS, answer(40), 'code', 'en', chosen)).toBe('3 of 40 for “code”, Message only');
});

for (const words of ['{count}', '{words}', '{constructor}', '$&', '$1', "$'", '{{count}}', '{', '<b>']) {
  test(`a reader’s words ${words} stay what they are`, () => {
    expect(sentenceFor(TEXTS, answer(2), words, 'en')).toBe(`2 pages for “${words}”`);
  });
}

test('a name in braces that means nothing stays', () => {
  const texts = { ...TEXTS, none: 'No {page} for “{words}”' };
  expect(sentenceFor(texts, answer(0), 'code', 'en')).toBe('No {page} for “code”');
});
