import { expect, test } from 'playwright/test';
import { inlinePieces, inlineText } from '../../../src/knowledge/inline-words.ts';

test('a sentence is taken apart into words, labels and links, in their order', () => {
  expect(inlinePieces('Open **Backup codes**, then [read this](/about/).')).toEqual([
    { kind: 'words', text: 'Open ' },
    { kind: 'label', text: 'Backup codes' },
    { kind: 'words', text: ', then ' },
    { kind: 'link', text: 'read this', address: '/about/' },
    { kind: 'words', text: '.' },
  ]);
});

test('a sentence without marks stays whole', () => {
  expect(inlinePieces('Stay logged in.')).toEqual([{ kind: 'words', text: 'Stay logged in.' }]);
});

test('marks that do not pair are words', () => {
  expect(inlineText('2 * 3 ** 4 [a] (b)')).toBe('2 * 3 ** 4 [a] (b)');
});

test('the words alone leave out marks and addresses', () => {
  expect(inlineText('[**Read** this](/x/) and **stop**')).toBe('**Read** this and stop');
});
