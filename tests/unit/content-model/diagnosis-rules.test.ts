import { expect, test } from 'playwright/test';
import { pathsThrough, trails } from '../../../src/content-model/diagnosis-trails.ts';
import { faultLine } from '../../../src/content-model/faults.ts';
import { diagnosisFaults } from '../../../src/content-model/rules/diagnosis.ts';
import {
  diagnosisSchema,
  PLAN_LIMITS,
  type Diagnosis,
} from '../../../src/content-model/schemas/diagnosis.ts';
import { yamlValue, type YamlValue } from '../../../src/content-model/yaml-file.ts';
import { sequencesSchema } from '../../../src/content-model/schemas/sequences.ts';
import { entriesOf, pageWith, yamlSaying } from '../../support/content.ts';

const SOUND = `
things: { session: an open device, text: texts }
acts:
  door: { offers: [session] }
  texts/late: { uses: [session] }
first: screen
questions:
  screen:
    asks: What does it want?
    choices:
      - says: A code
        question: which
      - says: I'm not sure
        unsure: true
        plan: anything
  which:
    asks: Which code?
    help: Count the digits.
    choices:
      - says: Six digits
        lacks: [text]
        plan: texts
      - says: I'm not sure
        unsure: true
        plan: anything
plans:
  texts: &texts
    title: The text never comes
    description: What to do.
    for: You wait.
    problems: [no-text]
    stop: [Do not resend.]
    steps:
      - do: Wait.
        needs: nothing
        expect: a text
        article: texts/late
      - do: Call.
        needs: a phone
        expect: an answer
        article: texts/late
    main: { article: texts/late, acts: [] }
    fails: Nothing is left.
  anything:
    <<: *texts
    title: Anything
    problems: [no-text, other]
`;

const KNOWN = {
  problems: new Set(['no-text', 'other']),
  pages: [pageWith('en/fixes/texts/late', '', ['no-text', 'other'])],
  sequences: {
    ...yamlSaying('sequences.yaml', undefined, 1),
    entries: entriesOf(
      'sequences.yaml',
      sequencesSchema.parse({
        door: {
          name: 'Shut the door',
          home: '/fix/texts/home/',
          rest: 'The rest',
          parts: [{ urgent: true, steps: [{ id: 'one', do: 'Do one.' }] }],
        },
      }),
      () => 1,
    ),
  },
};

const read = (text: string): YamlValue<Diagnosis> =>
  yamlValue('diagnosis.yaml', text.replace('<<: *texts', merged(text)), diagnosisSchema);

/** Plain YAML has no merge key, so the second plan is written out from the first. */
function merged(text: string): string {
  const body = /texts: &texts\n([\s\S]*?) {2}anything:/u.exec(text)?.[1] ?? '';
  return body.replace(/^ {4}(?:title|problems):.*\n/gmu, '').trim();
}

const told = (change: (sound: string) => string, pages = KNOWN.pages): string[] => {
  const diagnosis = read(change(SOUND));
  const found = diagnosisFaults({ language: 'en', ...KNOWN, pages, diagnosis }, "I'm not sure");
  return [...diagnosis.faults, ...found].map(faultLine);
};

const replace = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`the sound tree has no "${from}"`);
  return text.replace(from, to);
};

test('a sound tree has no faults', () => {
  expect(told((text) => text)).toEqual([]);
});

const choices = (count: number): string =>
  Array.from({ length: count }, (_, index) => {
    const next = index + 1 === count ? 'plan: texts' : `question: q${String(index + 1)}`;
    return `  q${String(index)}:\n    asks: Q${String(index)}?\n    choices:\n      - says: On\n        ${next}\n      - says: I'm not sure\n        unsure: true\n        plan: anything\n`;
  }).join('');

for (const [name, change, expected] of [
  [
    'a choice that leads to no question',
    replace('question: which', 'question: wich'),
    'no question is called so',
  ],
  ['a choice that leads to no plan', replace('plan: texts', 'plan: text'), 'no plan is called so'],
  [
    'a first question that does not exist',
    replace('first: screen', 'first: scren'),
    'no question is called "scren"',
  ],
  [
    'a choice that leads to a question and a plan',
    replace('question: which', 'question: which\n        plan: texts'),
    'write either "question" or "plan", not both',
  ],
  ['a question that nobody reaches', replace('question: which', 'plan: texts'), 'no choice leads here'],
  ['a question that is reached twice', replace('plan: texts', 'question: which'), '2 ways lead here'],
  ['a plan that nobody reaches', replace('plan: texts', 'plan: anything'), 'no choice leads here'],
  [
    'a question without "I\'m not sure"',
    replace('        unsure: true\n', ''),
    'write one choice that says "I\'m not sure"',
  ],
  [
    'another wording of "I\'m not sure"',
    replace("I'm not sure", 'No idea'),
    'write one choice that says "I\'m not sure"',
  ],
  [
    'a path of six choices',
    (text: string) => text.replace('plan: texts', 'question: q0').replace('plans:', `${choices(4)}plans:`),
    'is 6 choices long',
  ],
  [
    'a plan of one step',
    (text: string) => text.replace(/ {6}- do: Call\.[\s\S]*? {4}main/u, '    main'),
    'has 1 steps: write two to six',
  ],
  [
    'a step to an article that does not exist',
    replace('article: texts/late', 'article: texts/lost'),
    'no article has the address texts/lost',
  ],
  [
    'a step with a tool that does not exist',
    replace('article: texts/late', 'article: texts/late\n        tool: oracle'),
    'no tool has the address oracle',
  ],
  [
    'an unknown problem',
    replace('problems: [no-text]', 'problems: [no-txt]'),
    'no problem is called "no-txt"',
  ],
  [
    'a problem that no path reaches',
    replace('problems: [no-text, other]', 'problems: [no-text]'),
    'no path reaches the problem "other"',
  ],
  ['an unknown field', replace('asks: What', 'ask: What'), 'unknown field'],
  [
    'a title of two lines',
    replace('title: The text never comes', `title: ${'x'.repeat(PLAN_LIMITS.title + 1)}`),
    'write at most 52 characters',
  ],
  [
    'a long sentence of whom it is for',
    replace('for: You wait.', `for: ${'x'.repeat(PLAN_LIMITS.for + 1)}`),
    'write at most 76 characters',
  ],
] as const) {
  test(`the build refuses a tree with ${name}`, () => {
    expect(told(change).join('\n')).toContain(expected);
  });
}

test('a plan whose problems none of its articles is about is refused', () => {
  expect(told((text) => text, [pageWith('en/fixes/texts/late', '', ['no-text'])])).toEqual([
    expect.stringContaining('no article to which its steps lead is about "other": link one, or leave it out'),
  ]);
});

for (const [name, change] of [
  ['the home of a sequence', replace('      - do: Call.', '      - sequence: door\n      - do: Call.')],
  [
    'a link in the words of a step',
    replace('needs: nothing', "needs: 'See [this](/fix/texts/home/#place).'"),
  ],
] as const) {
  test(`${name} can be about a problem of a plan`, () => {
    const pages = [
      pageWith('en/fixes/texts/late', '', ['no-text']),
      pageWith('en/fixes/texts/home', '', ['other']),
    ];
    expect(told(change, pages)).toEqual([]);
  });
}

test('more than a hundred questions are refused', () => {
  expect(told((text) => text.replace('plans:', `${choices(101)}plans:`)).join('\n')).toContain(
    'write at most 100',
  );
});

test('more choices than can be taken in are refused, of the first question and of another', () => {
  const many = (count: number, says: string): string =>
    Array.from({ length: count }, () => `      - says: ${says}\n        plan: texts\n`).join('');
  const first = told((text) =>
    text.replace('      - says: A code\n', `${many(7, 'More')}      - says: A code\n`),
  );
  expect(first.join('\n')).toContain('has 9 choices: write at most 8');
  const other = told((text) =>
    text.replace('      - says: Six digits\n', `${many(8, 'More')}      - says: Six digits\n`),
  );
  expect(other.join('\n')).toContain('has 10 choices: write at most 9');
});

test('a choice too long for a tile is refused', () => {
  expect(told((text) => text.replace('says: A code', `says: ${'x'.repeat(41)}`)).join('\n')).toContain(
    'has 41 characters: write at most 40',
  );
});

test('a question that is like another has its choices', () => {
  const { value } = read(
    SOUND.replace('        plan: texts\n', '        question: again\n').replace(
      'plans:',
      '  again:\n    asks: Again?\n    choices:\n      - says: Yes\n        plan: texts\n      - says: No\n        question: last\n  last:\n    like: which\nplans:',
    ),
  );
  expect(value?.questions['last']?.asks).toBe('Which code?');
});

const AGAIN = `  again:
    asks: Again?
    choices:
      - { says: Yes, question: next }
      - { says: No, plan: texts }
  next:
    asks: Next?
    choices:
      - { says: Yes, plan: texts }
      - { says: No, plan: texts }
  last:
    like: again
    asks: Once more?
    instead: { next: other }
plans:`;

test('a question that is like another leads to questions of its own', () => {
  const { value } = read(SOUND.replace('plans:', AGAIN));
  expect(value?.questions['last']?.choices.map(({ question }) => question)).toEqual(['other', undefined]);
  expect(value?.questions['last']?.asks).toBe('Once more?');
  expect(value?.questions['again']?.choices[0]?.question).toBe('next');
});

test('a question put in the place of one to which the other does not lead is refused', () => {
  const { faults } = read(SOUND.replace('plans:', AGAIN.replace('{ next: other }', '{ nxt: other }')));
  expect(faults.map(faultLine).join()).toContain('"again" does not lead to "nxt"');
});

test('a question that is like no question is refused', () => {
  const { faults } = read(SOUND.replace('plans:', '  again:\n    like: whch\nplans:'));
  expect(faults.map(faultLine).join()).toContain('name a question that is written out');
});

test('every path and the trail of every question are found', () => {
  const { value } = read(SOUND);
  if (value === undefined) throw new Error('the sound tree does not fit');
  expect(pathsThrough(value).map(({ steps, planId }) => [...steps.map(({ says }) => says), planId])).toEqual([
    ['A code', 'Six digits', 'texts'],
    ['A code', "I'm not sure", 'anything'],
    ["I'm not sure", 'anything'],
  ]);
  expect(trails(value).get('screen')).toEqual([]);
  expect(trails(value).get('which')).toEqual([
    { questionId: 'screen', asks: 'What does it want?', says: 'A code' },
  ]);
});

test('a tree that turns in a circle is walked to its end', () => {
  const { value } = read(SOUND.replace('plan: texts', 'question: screen'));
  if (value === undefined) throw new Error('the tree does not fit');
  expect(pathsThrough(value)).toHaveLength(2);
});
