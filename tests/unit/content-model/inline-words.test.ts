import { expect, test } from 'playwright/test';
import { inlineNodes, inlineText } from '../../../src/content-model/inline-words.ts';

test('a sentence is taken apart into words, labels and links, in their order', () => {
  expect(inlineNodes('Open **Backup codes**, then [read this](/about/).')).toEqual([
    { type: 'text', value: 'Open ' },
    { type: 'strong', children: [{ type: 'text', value: 'Backup codes' }] },
    { type: 'text', value: ', then ' },
    { type: 'link', url: '/about/', children: [{ type: 'text', value: 'read this' }] },
    { type: 'text', value: '.' },
  ]);
});

test('a sentence without marks stays whole', () => {
  expect(inlineNodes('Stay logged in.')).toEqual([{ type: 'text', value: 'Stay logged in.' }]);
});

test('marks that do not pair are words', () => {
  expect(inlineText('2 * 3 ** 4 [a] (b)')).toBe('2 * 3 ** 4 [a] (b)');
});

test('the words alone leave out marks and addresses', () => {
  expect(inlineText('[**Read** this](/x/) and **stop**')).toBe('**Read** this and stop');
});
