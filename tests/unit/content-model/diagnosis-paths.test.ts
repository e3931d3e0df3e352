import { expect, test } from 'playwright/test';
import { pathsThrough } from '../../../src/content-model/diagnosis-trails.ts';
import { faultLine } from '../../../src/content-model/faults.ts';
import { missingOn, pathFaults } from '../../../src/content-model/rules/diagnosis-paths.ts';
import { diagnosisSchema } from '../../../src/content-model/schemas/diagnosis.ts';
import { sequencesSchema } from '../../../src/content-model/schemas/sequences.ts';
import { yamlValue } from '../../../src/content-model/yaml-file.ts';
import { entriesOf, pageWith, yamlSaying } from '../../support/content.ts';

const SOUND = `
things: { session: an open device, text: texts, number: the number }
acts:
  look: { offers: [session] }
  ask: { uses: [text], asks: true }
  texts/late: { uses: [number] }
first: screen
questions:
  screen:
    asks: What goes wrong?
    choices:
      - says: No text comes
        lacks: [text]
        question: have
      - says: I'm not sure
        unsure: true
        plan: any
  have:
    asks: What do you have?
    inOrder: true
    choices:
      - says: The number
        has: [number]
        plan: call
      - says: Nothing
        plan: any
      - says: I'm not sure
        unsure: true
        plan: call
plans:
  call:
    title: Call
    description: Call.
    for: You wait.
    problems: [no-text]
    stop: [Do not resend.]
    steps:
      - sequence: look
      - do: Call.
        needs: a phone
        expect: an answer
        article: texts/late
      - sequence: ask
    main: { article: texts/late, acts: [] }
    fails: Nothing is left.
  any:
    title: Any
    description: Any.
    for: You wait.
    problems: [no-text]
    stop: [Do not resend.]
    steps:
      - sequence: look
      - do: Wait.
        needs: nothing
        expect: a text
        article: texts/late
        uses: []
    main: { article: texts/late, acts: [] }
    fails: Nothing is left.
`;

const sequence = (home: string) => ({
  name: 'Look',
  home,
  rest: 'The rest',
  parts: [{ urgent: true, steps: [{ id: 'one', do: 'Do one.' }] }],
});

const KNOWN = {
  pages: [pageWith('en/fixes/texts/late', '', ['no-text'])],
  sequences: {
    ...yamlSaying('sequences.yaml', undefined, 1),
    entries: entriesOf(
      'sequences.yaml',
      sequencesSchema.parse({ look: sequence('/fix/texts/late/'), ask: sequence('/fix/texts/late/') }),
      () => 1,
    ),
  },
};

const told = (from = '', to = ''): string => {
  if (!SOUND.includes(from)) throw new Error(`the sound tree has no "${from}"`);
  const diagnosis = yamlValue('diagnosis.yaml', SOUND.replace(from, to), diagnosisSchema);
  return [...diagnosis.faults, ...pathFaults({ ...KNOWN, diagnosis })].map(faultLine).join('\n');
};

test('a tree is accepted whose paths lead to what their readers have', () => {
  expect(told()).toBe('');
});

test('who passes a choice of a question in order has not what it has, and who does not know lacks nothing', () => {
  const { value } = yamlValue('diagnosis.yaml', SOUND, diagnosisSchema);
  if (value === undefined) throw new Error('the sound tree does not fit');
  expect(pathsThrough(value).map((path) => [...missingOn(path)])).toEqual([
    ['text'],
    ['text', 'number'],
    ['text'],
    [],
  ]);
});

for (const [name, from, to, expected] of [
  [
    'a plan whose first step needs what was said to be missing',
    '        has: [number]\n        plan: call',
    '        has: [number]\n        plan: any\n      - says: No number\n        lacks: [number]\n        plan: call',
    'whose first step needs what is missing (number)',
  ],
  [
    'a plan whose first step is a sequence that needs what is missing',
    '      - do: Call.\n        needs: a phone\n        expect: an answer\n        article: texts/late\n      - sequence: ask',
    '      - sequence: ask',
    'whose first step needs what is missing (text)',
  ],
  [
    'a plan whose reader has passed the choice of what its first step needs',
    '      - says: Nothing\n        plan: any',
    '      - says: Nothing\n        plan: call',
    'ends in "call", whose first step needs what is missing (number)',
  ],
  [
    'a path on which nobody asks for the open account',
    '      - sequence: look\n      - do: Wait.',
    '      - do: Wait.',
    'never asks for the account that is still open',
  ],
  [
    'a plan that asks Instagram before it asks for the open account',
    '      - sequence: look\n      - do: Wait.',
    '      - do: Write to them.\n        needs: time\n        expect: nothing\n        article: texts/late\n        uses: []\n        asks: true\n      - sequence: look\n      - do: Wait.',
    'never asks for the account that is still open',
  ],
  [
    'a step that does not say what it needs',
    '  texts/late: { uses: [number] }\n',
    '',
    'has a step that does not say what it needs',
  ],
  ['a thing that nobody knows', 'lacks: [text]', 'lacks: [txt]', 'names the thing "txt"'],
  ['a thing that nobody names', 'things: {', 'things: { face: photos,', 'no choice and no step names it'],
  ['needs of a sequence that does not exist', '  look: {', '  lok: {}\n  look: {', 'is neither a sequence'],
] as const) {
  test(`the build refuses ${name}`, () => {
    expect(told(from, to)).toContain(expected);
  });
}

test('a choice with an open account offers it to those who pass it', () => {
  const withoutLook = SOUND.replace('      - sequence: look\n      - do: Wait.', '      - do: Wait.');
  const offered = withoutLook.replace(
    "      - says: I'm not sure\n        unsure: true\n        plan: any",
    "      - says: It is open on my tablet\n        has: [session]\n        plan: call\n      - says: I'm not sure\n        unsure: true\n        plan: any",
  );
  const diagnosis = yamlValue('diagnosis.yaml', offered, diagnosisSchema);
  expect(pathFaults({ ...KNOWN, diagnosis })).toEqual([]);
});
