import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { citations, citedClaimIds } from '../../../src/knowledge/citations.ts';

test('citations come in the order in which a reader meets them, each with its line', () => {
  const body = [
    '## First',
    '',
    'A fact.<Cite id="one" /> Another.<Cite id="two"/>',
    '<Stop>No.<Cite id="one"></Cite></Stop>',
  ].join('\n');
  expect(citations(body)).toEqual([
    { claimId: 'one', line: 3 },
    { claimId: 'two', line: 3 },
    { claimId: 'one', line: 4 },
  ]);
  expect(citedClaimIds(body)).toEqual(['one', 'two']);
});

test('what a text takes from the checklist cites where it stands', () => {
  const body = '<Cite id="one" />\n<Habit id="clock" />\n<Checklist id="phone" />\n<Cite id="last" />';
  const step = (id: string, ...claims: string[]) => ({ id, says: id, claims });
  const checklist = {
    habits: [{ id: 'clock', says: 'Clock', anchor: '1-clock' }],
    phone: { anchor: 'phone', steps: [step('a', 'two', 'one'), step('b'), step('c', 'three')] },
  };
  expect(citedClaimIds(body, new Map(), checklist)).toEqual(['one', 'two', 'three', 'last']);
  expect(citedClaimIds(body)).toEqual(['one', 'last']);
});

test('a citation that is broken over lines stands where it begins', () => {
  expect(citations('a\n<Cite\n  id="one"\n/>\n<Cite id="two" />')).toEqual([
    { claimId: 'one', line: 2 },
    { claimId: 'two', line: 5 },
  ]);
});

for (const broken of ['<Cite />', '<Cite>', '<Cite id="" />', '<Cite id=" " />', '<Cite name="one" />']) {
  test(`${broken} is found as a citation without a claim, so that its author is told`, () => {
    expect(citations(broken)).toEqual([{ claimId: '', line: 1 }]);
  });
}

for (const other of ['<Cited id="one" />', '<cite id="one" />', 'Cite id="one"', '<Stop id="one">', '']) {
  test(`${JSON.stringify(other)} is no citation`, () => {
    expect(citations(other)).toEqual([]);
  });
}

test('the id of a citation is read whatever stands beside it, without spaces at its ends', () => {
  expect(citations('<Cite data-x="y" id=" one " class="z" />')).toEqual([{ claimId: 'one', line: 1 }]);
});

test('every citation of any text is found on its own line', () => {
  const id = fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
  const line = fc.tuple(fc.stringMatching(/^[a-z .,#*"-]*$/u), fc.option(id, { nil: undefined }));
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const body = lines.map(([words, claim]) =>
        claim === undefined ? words : `${words}<Cite id="${claim}" />`,
      );
      const expected = lines.flatMap(([, claimId], index) =>
        claimId === undefined ? [] : [{ claimId, line: index + 1 }],
      );
      expect(citations(body.join('\n'))).toEqual(expected);
      expect(citedClaimIds(body.join('\n'))).toEqual([...new Set(expected.map(({ claimId }) => claimId))]);
    }),
  );
});
