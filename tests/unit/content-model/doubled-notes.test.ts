import { expect, test } from 'playwright/test';
import { parseMdx } from '../../../src/content-model/mdx-tree.ts';
import { doubledNoteFaults } from '../../../src/content-model/rules/doubled-notes.ts';
import type { Claim } from '../../../src/content-model/schemas/facts.ts';
import { entriesOf } from '../../support/content.ts';

const vendor = (...sources: string[]): Claim => ({
  says: 'It is so.',
  confidence: 'vendor',
  sources,
  follows: [],
});
const claims = entriesOf<Claim>(
  'claims.yaml',
  { one: vendor('a', 'b'), two: vendor('b', 'a'), other: vendor('a'), 'path:tap': vendor('a') },
  () => 1,
);

function faults(mdx: string): string[] {
  const words = { address: '/page/', file: 'page.mdx', kind: 'article' as const, tree: parseMdx(mdx).tree };
  return doubledNoteFaults({ claims }, [words]).map(({ line, field }) => `${String(line)} ${field ?? ''}`);
}

const cite = (id: string): string => `<Cite id="${id}" />`;

test('facts of the same documents side by side are told with their line: their number would stand twice', () => {
  expect(faults(`Words.\n\nIt is so.${cite('one')}${cite('two')}`)).toEqual(['3 two']);
  expect(faults(`It is so.${cite('one')}${cite('other')}${cite('two')}`)).toEqual(['1 two']);
  expect(faults(`It is so.${cite('one')}${cite('one')}`)).toEqual(['1 one']);
});

test('a row of taps brings a number of its own', () => {
  expect(faults(`Tap <Path id="tap" />${cite('other')}.`)).toEqual(['1 other']);
});

test('each after its own words has no fault, nor have facts of other documents', () => {
  expect(faults(`It is so,${cite('one')} and so.${cite('two')}`)).toEqual([]);
  expect(faults(`It is so.${cite('one')}${cite('other')}`)).toEqual([]);
});
