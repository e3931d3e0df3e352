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
    'a pattern that speaks of an unknown thing',
    '<no> * <code>',
    '<no> * <cod>',
    ':7  patterns.missing.0: no concept is called "cod": add it under patterns',
  ],
  [
    'a pattern that speaks of what every object inherits',
    'waiting',
    '<constructor>',
    ':7  patterns.missing.1: no concept is called "constructor": add it under patterns',
  ],
  [
    'a rule that speaks of an unknown thing',
    'code + missing',
    'code + mising',
    ':12  rules.late.code + mising: no concept is called "mising": add it under patterns',
  ],
  [
    'a pattern that begins with a gap',
    'waiting',
    '* waiting',
    ':7  patterns.missing.1: a pattern neither begins nor ends with *',
  ],
  [
    'a pattern that ends with a gap',
    'waiting',
    'waiting *',
    ':7  patterns.missing.1: a pattern neither begins nor ends with *',
  ],
  [
    'the name of a concept that is not closed',
    'waiting',
    'waiting <code',
    ':7  patterns.missing.1: write <name> whole, with a space around it',
  ],
  [
    'the name of a concept glued to a word',
    'waiting',
    'waiting<code>',
    ':7  patterns.missing.1: write <name> whole, with a space around it',
  ],
  [
    'a concept that is said by way of itself',
    'waiting',
    'a <missing>',
    ':7  patterns.missing: is said by way of itself: take that pattern out',
  ],
  [
    'rules of an unknown problem',
    '  refused:\n',
    '  refused: {code: 1}\n  lost:\n',
    ':16  rules.lost: no problem is called "lost"',
  ],
  [
    'a problem without a rule',
    '  refused:\n    code: 1\n',
    '',
    ':10  rules: write at least one rule of refused',
  ],
  [
    'an unknown problem in the fallback',
    'fallback: [late]',
    'fallback: [late, lost]',
    ':17  fallback: no problem is called "lost"',
  ],
  [
    'a concept of which nothing speaks',
    'rules:\n',
    '  phone: phone\nrules:\n',
    ':10  patterns.phone: no rule and no pattern speaks of it: use it or take it out',
  ],
] as const) {
  test(`the build refuses ${name}`, () => {
    expect(told(changed(from, to))).toEqual([`${FILE}${expected}`]);
  });
}

test('concepts that are said by way of each other are refused, each of them', () => {
  const text = changed('no: no, never', 'no: no, <missing>');
  expect(told(text)).toEqual([
    `${FILE}:3  patterns.no: is said by way of itself: take that pattern out`,
    `${FILE}:7  patterns.missing: is said by way of itself: take that pattern out`,
  ]);
});

test('a concept that leads to a round of others is not itself said by way of itself', () => {
  const text = changed('waiting', '<a>').replace('rules:\n', '  a: <b>\n  b: <a>\nrules:\n');
  expect(told(text).map((line) => line.split('  ')[1]?.split(':')[0])).toEqual(['patterns.a', 'patterns.b']);
});

test('every fault is told at once', () => {
  const text = changed('<no> * <code>', '<x> *').replace('fallback: [late]', 'fallback: [y]');
  expect(told(text)).toHaveLength(4);
});
