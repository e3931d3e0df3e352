import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { parse } from 'yaml';
import { faultLine } from '../../../src/knowledge/faults.ts';
import { searchWordFaults } from '../../../src/knowledge/rules/search.ts';
import { searchWordsSchema } from '../../../src/knowledge/schemas/search.ts';
import { parseYaml, readValue } from '../../../src/knowledge/yaml-file.ts';

const FILE = 'search.yaml';
const SOUND = `
ways:
  no: no, never
  code: >-
    code, one time
    code
  missing: >-
    <no> * <code>,
    waiting
signs:
  late:
    code + missing: 8
    missing: 3.5
    code: -1
  refused:
    code: 1
usual: [late]
noise: the, a
`;
const PROBLEMS = new Set(['late', 'refused']);

function told(text: string, problems: ReadonlySet<string> = PROBLEMS): string[] {
  const yaml = parseYaml(FILE, text);
  const { value, faults } = readValue(yaml, [], searchWordsSchema);
  const found =
    value === undefined ? [] : searchWordFaults({ file: FILE, value, lineOf: yaml.lineOf }, problems);
  return [...yaml.faults, ...faults, ...found].map(faultLine);
}

function changed(from: string, to: string): string {
  if (!SOUND.includes(from)) throw new Error(`the sound file has no "${from}"`);
  return SOUND.replace(from, to);
}

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

const without = (field: string): string => SOUND.replace(new RegExp(`^${field}:.*\\n(?: .*\\n)*`, 'mu'), '');

for (const [name, text, field] of [
  ['no ways', without('ways'), 'ways'],
  ['no signs', without('signs'), 'signs'],
  ['no usual problems', without('usual'), 'usual'],
  ['no noise', without('noise'), 'noise'],
  ['an empty list of usual problems', changed('usual: [late]', 'usual: []'), 'usual'],
  ['noise without words', changed('noise: the, a', 'noise: " "'), 'noise'],
  ['a thing without a way', changed('no, never', '""'), 'ways.no'],
  ['two commas between two ways', changed('no, never', 'no,, never'), 'ways.no'],
  ['a comma behind the last way', changed('no, never', 'no, never,'), 'ways.no'],
  ['a list in place of a text', changed('no, never', '[no, never]'), 'ways.no'],
  ['a way that YAML takes for a truth', changed('no, never', 'true'), 'ways.no'],
  ['a way that YAML takes for a number', changed('no, never', '2'), 'ways.no'],
  ['a thing in capital letters', changed('  no: ', '  No: '), 'ways.No'],
  ['a thing with a space', changed('  no: ', '  not at all: '), 'ways.not at all'],
  ['a problem in capital letters', changed('  refused:', '  Refused:'), 'signs.Refused'],
  ['a sign without spaces around +', changed('code + missing', 'code+missing'), 'signs.late.code+missing'],
  ['a sign with commas', changed('code + missing', 'code, missing'), 'signs.late.code, missing'],
  ['a sign that ends with +', changed('code + missing', 'code +'), 'signs.late.code +'],
  ['a strength in words', changed('code: 1', 'code: strong'), 'signs.refused.code'],
  ['a strength above ten', changed('missing: 8', 'missing: 10.5'), 'signs.late.code + missing'],
  ['a strength below minus ten', changed('code: -1', 'code: -11'), 'signs.late.code'],
  ['a field nobody knows', `${SOUND}colour: red\n`, 'unknown field colour'],
  ['the same thing twice', changed('  code: >', '  no: >'), 'Map keys must be unique'],
] as const) {
  test(`a file with ${name} does not fit`, () => {
    expect(told(text).join('\n')).toContain(field);
  });
}
