import { expect, test } from 'playwright/test';
import { faultLine } from '../../../src/content-model/faults.ts';
import { parseMdx } from '../../../src/content-model/mdx-tree.ts';
import { labelFaults } from '../../../src/content-model/rules/typed-labels.ts';
import { labelSchema } from '../../../src/content-model/schemas/screen-words.ts';
import { entriesOf } from '../../support/content.ts';

const label = (text: string, language = 'en') =>
  labelSchema.parse({
    where: 'Button',
    says: [{ text, language, year: '2026', confidence: 'press', sources: ['a'] }],
  });
const labels = entriesOf(
  'labels.yaml',
  { another: label('Try another way'), next: label('Next'), weiter: label('Auf andere Art', 'de') },
  () => 1,
);
const told = (mdx: string): string[] =>
  labelFaults({ labels, language: 'en' }, [
    { address: '/a/', file: 'a.mdx', kind: 'article', tree: parseMdx(mdx).tree },
  ]).map(faultLine);

for (const [what, mdx, expected] of [
  ['in bold', 'Look.\n\nTap **Next**.', 'a.mdx:3  Next: is typed by hand: name the label "next"'],
  [
    'of three words anywhere',
    'Tap Try another way.',
    'a.mdx:1  Try another way: is typed by hand: name the label "another"',
  ],
] as const)
  test(`a known label that is typed by hand ${what} is refused`, () => {
    expect(told(mdx)).toEqual([expected]);
  });

for (const mdx of [
  'Tap <Label id="another" />.',
  'Next comes the mail.',
  'Try **another** way.',
  'Auf andere Art geht es auch.',
])
  test(`${mdx} names no label by hand`, () => {
    expect(told(mdx)).toEqual([]);
  });
