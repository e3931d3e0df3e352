import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { MdxSyntaxError, parseMdx, wordsOf } from '../../../src/content-model/mdx-tree.ts';

/** A file whose words begin on line 4. */
const fileWith = (words: string) => `---\ntitle: A\n---\n${words}`;

test('words with a box, a citation and a link can be read, with their lines in the file', () => {
  const { tree, frontMatter } = parseMdx(
    fileWith('One.\n\n<Stop>\n\nDo [this](/a/) first.<Cite id="x" />\n\n</Stop>\n\n1. **Tap** it.\n'),
  );
  expect(frontMatter).toBe('title: A');
  expect(tree.children.map(({ type, position }) => `${String(position?.start.line)} ${type}`)).toEqual([
    '4 paragraph',
    '6 mdxJsxFlowElement',
    '12 list',
  ]);
});

test('a file that does not begin with its fields has none', () => {
  expect(parseMdx('One.\n\n---\n\nTwo.\n').frontMatter).toBeUndefined();
});

for (const [name, words, line, message] of [
  ['a box that is not closed', 'One.\n\n<Stop>\n\nTwo.\n', 6, 'closing tag for `<Stop>` (line 6)'],
  ['a box that is closed as another', '<Stop>\n\nTwo.\n\n</Caution>\n', 8, 'tag for `<Stop>` (line 4)'],
  ['a citation that does not end', 'One.<Cite id="x"\n', 4, 'Unexpected character'],
  ['a sign that begins a tag', 'One.\n\nFewer than <5 codes.\n', 6, 'Unexpected character'],
  ['a brace that is not closed', 'One {two\n', 4, 'closing brace'],
] as const) {
  test(`${name} is refused, with its line in the file`, () => {
    let error: unknown;
    try {
      parseMdx(fileWith(words));
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(MdxSyntaxError);
    expect(error).toMatchObject({ line, message: expect.stringContaining(message) });
    expect((error as Error).message).not.toMatch(/mdx-jsx|\d:\d/u);
  });
}

for (const [mdx, words] of [
  ['Type **six** digits, _now_, in `code`.', 'Type six digits, now, in code.'],
  ['See [the list](/fix/codes/) and [this](https://a.example/b).', 'See the list and this.'],
  ['## First\n\n1. Open **Settings**.\n2. Look.', 'First Open Settings. Look.'],
  ['One code.<Cite id="a" />', 'One code.'],
  ['One code <Cite id="a" />, or two <Cite id="b" />!', 'One code, or two!'],
  ['<Stop>Do not log out.</Stop>\n\n\tReally.', 'Do not log out. Really.'],
  ['Channel #1 stays', 'Channel #1 stays'],
  ['With `/login/two_factor` in it, or a_b and c_d.', 'With /login/two_factor in it, or a_b and c_d.'],
  ['Of _their_ app, (_or_ not), _so_', 'Of their app, (or not), so'],
  ['It is "so",\nthey say', 'It is "so", they say'],
  ['', ''],
] as const) {
  test(`the words of ${JSON.stringify(mdx)} are ${JSON.stringify(words)}`, () => {
    expect(wordsOf(parseMdx(mdx).tree)).toBe(words);
  });
}

test('words are one line without spaces at its ends', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from('ab.# \n\t[]()*_`')) }), (mdx) => {
      expect(wordsOf(parseMdx(mdx).tree)).toMatch(/^(?:\S(?: ?\S)*)?$/u);
    }),
  );
});
