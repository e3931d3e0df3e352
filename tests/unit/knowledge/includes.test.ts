import { expect, test } from 'playwright/test';
import { includesIn } from '../../../src/knowledge/includes.ts';

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
