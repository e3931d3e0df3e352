import { expect, test } from 'playwright/test';
import { faultLine } from '../../../src/content-model/faults.ts';
import { parseMdx } from '../../../src/content-model/mdx-tree.ts';
import { blockFaults, type ProseRules } from '../../../src/content-model/prose-rules.ts';
import { textBlocks } from '../../../src/content-model/text-blocks.ts';

const RULES: ProseRules = {
  language: 'en',
  bannedPhrases: ['simply', "in today's"],
  hedges: [/\bsays an? old \w+ page\b/iu, /\(press, \d{4}\)/iu],
  quotable: ['Please wait a few minutes before you try again.'],
  needsNone: ['Six Digits'],
};
const CITE = '<Cite id="a-claim" />';

const toldOf = (mdx: string): string[] =>
  blockFaults(textBlocks(parseMdx(mdx).tree, 'x.mdx', 'en'), 'x.mdx', RULES).map(faultLine);

/** What an author is told about a text that stands beside one cited sentence. */
const told = (mdx: string): string[] =>
  toldOf(`---\ntitle: Codes\n---\n\nThe cat sat on the mat. It is so.${CITE}\n\n${mdx}\n`);

test('plain words need no citation', () => {
  expect(told('Stay calm. Read the screen once more.')).toEqual([]);
});

for (const [what, mdx, stated, end] of [
  ['a number of minutes', 'Wait ten minutes.', 'ten minutes', '.'],
  ['a number of digits', 'It has 6 digits.', '6 digits', '.'],
  ['a share', 'It works for 70 % of readers.', '70 %', '.'],
  ['a mail address', 'Look for help@example.org there.', 'p@e', '.'],
  ['an outside address', 'Open [this page](https://example.org/).', 'https://example.org/', '.'],
  [
    'a step of a list, whatever its other steps cite',
    `1. Look.${CITE}\n2. Wait two hours.`,
    'two hours',
    'hours.',
  ],
  ['a point below a step', '1. Look.\n   - Wait two hours.', 'two hours', 'hours.'],
  ['a cell of an uncited table', '| How many |\n| --- |\n| Five codes |', 'Five codes', 'codes'],
  ['a step inside a warning', '<Stop>\n\nWait 24 hours.\n\n</Stop>', '24 hours', 'hours.'],
] as const) {
  test(`${what} without a citation is refused`, () => {
    expect(told(mdx)).toEqual([expect.stringContaining(`states "${stated}" and cites nothing`)]);
  });

  test(`${what} is accepted once its line cites a claim`, () => {
    const at = mdx.lastIndexOf(end) + end.length;
    expect(told(`${mdx.slice(0, at)}${CITE}${mdx.slice(at)}`)).toEqual([]);
  });
}

for (const [where, mdx, line] of [
  ['a paragraph', 'Look.\n\nWait ten minutes.', 9],
  ['the second line of a paragraph', 'Look.\nWait ten minutes.', 8],
  ['a step', '1. Look.\n\n2. Type it.\n   Wait ten minutes.', 10],
  [
    'a warning in a step',
    '1. Look.\n\n   <Stop>\n\n   Do not [hurry](/x/). Wait ten minutes.\n\n   </Stop>',
    11,
  ],
  ['a cell of a table', '| A | B |\n| --- | --- |\n| one | two |\n| three | Wait ten minutes. |', 10],
] as const) {
  test(`a fault in ${where} in the middle of a file is told with its true line`, () => {
    expect(told(`${mdx}\n\n## After\n\nWords.`)).toEqual([
      expect.stringMatching(new RegExp(`^x\\.mdx:${String(line)} {2}Wait ten minutes\\.: states`, 'u')),
    ]);
  });
}

test('bold words are no number, and neither is the name of the site', () => {
  expect(told('**The line can fail.** Six Digits does not know why.')).toEqual([]);
});

test('a list that holds links only, a heading and a drawing need no citation', () => {
  expect(told('- [The first ten minutes](/x/)\n\n## Ten minutes\n\n<Screen id="six-digits" />')).toEqual([]);
});

test('a page that cites nothing at all speaks of this site alone', () => {
  expect(toldOf('We wait ten minutes.')).toEqual([]);
});

test('words that say nothing are refused, whatever their case and whatever stands around them', () => {
  expect(told('Simply, tap it.')).toEqual([
    expect.stringContaining('x.mdx:7  Simply, tap it.: says "simply"'),
  ]);
  expect(told("Codes matter in today's world.")).toEqual([expect.stringContaining('says "in today\'s"')]);
  expect(told('Codes matter in today’s world.')).toEqual([expect.stringContaining('says "in today\'s"')]);
  expect(told('It is simplified.')).toEqual([]);
});

for (const mdx of ['Open it, says an old help page.', 'It is so (press, 2018).'])
  test(`a doubt in words is refused: ${mdx}`, () => {
    expect(told(`${mdx}${CITE}`)).toEqual([expect.stringContaining('the mark of the citation says it')]);
  });

test('a doubt that changes what the reader does stands in words', () => {
  expect(told('It may not be there. Then go on.')).toEqual([]);
});

test('a quoted message must be one that a screen shows', () => {
  expect(told('It says "Please wait a few minutes before you try again."')).toEqual([]);
  expect(told('It says “please wait a few minutes before you try again”.')).toEqual([]);
  expect(told('It says "Please wait some minutes and try again."')).toEqual([
    expect.stringContaining('is no text of screens.yaml'),
  ]);
});

test('a page that reads harder than grade eight is refused, and its hardest sentence is named', () => {
  const hard =
    'Organizational authentication infrastructure necessitates comprehensive administrative reconfiguration procedures.';
  expect(told(hard)).toEqual([expect.stringMatching(/reads at grade \d+\.\d, over 8: shorten "Organ/u)]);
});
