import { expect, test } from 'playwright/test';
import { faultLine } from '../../../src/content-model/faults.ts';
import { checklistFaults } from '../../../src/content-model/rules/checklist.ts';
import { checklistSchema } from '../../../src/content-model/schemas/checklist.ts';
import { yamlValue } from '../../../src/content-model/yaml-file.ts';
import { pageWith } from '../../support/content.ts';

const YAML = `habits:
  - id: clock
    says: Let the clock set itself
    anchor: 1-let-the-clock-set-itself
  - id: codes
    says: Store your codes
    anchor: 2-store-your-codes
phone:
  anchor: before-you-move
  steps:
    - id: paper
      says: Save your codes on [paper](/paper/).[^known]
    - id: wipe
      says: Wipe it.
`;
const GUIDE = 'Words.\n\n<Habit id="clock" />\n\n<Habit id="codes" />\n\n<Checklist id="phone" />\n';
const TOOL = 'Why.<Cite id="known" />';

/** What the author is told, with one thing written otherwise. */
function told({ yaml = YAML, guide = GUIDE, tool = TOOL, article = 'Words.' }): string[] {
  const checklist = yamlValue('checklist.yaml', yaml, checklistSchema);
  const pages = [
    pageWith('en/guides/prevent', guide),
    pageWith('en/tools/checkup', tool),
    pageWith('en/fixes/a/b', article),
  ];
  const found = checklistFaults({ checklist, pages });
  return [...checklist.faults, ...found].map(faultLine);
}

test('a list that stands whole in the guide has no fault', () => {
  expect(told({})).toEqual([]);
});

for (const [name, written, line] of [
  [
    'a claim that the page of the tool cannot number',
    { tool: 'Why.' },
    'checklist.yaml:11  paper: "known" is not cited in tools/checkup.mdx: cite it there too',
  ],
  [
    'one id for a habit and a step',
    { yaml: YAML.replace('id: wipe', 'id: clock') },
    'checklist.yaml:13  clock: another item has this id: give each its own',
  ],
  [
    'an unknown list',
    { guide: GUIDE.replace('"phone"', '"tablet"') },
    'prevent.mdx:7  Checklist: "tablet" is not in checklist.yaml: correct it or add it there',
  ],
  [
    'an unknown habit',
    { guide: GUIDE.replace('"codes"', '"cods"') },
    'prevent.mdx:5  Habit: "cods" is not in checklist.yaml: correct it or add it there',
  ],
  [
    'a habit without an id',
    { guide: GUIDE.replace(' id="codes"', '') },
    'prevent.mdx:5  Habit: "" is not in checklist.yaml: correct it or add it there',
  ],
  [
    'a habit that the guide leaves out',
    { guide: GUIDE.replace('<Habit id="clock" />', '') },
    'checklist.yaml  /prevent/: the guide must show clock, codes, phone, each once and in this order',
  ],
  [
    'a list on another page',
    { article: '\n<Checklist id="phone" />' },
    'b.mdx:2  Checklist: stands in the guide /prevent/ alone: link to it there',
  ],
  [
    'an item without words',
    { yaml: YAML.replace('      says: Wipe it.\n', '') },
    'checklist.yaml:13  phone.steps.1.says: is missing: write words; in quotes if they could be taken for a number or hold a colon',
  ],
] as const) {
  test(`${name} is told with its place`, () => {
    expect(told(written)).toEqual([line]);
  });
}
