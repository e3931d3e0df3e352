import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { citations, citedClaimIds } from '../../../src/content-model/citations.ts';
import { parseMdx } from '../../../src/content-model/mdx-tree.ts';

const found = (text: string) => citations(parseMdx(text).tree);
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

test('what a text takes from the checklist cites where it stands', () => {
  const { tree } = parseMdx(
    '<Cite id="one" />\n<Habit id="clock" />\n<Checklist id="phone" />\n<Cite id="last" />',
  );
  const step = (id: string, ...claims: string[]) => ({ id, says: id, claims });
  const checklist = {
    habits: [{ id: 'clock', says: 'Clock', anchor: '1-clock' }],
    phone: { anchor: 'phone', steps: [step('a', 'two', 'one'), step('b'), step('c', 'three')] },
  };
  expect(citedClaimIds(tree, new Map(), checklist)).toEqual(['one', 'two', 'three', 'last']);
  expect(citedClaimIds(tree)).toEqual(['one', 'last']);
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
