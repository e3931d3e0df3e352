import { expect, test } from 'playwright/test';
import { parseMdx } from '../../../src/content-model/mdx-tree.ts';
import { textBlocks } from '../../../src/content-model/text-blocks.ts';

const blocks = (mdx: string) => textBlocks(parseMdx(mdx).tree, 'x.mdx', 'en');
const said = (mdx: string) => blocks(mdx).map(({ sentences }) => sentences.map(({ text }) => text));

test('a page without an author’s words has no blocks', () => {
  expect(blocks('---\ntitle: Words.\n---\n\n## Words.\n')).toEqual([]);
});

test('a paragraph, an item of a list and a row of a table are one block each', () => {
  expect(said('One. Two.\n\n1. Three.\n   - Four.\n\n| Five | |\n| --- | --- |\n| | Six |')).toEqual([
    ['One.', 'Two.'],
    ['Three.'],
    ['Four.'],
    ['Five'],
    ['Six'],
  ]);
});

test('citations belong to no sentence, but say that a block is cited', () => {
  expect(blocks('One<Cite id="a" />. Two.')).toEqual([
    {
      sentences: [
        { text: 'One.', file: 'x.mdx', line: 1 },
        { text: 'Two.', file: 'x.mdx', line: 1 },
      ],
      cited: true,
      outside: [],
    },
  ]);
});

test('a break of a line ends no sentence, and a sentence stands on the line where it begins', () => {
  expect(blocks('One\ntwo. **Three\nfour.** Five.').flatMap(({ sentences }) => sentences)).toEqual([
    { text: 'One two.', file: 'x.mdx', line: 1 },
    { text: 'Three four.', file: 'x.mdx', line: 2 },
    { text: 'Five.', file: 'x.mdx', line: 3 },
  ]);
});

test('components have no words of the author’s but those between their tags', () => {
  expect(said('<QuickExit />\n\n<Screen id="a" />\n\n<Caution>\n\nOne.\n\n</Caution>')).toEqual([['One.']]);
});

test('outside addresses are listed, links inside the site are not', () => {
  const [block] = blocks('Tap **Next**, see [here](/x/) or [there](https://a.example/).');
  expect(block).toMatchObject({ outside: ['https://a.example/'], cited: false });
});
