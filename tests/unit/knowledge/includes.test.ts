import { expect, test } from 'playwright/test';
import { includesIn, openingSequences } from '../../../src/knowledge/includes.ts';

const one = (text: string) =>
  includesIn(text).map((include) =>
    Object.fromEntries(Object.entries(include).filter(([name]) => name !== 'offset')),
  );

test('sequences are found in their order, with their form and line', () => {
  expect(
    one('<Sequence id="a" />\n\nWords\n\n<Sequence id="b" urgent />\n<Sequence id="c" from="d" />'),
  ).toEqual([
    { sequence: 'a', line: 1 },
    { sequence: 'b', urgent: true, line: 5 },
    { sequence: 'c', from: 'd', line: 6 },
  ]);
});

for (const [name, text] of [
  ['no id', '<Sequence />'],
  ['an unknown attribute', '<Sequence id="a" to="b" />'],
  ['two forms at once', '<Sequence id="a" urgent from="b" />'],
] as const) {
  test(`an inclusion with ${name} is told as a fault`, () => {
    expect(includesIn(text)[0]?.fault).toContain('write <Sequence id="…" />');
  });
}

for (const [name, text, ids] of [
  ['before the first heading', '<Sequence id="a" urgent />\n\n## Words\n\n<Sequence id="b" />', ['a']],
  ['without any heading', 'Words\n\n<Sequence id="a" />\n\n<Sequence id="b" from="c" />', ['a', 'b']],
  ['before a heading of another level', '<Sequence id="a" />\n### Words\n<Sequence id="b" />', ['a']],
  ['beside a number sign that is no heading', '#1 is\n<Sequence id="a" />', ['a']],
  ['after the heading alone', '## Words\n<Sequence id="a" />', []],
] as const) {
  test(`the sequences that open a text are found ${name}`, () => {
    expect([...openingSequences(text)]).toEqual(ids);
  });
}
