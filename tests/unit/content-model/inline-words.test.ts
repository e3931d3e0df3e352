import { expect, test } from 'playwright/test';
import {
  claimsInSentence,
  inlineElement,
  inlineNodes,
  screenElements,
} from '../../../src/content-model/inline-words.ts';

const text = (value: string) => ({ type: 'text', value });

test('a sentence is taken apart into words, strong words and links, in their order', () => {
  expect(inlineNodes('Open **both**, then [read this](/about/).')).toEqual([
    text('Open '),
    { type: 'strong', children: [text('both')] },
    text(', then '),
    { type: 'link', url: '/about/', children: [text('read this')] },
    text('.'),
  ]);
});

test('labels, paths and citations are named by their ids', () => {
  expect(inlineNodes('Open [[path:a-way]], tap [[next]].[^one] [^two-b]')).toEqual([
    text('Open '),
    inlineElement('Path', 'a-way'),
    text(', tap '),
    inlineElement('Label', 'next'),
    text('.'),
    inlineElement('Cite', 'one'),
    inlineElement('Cite', 'two-b'),
  ]);
});

test('a sentence without marks stays whole', () => {
  expect(inlineNodes('Stay logged in.')).toEqual([text('Stay logged in.')]);
});

for (const words of ['2 * 3 ** 4 [a] (b)', '[[Not an id]] [^Nor this]', '[[path:]] [[]]'])
  test(`the marks of ${words} do not pair, so they are words`, () => {
    expect(inlineNodes(words)).toEqual([text(words)]);
  });

test('what a sentence cites and what it names of screens are listed in their order', () => {
  const sentence = 'Tap [[next]].[^one] Then [[path:a-way]].[^two]';
  expect(claimsInSentence(sentence)).toEqual(['one', 'two']);
  expect(screenElements(sentence)).toEqual([inlineElement('Label', 'next'), inlineElement('Path', 'a-way')]);
});
