import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { parse } from 'yaml';
import { FILE, SOUND, changed, told } from './search-words-file.ts';

test('a sound file has no faults', () => {
  expect(told(SOUND)).toEqual([]);
});

test('the site’s own file has no faults', () => {
  const problems = parse(readFileSync('src/content/problems.yaml', 'utf8')) as object;
  const text = readFileSync('src/content/en/search.yaml', 'utf8');
  expect(told(text, new Set(Object.keys(problems)))).toEqual([]);
});

for (const [name, from, to, expected] of [
  [
    'a way that speaks of an unknown thing',
    '<no> * <code>',
    '<no> * <cod>',
    ':7  ways.missing.0: no thing is called "cod": add it under ways',
  ],
  [
    'a way that speaks of what every object inherits',
    'waiting',
    '<constructor>',
    ':7  ways.missing.1: no thing is called "constructor": add it under ways',
  ],
  [
    'a sign that speaks of an unknown thing',
    'code + missing',
    'code + mising',
    ':12  signs.late.code + mising: no thing is called "mising": add it under ways',
  ],
  [
    'a way that begins with a gap',
    'waiting',
    '* waiting',
    ':7  ways.missing.1: a way neither begins nor ends with *',
  ],
  [
    'a way that ends with a gap',
    'waiting',
    'waiting *',
    ':7  ways.missing.1: a way neither begins nor ends with *',
  ],
  [
    'the name of a thing that is not closed',
    'waiting',
    'waiting <code',
    ':7  ways.missing.1: write <name> whole, with a space around it',
  ],
  [
    'the name of a thing glued to a word',
    'waiting',
    'waiting<code>',
    ':7  ways.missing.1: write <name> whole, with a space around it',
  ],
  [
    'a thing that is said by way of itself',
    'waiting',
    'a <missing>',
    ':7  ways.missing: is said by way of itself: take that way out',
  ],
  [
    'signs of an unknown problem',
    '  refused:\n',
    '  refused: {code: 1}\n  lost:\n',
    ':16  signs.lost: no problem is called "lost"',
  ],
  [
    'a problem without a sign',
    '  refused:\n    code: 1\n',
    '',
    ':10  signs: write at least one sign of refused',
  ],
  [
    'an unknown problem among the usual ones',
    'usual: [late]',
    'usual: [late, lost]',
    ':17  usual: no problem is called "lost"',
  ],
  [
    'a thing of which nothing speaks',
    'signs:\n',
    '  phone: phone\nsigns:\n',
    ':10  ways.phone: no sign and no way speaks of it: use it or take it out',
  ],
] as const) {
  test(`the build refuses ${name}`, () => {
    expect(told(changed(from, to))).toEqual([`${FILE}${expected}`]);
  });
}

test('things that are said by way of each other are refused, each of them', () => {
  const text = changed('no: no, never', 'no: no, <missing>');
  expect(told(text)).toEqual([
    `${FILE}:3  ways.no: is said by way of itself: take that way out`,
    `${FILE}:7  ways.missing: is said by way of itself: take that way out`,
  ]);
});

test('a thing that leads to a round of others is not itself said by way of itself', () => {
  const text = changed('waiting', '<a>').replace('signs:\n', '  a: <b>\n  b: <a>\nsigns:\n');
  expect(told(text).map((line) => line.split('  ')[1]?.split(':')[0])).toEqual(['ways.a', 'ways.b']);
});

test('every fault is told at once', () => {
  const text = changed('<no> * <code>', '<x> *').replace('usual: [late]', 'usual: [y]');
  expect(told(text)).toHaveLength(4);
});
