import { expect, test } from 'playwright/test';
import { SOUND, changed, told } from './search-words-file.ts';

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
