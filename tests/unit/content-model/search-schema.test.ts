import { expect, test } from 'playwright/test';
import { SOUND, changed, told } from './search-words-file.ts';

const without = (field: string): string => SOUND.replace(new RegExp(`^${field}:.*\\n(?: .*\\n)*`, 'mu'), '');

for (const [name, text, field] of [
  ['no patterns', without('patterns'), 'patterns'],
  ['no rules', without('rules'), 'rules'],
  ['no fallback', without('fallback'), 'fallback'],
  ['no stop words', without('stopWords'), 'stopWords'],
  ['an empty fallback', changed('fallback: [late]', 'fallback: []'), 'fallback'],
  ['stop words without words', changed('stopWords: the, a', 'stopWords: " "'), 'stopWords'],
  ['a concept without a pattern', changed('no, never', '""'), 'patterns.no'],
  ['two commas between two patterns', changed('no, never', 'no,, never'), 'patterns.no'],
  ['a comma behind the last pattern', changed('no, never', 'no, never,'), 'patterns.no'],
  ['a list in place of a text', changed('no, never', '[no, never]'), 'patterns.no'],
  ['a pattern that YAML takes for a truth', changed('no, never', 'true'), 'patterns.no'],
  ['a pattern that YAML takes for a number', changed('no, never', '2'), 'patterns.no'],
  ['a concept in capital letters', changed('  no: ', '  No: '), 'patterns.No'],
  ['a concept with a space', changed('  no: ', '  not at all: '), 'patterns.not at all'],
  ['a problem in capital letters', changed('  refused:', '  Refused:'), 'rules.Refused'],
  [
    'a condition without spaces around +',
    changed('code + missing', 'code+missing'),
    'rules.late.code+missing',
  ],
  ['a condition with commas', changed('code + missing', 'code, missing'), 'rules.late.code, missing'],
  ['a condition that ends with +', changed('code + missing', 'code +'), 'rules.late.code +'],
  ['points in words', changed('code: 1', 'code: strong'), 'rules.refused.code'],
  ['points above ten', changed('missing: 8', 'missing: 10.5'), 'rules.late.code + missing'],
  ['points below minus ten', changed('code: -1', 'code: -11'), 'rules.late.code'],
  ['a field nobody knows', `${SOUND}colour: red\n`, 'unknown field colour'],
  ['the same concept twice', changed('  code: >', '  no: >'), 'Map keys must be unique'],
] as const) {
  test(`a file with ${name} does not fit`, () => {
    expect(told(text).join('\n')).toContain(field);
  });
}
