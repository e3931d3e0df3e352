import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { citations, citedClaimIds } from '../../../src/content-model/citations.ts';
import { parseMdx } from '../../../src/content-model/mdx-tree.ts';
import { paragraph } from '../../../src/content-model/word-blocks.ts';

const found = (text: string) =>
  citations(parseMdx(text).tree).map(({ claimId, line }) => ({ claimId, line }));
const claimIds = (text: string) => citedClaimIds(parseMdx(text).tree);

test('citations come in the order in which a reader meets them, each with its line', () => {
  const text = [
    '---',
    'title: Codes',
    '---',
    '',
    '## First',
    '',
    'A fact.<Cite id="one" /> Another.<Cite id="two"/>',
    '<Stop>No.<Cite id="one"></Cite></Stop>',
  ].join('\n');
  expect(found(text)).toEqual([
    { claimId: 'one', line: 7 },
    { claimId: 'two', line: 7 },
    { claimId: 'one', line: 8 },
  ]);
  expect(claimIds(text)).toEqual(['one', 'two']);
});

test('what a screen says is cited with the rest, in its place', () => {
  expect(claimIds('Open <Path id="way" />. Tap <Label id="next" />.<Cite id="one" />')).toEqual([
    'path:way',
    'label:next',
    'one',
  ]);
});

test('components that do not count are left out with all their words', () => {
  const { tree } = parseMdx('<Stop>\n\nNo.<Cite id="one" />\n\n</Stop>\n\nYes.<Cite id="two" />');
  expect(citedClaimIds(tree, ({ name }) => name === 'Stop')).toEqual(['two']);
});

test('words of another file are told with that file', () => {
  const children = [paragraph({ file: 'sequences.yaml', line: 7, text: 'Do it.[^one]' })];
  expect(citations({ type: 'root', children })).toEqual([
    { claimId: 'one', element: 'Cite', file: 'sequences.yaml', line: 7 },
  ]);
});

test('a citation that is broken over lines stands where it begins', () => {
  expect(found('a\n<Cite\n  id="one"\n/>\n<Cite id="two" />')).toEqual([
    { claimId: 'one', line: 2 },
    { claimId: 'two', line: 5 },
  ]);
});

for (const broken of [
  '<Cite />',
  '<Cite></Cite>',
  '<Cite id="" />',
  '<Cite id=" " />',
  '<Cite name="one" />',
]) {
  test(`${broken} is found as a citation without a claim, so that its author is told`, () => {
    expect(found(broken)).toEqual([{ claimId: '', line: 1 }]);
  });
}

for (const other of [
  '<Cited id="one" />',
  '<cite id="one" />',
  'Cite id="one"',
  '<Stop id="one" />',
  '`<Cite id="one" />`',
  '',
]) {
  test(`${JSON.stringify(other)} is no citation`, () => {
    expect(found(other)).toEqual([]);
  });
}

test('the id of a citation is read whatever stands beside it, without spaces at its ends', () => {
  expect(found('<Cite data-x="y" id=" one " class="z" />')).toEqual([{ claimId: 'one', line: 1 }]);
});

test('every citation of any text is found on its own line', () => {
  const id = fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);

  const line = fc.tuple(fc.stringMatching(/^[a-z][a-z .,#"-]*$/u), fc.option(id, { nil: undefined }));
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const text = lines
        .map(([words, claim]) => (claim === undefined ? words : `${words}<Cite id="${claim}" />`))
        .join('\n');
      fc.pre(!/^(?:import|export)\b/mu.test(text));
      const expected = lines.flatMap(([, claimId], index) =>
        claimId === undefined ? [] : [{ claimId, line: index + 1 }],
      );
      expect(found(text)).toEqual(expected);
      expect(claimIds(text)).toEqual([...new Set(expected.map(({ claimId }) => claimId))]);
    }),
  );
});
