import { expect, test } from 'playwright/test';
import { includesIn } from '../../../src/content-model/includes.ts';
import { parseMdx } from '../../../src/content-model/mdx-tree.ts';

const found = (text: string) => includesIn(parseMdx(text).tree);

test('sequences are found in their order, with their form and line', () => {
  expect(
    found('<Sequence id="a" />\n\nWords\n\n<Sequence id="b" urgent />\n<Sequence id="c" from="d" />'),
  ).toEqual([
    { sequence: 'a', line: 1 },
    { sequence: 'b', urgent: true, line: 5 },
    { sequence: 'c', from: 'd', line: 6 },
  ]);
});

for (const [name, text] of [
  ['no id', '<Sequence />'],
  ['an unknown attribute', '<Sequence id="a" to="b" />'],
  ['a computed form', '<Sequence id="a" {...how} />'],
  ['two forms at once', '<Sequence id="a" urgent from="b" />'],
] as const) {
  test(`an inclusion with ${name} is told as a fault`, () => {
    expect(found(text)[0]?.fault).toContain('write <Sequence id="…" />');
  });
}
