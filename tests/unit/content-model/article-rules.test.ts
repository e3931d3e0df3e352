import { expect, test } from 'playwright/test';
import { faultLine } from '../../../src/content-model/faults.ts';
import { faultsWith } from '../../support/content.ts';
import { replace } from './replace.ts';

const ARTICLE = 'src/content/en/fixes/codes/refused.mdx';

/** Each row: what the author did, how, and what the author is told. */
const BAD_EXAMPLES: [string, Parameters<typeof faultsWith>[0], string][] = [
  [
    'an article that cites an unknown claim',
    { [ARTICLE]: replace('code-has-six-digits', 'no-such-claim') },
    `${ARTICLE}:12  Cite: no claim is called "no-such-claim": correct it or add it to claims.yaml`,
  ],
  [
    'a citation without a claim',
    { [ARTICLE]: replace('<Cite id="code-has-six-digits" />', '<Cite id="code-has-six-digits" /><Cite />') },
    `${ARTICLE}:12  Cite: has no claim: write <Cite id="claim-id" />`,
  ],
  [
    'an article about an unknown problem',
    { [ARTICLE]: replace('[code-refused]', '[no-such-problem]') },
    `${ARTICLE}:6  problems: no problem is called "no-such-problem": write one of the names in problems.yaml`,
  ],
  [
    'an article in a chapter that does not exist',
    { 'src/content/en/fixes/codes/index.mdx': () => 'no fields' },
    `${ARTICLE}  no chapter has the address /fix/codes/: move the file, or write an index.mdx beside it`,
  ],
  [
    'a file without fields',
    { 'src/content/en/fixes/codes/index.mdx': () => 'no fields' },
    'src/content/en/fixes/codes/index.mdx:1  start the file with its fields between two lines of ---',
  ],
  [
    'an article without a title',
    { [ARTICLE]: replace('title: My code is refused\n', '') },
    `${ARTICLE}:2  title: is missing: write words; in quotes if they could be taken for a number or hold a colon`,
  ],
  [
    'a title that YAML takes for a number',
    { [ARTICLE]: replace('title: My code is refused', 'title: 32665') },
    `${ARTICLE}:2  title: write words; in quotes if they could be taken for a number or hold a colon`,
  ],
  [
    'an order in words',
    { [ARTICLE]: replace('order: 1', 'order: first') },
    `${ARTICLE}:4  order: write a number`,
  ],
  [
    'problems that are no list',
    { [ARTICLE]: replace('problems: [code-refused]', 'problems: code-refused') },
    `${ARTICLE}:6  problems: write a list of one to three problems, best first`,
  ],
  [
    'a description too long for a list of results',
    { [ARTICLE]: replace('description: What to do.', `description: ${'Word '.repeat(60)}`) },
    `${ARTICLE}:3  description: write at most 200 characters`,
  ],
  [
    'an unknown field of an article',
    { [ARTICLE]: replace('order: 1', 'order: 1\nauthor: me') },
    `${ARTICLE}:5  unknown field author: remove or correct the name`,
  ],
  [
    'an article that cites nothing',
    {
      [ARTICLE]: (sound: string) =>
        sound
          .replace('1. Open <Path id="to-next" />. Tap <Label id="next" />.\n', '')
          .replace('<Cite id="code-has-six-digits" />', ''),
    },
    `${ARTICLE}  Cite: cites no claim: write <Cite id="claim-id" /> after each fact`,
  ],
  [
    'an article about no problem',
    { [ARTICLE]: replace('[code-refused]', '[]') },
    `${ARTICLE}:6  problems: has 0: write 1 to 3, best first`,
  ],
  [
    'an article about four problems',
    { [ARTICLE]: replace('[code-refused]', '[a, b, c, code-refused]') },
    `${ARTICLE}:6  problems: has 4: write 1 to 3, best first`,
  ],
  [
    'an article that names a problem twice',
    { [ARTICLE]: replace('[code-refused]', '[code-refused, code-refused]') },
    `${ARTICLE}:6  problems: names one twice: write each problem once`,
  ],
  [
    'an article that does not open with its steps',
    { [ARTICLE]: replace('## First', 'A word before.\n\n## First') },
    `${ARTICLE}:9  headings: has the headings "First", "Then": open with the first and write "First", "Then"`,
  ],
  [
    'an article with its parts in another order',
    {
      [ARTICLE]: (text) =>
        text.replace('## First', '## X').replace('## Then', '## First').replace('## X', '## Then'),
    },
    `${ARTICLE}:9  headings: has the headings "Then", "First": open with the first and write "First", "Then"`,
  ],
  [
    'an import among the words',
    { [ARTICLE]: replace('Done.', "import x from 'y'\n\nDone.") },
    `${ARTICLE}:16  content holds words only: remove the import, export or {braces}`,
  ],
  [
    'an expression among the words',
    { [ARTICLE]: replace('Done.', 'Done {1 + 1}.') },
    `${ARTICLE}:16  content holds words only: remove the import, export or {braces}`,
  ],
];

for (const [name, changes, told] of BAD_EXAMPLES) {
  test(`the build refuses ${name}`, () => {
    expect(faultsWith(changes).map(faultLine)).toContain(told);
  });
}
