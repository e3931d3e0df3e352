import { expect, test } from 'playwright/test';
import { readLibrary } from '../../../src/knowledge/library.ts';
import { mdxFaults } from '../../../src/knowledge/rules/mdx.ts';

/** A page whose words begin on line 10 of its file. */
const faultsOf = (body: string) =>
  mdxFaults({
    pages: [{ kind: 'guide', file: 'a.mdx', path: '/a/', problems: [], title: 'A', body, bodyLine: 10 }],
  });

test('every page of the site can be read', () => {
  expect(mdxFaults(readLibrary(process.cwd()))).toEqual([]);
});

test('words with a box, a citation and a link can be read', () => {
  expect(
    faultsOf('One.\n\n<Stop>\n\nDo [this](/a/) first.<Cite id="x" />\n\n</Stop>\n\n1. **Tap** it.\n'),
  ).toEqual([]);
});

for (const [name, body, line, message] of [
  ['a box that is not closed', 'One.\n\n<Stop>\n\nTwo.\n', 12, 'closing tag for `<Stop>` (line 12)'],
  ['a box that is closed as another', '<Stop>\n\nTwo.\n\n</Care>\n', 14, 'tag for `<Stop>` (line 10)'],
  ['a citation that does not end', 'One.<Cite id="x"\n', 10, 'Unexpected character'],
  ['a sign that begins a tag', 'One.\n\nFewer than <5 codes.\n', 12, 'Unexpected character'],
  ['a brace that is not closed', 'One {two\n', 10, 'closing brace'],
] as const) {
  test(`${name} is refused, with its line in the file`, () => {
    const faults = faultsOf(body);
    expect(faults).toEqual([{ file: 'a.mdx', line, message: expect.stringContaining(message) as unknown }]);
    expect(faults[0]?.message).not.toMatch(/mdx-jsx|\d:\d/u);
  });
}
