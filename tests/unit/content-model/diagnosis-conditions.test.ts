import { expect, test } from 'playwright/test';
import { faultLine } from '../../../src/content-model/faults.ts';
import { conditionsOf } from '../../../src/content-model/plan-conditions.ts';
import { conditionFaults } from '../../../src/content-model/rules/diagnosis-conditions.ts';
import { diagnosisSchema } from '../../../src/content-model/schemas/diagnosis.ts';
import { yamlValue } from '../../../src/content-model/yaml-file.ts';
import { SEQUENCES } from './sound-diagnosis.ts';

const SOUND = `
conditions:
  intruder:
    says: Somebody else may be in
    covers: [door]
    lines: [That comes first.]
  team:
    says: A team uses it
    lines: [Ask who is in.]
first: screen
questions: {}
plans:
  shut:
    title: Shut
    description: Shut.
    for: You are in.
    problems: [theft]
    stop: [Wait for nothing.]
    steps:
      - sequence: door
    main: { article: texts/late, acts: [] }
    fails: Nothing is left.
  call:
    title: Call
    description: Call.
    for: You wait.
    problems: [no-text]
    stop: [Do not resend.]
    steps: []
    main: { article: texts/late, acts: [] }
    notAlso: [team]
    fails: Nothing is left.
`;

const told = (from = '', to = ''): string => {
  if (!SOUND.includes(from)) throw new Error(`the sound tree has no "${from}"`);
  const diagnosis = yamlValue('diagnosis.yaml', SOUND.replace(from, to), diagnosisSchema);
  return [...diagnosis.faults, ...conditionFaults({ sequences: SEQUENCES, diagnosis })]
    .map(faultLine)
    .join('\n');
};

test('a plan shows what can be true beside it, and leaves out what it says already or cannot be', () => {
  expect(told()).toBe('');
  const { value } = yamlValue('diagnosis.yaml', SOUND, diagnosisSchema);
  const shown = Object.values(value?.plans ?? {}).map((plan) => conditionsOf(plan, value?.conditions ?? {}));
  expect(shown).toEqual([['team'], ['intruder']]);
});

const many = Array.from({ length: 7 }, (_, n) => `  c${String(n)}: { says: More, lines: [More.] }\n`).join(
  '',
);

for (const [name, from, to, expected] of [
  ['a condition that is left out and does not exist', 'notAlso: [team]', 'notAlso: [tem]', 'is called "tem"'],
  [
    'a condition that is left out twice over',
    '    main: { article: texts/late, acts: [] }\n    fails',
    '    main: { article: texts/late, acts: [] }\n    notAlso: [intruder]\n    fails',
    'is left out already',
  ],
  [
    'a condition that stands beside no plan',
    '    main: { article: texts/late, acts: [] }\n    fails',
    '    main: { article: texts/late, acts: [] }\n    notAlso: [team]\n    fails',
    'stands beside no plan',
  ],
  ['a sequence that does not exist', 'covers: [door]', 'covers: [dor]', 'no sequence is called "dor"'],
  ['more conditions than anybody reads', 'conditions:\n', `conditions:\n${many}`, 'has 9: write at most 8'],
  ['a condition without lines', '    lines: [Ask who is in.]\n', '    lines: []\n', 'lines'],
] as const) {
  test(`the build refuses ${name}`, () => {
    expect(told(from, to)).toContain(expected);
  });
}
