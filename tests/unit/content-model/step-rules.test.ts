import { expect, test } from 'playwright/test';
import { faultLine } from '../../../src/content-model/faults.ts';
import { parseMdx } from '../../../src/content-model/mdx-tree.ts';
import type { PageWords } from '../../../src/content-model/page-words.ts';
import { stepFaults, stepWords } from '../../../src/content-model/rules/steps.ts';

const pageOf = (mdx: string, kind: PageWords['kind'] = 'article'): PageWords => ({
  address: '/a/',
  file: 'a.mdx',
  kind,
  tree: parseMdx(mdx).tree,
});
const told = (mdx: string, kind?: PageWords['kind']): string[] =>
  stepFaults([pageOf(mdx, kind)]).map(faultLine);
const cites = (count: number): string => '<Cite id="a" />'.repeat(count);
const steps = (count: number): string =>
  Array.from({ length: count }, (_, index) => `${String(index + 1)}. Wait.`).join('\n');

test('short steps after one short warning have no fault', () => {
  expect(told(`<Stop>\n\nDo not ask again.\n\n</Stop>\n\n${steps(7)}`)).toEqual([]);
});

test('a list that holds points and no numbers is no list of steps', () => {
  expect(told(steps(9).replaceAll(/\d+\./gu, '-'))).toEqual([]);
});

test('a row of taps, a label and a citation are no words to keep in mind', () => {
  const { tree } = parseMdx('Open <Path id="a-way" />, tap <Label id="next" /> and wait.<Cite id="a" />');
  expect(stepWords(tree)).toBe(6);
});

for (const [what, mdx, message] of [
  ['eight steps', steps(8), 'a.mdx:1  has 8 steps'],
  ['a step of 26 words', `1. Short.\n2. ${'word '.repeat(26)}`, 'has 26 words: write at most 25'],
  ['a step that asks twice', '1. Is it there? Tap it. Is it grey? Wait.', 'asks twice'],
  ['a box in a step', '1. Look.\n\n   <Stop>\n\n   No.\n\n   </Stop>', 'holds a box'],
  [
    'a warning of 91 characters',
    `<Stop>\n\n${'a'.repeat(91)}\n\n</Stop>`,
    'has 91 characters: write at most 90',
  ],
  ['two warnings before a list', '<Stop>\n\nNo.\n\n</Stop>\n\n<Stop>\n\nNever.\n\n</Stop>', 'second warning'],
  ['four citations in one place', `It is so.${cites(4)}`, 'more than 3 citations in one place'],
] as const)
  test(`${what} is refused`, () => {
    expect(told(mdx)).toEqual([expect.stringContaining(message)]);
  });

test('another heading may have a warning of its own', () => {
  expect(told('<Stop>\n\nNo.\n\n</Stop>\n\n## Then\n\n<Stop>\n\nNever.\n\n</Stop>')).toEqual([]);
});

test('three citations and three more after further words are no lump', () => {
  expect(told(`It is so.${cites(3)} And so.${cites(3)}`)).toEqual([]);
});

test('a long warning on a page that is no advice is left alone', () => {
  expect(told(`<Stop>\n\n${'a'.repeat(91)}\n\n</Stop>`, 'tool')).toEqual([]);
});

test('a plan has a warning of 62 characters, and no more', () => {
  const warning = (count: number): string => `<Stop>\n\n${'a'.repeat(count)}<Cite id="a" />\n\n</Stop>`;
  expect(told(warning(62), 'plan')).toEqual([]);
  expect(told(warning(63), 'plan').join()).toContain('has 63 characters: write at most 62');
});

test('what stands on two pages is told once', () => {
  expect(stepFaults([pageOf(steps(8)), pageOf(steps(8))])).toHaveLength(1);
});
