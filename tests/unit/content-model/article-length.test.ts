import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { articleWords, lengthFaults } from '../../../src/content-model/article-length.ts';
import { composed } from '../../../src/content-model/composed-page.ts';
import { parseMdx } from '../../../src/content-model/mdx-tree.ts';
import { sequenceSchema } from '../../../src/content-model/schemas/sequences.ts';
import { entriesOf, yamlSaying } from '../../support/content.ts';

const HOME = '/fix/codes/home/';
const step = { id: 'one', do: 'two three' };
const door = sequenceSchema.parse({ name: 'four', home: HOME, rest: 'five', parts: [{ steps: [step] }] });
const entries = entriesOf('sequences.yaml', { door }, () => 1);
const sequences = { ...yamlSaying('sequences.yaml', undefined, 1), entries };

const shared = { sequences, checklist: yamlSaying<never>('checklist.yaml', undefined, 1) };

const pageOf = (mdx: string, address = '/fix/codes/other/') => ({
  address,
  file: 'a.mdx',
  kind: 'article' as const,
  tree: composed(parseMdx(mdx).tree, address, shared),
});
const wordsOf = (mdx: string, address?: string) => articleWords(pageOf(mdx, address), entries);
const told = (mdx: string) => lengthFaults([pageOf(mdx)], entries);
const text = (count: number) => Array.from({ length: count }, (_, index) => `word${String(index)}`).join(' ');

for (const [count, message] of [
  [0, 'has 0 words: write 120 to 500'],
  [119, 'has 119 words: write 120 to 500'],
  [501, 'has 501 words: write 120 to 500'],
] as const) {
  test(`an article of ${String(count)} words is refused`, () => {
    expect(told(text(count))).toEqual([{ file: 'a.mdx', message }]);
  });
}

for (const count of [120, 121, 499, 500]) {
  test(`an article of ${String(count)} words is accepted`, () => {
    expect(told(text(count))).toEqual([]);
  });
}

test('only articles are bound', () => {
  expect(lengthFaults([{ ...pageOf('One.'), kind: 'question' as const }], entries)).toEqual([]);
});

test('what stands around the words, title and description included, does not count', () => {
  expect(wordsOf('---\ntitle: Not this\ndescription: Nor that\n---\n\none two')).toBe(2);
});

/** Each row: MDX, and how many words its author wrote. */
const COUNTED: [string, number][] = [
  ['One two.\n\nThree\n\nfour', 4],
  ['on**e** _two_', 2],
  ['one  \ntwo', 2],
  ['one\ntwo', 2],
  ['## One two\n\n1. three\n2. four', 4],
  ["don't don’t Wi-Fi e.g. 63B-4", 5],
  ['– … & / 8 12:30', 3],
  ['größe 验证码 код', 3],
  ['<Stop>\n\none\n\n</Stop>\n\n<Screen id="not-this" />', 1],
  ['| one | two |\n| --- | --- |\n| three | four |', 4],
  // Citations.
  ['One two.<Cite id="a" /> Three', 3],
  ['One two. <Cite id="a" /> <Cite id="b" />', 2],
  // Lists of links.
  ['one\n\n- [not these](/a/)\n- [nor these](/b/)', 1],
  ['1. [not these](/a/)', 0],
  ['- [not **these**](/a/)', 0],
  // Lists that say something beside the links.
  ['- [one two](/a/), three', 3],
  ['- [one](/a/)\n- two', 2],
  ['- [one](/a/) [two](/b/)', 2],
  ['- [one two](/a/)<Cite id="a" />', 2],
  ['- one', 1],
  ['[one two](/a/)', 2],
  ['1. one\n   - [not this](/a/)', 1],
];

for (const [mdx, count] of COUNTED) {
  test(`${JSON.stringify(mdx)} has ${String(count)} words`, () => {
    expect(wordsOf(mdx)).toBe(count);
  });
}

test('a list of links takes nothing from the least and adds nothing to the most', () => {
  const links = `- [${text(9)}](/a/)\n`.repeat(20);
  expect(told(`${text(119)}\n\n${links}`)).toHaveLength(1);
  expect(told(`${text(500)}\n\n${links}`)).toEqual([]);
});

test('words are counted one by one, however they are broken into paragraphs and set', () => {
  const word = fc.stringMatching(/^[a-z]{1,6}$/u);
  const set = fc.tuple(fc.constantFrom('**', '_'), word).map(([mark, plain]) => `${mark}${plain}${mark}`);
  fc.assert(
    fc.property(fc.array(fc.array(fc.oneof(word, set))), (paragraphs) => {
      const mdx = paragraphs.map((words) => words.join(' ')).join('\n\n');
      fc.pre(!/^(?:import|export)\b/mu.test(mdx));
      expect(wordsOf(mdx)).toBe(paragraphs.flat().length);
    }),
  );
});

test('acts that are written once count on the page that is their home, and nowhere else', () => {
  expect(wordsOf('one\n\n<Sequence id="door" />', HOME)).toBe(4);
  expect(wordsOf('one\n\n<Sequence id="door" />')).toBe(1);
});
