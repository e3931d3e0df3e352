import { expect, test } from 'playwright/test';
import { articleActs } from '../../../src/content-model/article-acts.ts';
import { faultLine } from '../../../src/content-model/faults.ts';
import { parseMdx } from '../../../src/content-model/mdx-tree.ts';
import { mainArticleFaults } from '../../../src/content-model/rules/main-articles.ts';
import { labelSchema } from '../../../src/content-model/schemas/screen-words.ts';
import { withScreenWords, type ScreenWords } from '../../../src/content-model/screen-words.ts';
import { diagnosisSchema } from '../../../src/content-model/schemas/diagnosis.ts';
import { pageWith, yamlSaying } from '../../support/content.ts';

const BODY = `## Do this first

<Sequence id="is-it-theft" />

<Sequence id="refused-code" />

<Stop>

Do not **ask again**.<Cite id="a" />

</Stop>

1. <Label id="read" /> the screen.
   - A point
2. Take the newest code.<Cite id="b" />
3. Type it.
4. Wait.
`;
const MAIN = {
  article: 'codes/refused',
  stop: { says: 'Do not ask again', at: 1 },
  acts: [
    { says: 'Read the screen', at: 1 },
    { says: 'Take the newest', at: 1 },
    { says: 'Type it', at: 2 },
  ],
};
const SCREENS: ScreenWords = {
  labels: new Map([
    [
      'read',
      labelSchema.parse({
        where: 'Button',
        says: [{ text: 'Read', language: 'en', year: '2024', confidence: 'press', sources: ['a'] }],
      }),
    ],
  ]),
  paths: new Map(),
  choices: {},
};
const STEP = { do: 'x', needs: 'x', expect: 'x', article: 'codes/refused' };

function told(main: object, opens: object[] = [{ sequence: 'refused-code' }]): string {
  const plan = {
    title: 't',
    description: 'd',
    for: 'f',
    problems: ['p'],
    opens,
    stop: ['Do not ask again.'],
    steps: [STEP, STEP],
    fails: 'f',
    main,
  };
  const tree = diagnosisSchema.parse({ first: 'x', questions: {}, plans: { refused: plan } });
  return mainArticleFaults(
    {
      diagnosis: yamlSaying('diagnosis.yaml', tree, 3),
      pages: [pageWith('en/fixes/codes/refused', BODY)],
      language: 'en',
    },
    SCREENS,
  )
    .map(faultLine)
    .join('\n');
}

test('the acts of an article are its warning, its numbered steps and the sequences before them, without marks', () => {
  expect(articleActs(withScreenWords(parseMdx(BODY).tree, SCREENS, 'en'))).toEqual({
    stop: 'Do not ask again.',
    steps: ['Read the screen.', 'Take the newest code.', 'Type it.', 'Wait.'],
    opening: ['is-it-theft', 'refused-code'],
  });
});

test('a plan with the warning and the first acts of its article is accepted', () => {
  expect(told(MAIN)).toBe('');
});

test('a plan may leave an act out, and says why', () => {
  expect(
    told({ ...MAIN, acts: [{ says: 'Read the screen', leftOut: 'Asked before.' }, ...MAIN.acts.slice(1)] }),
  ).toBe('');
});

for (const [name, main, expected] of [
  ['an unknown article', { ...MAIN, article: 'codes/lost' }, 'no article has the address codes/lost'],
  ['two of three acts', { ...MAIN, acts: MAIN.acts.slice(1) }, 'write the first 3 of its article'],
  [
    'no answer to the warning',
    { article: MAIN.article, acts: MAIN.acts },
    'write "stop" with "Do not ask again."',
  ],
  [
    'another warning',
    { ...MAIN, stop: { says: 'Do not log out', at: 1 } },
    'there it is "Do not ask again."',
  ],
  [
    'an act that has changed',
    { ...MAIN, acts: [{ says: 'Read the mail', at: 1 }, ...MAIN.acts.slice(1)] },
    'look at both again',
  ],
  [
    'another order',
    { ...MAIN, acts: [{ says: 'Read the screen', at: 2 }, { says: 'Take the newest', at: 1 }, MAIN.acts[2]] },
    'in another order',
  ],
  [
    'a step that it does not have',
    { ...MAIN, acts: [...MAIN.acts.slice(0, 2), { says: 'Type it', at: 3 }] },
    'has no step 3',
  ],
] as const) {
  test(`a plan with ${name} is refused`, () => {
    expect(told(main)).toContain(expected);
  });
}

test('a plan may do without a sequence with which its article opens, and says why', () => {
  expect(told({ ...MAIN, without: { 'refused-code': 'No code is typed.' } }, [])).toBe('');
});

test('a plan that says so of a sequence that it has, or that does not open its article, is refused', () => {
  expect(told({ ...MAIN, without: { 'refused-code': 'No code is typed.' } })).toContain(
    'take it out of "without"',
  );
  expect(told({ ...MAIN, without: { approval: 'No request.' } })).toContain('take it out of "without"');
});

test('a plan without the sequences with which its article opens is refused', () => {
  expect(told(MAIN, [])).toContain('lacks the sequence "refused-code"');
});
