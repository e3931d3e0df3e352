import { expect, test } from 'playwright/test';
import { faultLine } from '../../../src/content-model/faults.ts';
import { messageFaults } from '../../../src/content-model/rules/messages.ts';
import type { Diagnosis } from '../../../src/content-model/schemas/diagnosis.ts';
import { messageSchema, type Message } from '../../../src/content-model/schemas/messages.ts';
import { screenSchema } from '../../../src/content-model/schemas/screens.ts';
import { entriesOf, pageWith, yamlSaying } from '../../support/content.ts';

const SOUND = {
  title: 'The code is refused',
  description: 'What it means.',
  group: 'refused',
  problems: ['code-refused'],
  screen: 'Code entry',
  means: ['A wrong code.'],
  do: ['Wait for the next one.'],
  plan: 'refused',
  articles: ['codes/refused'],
};
const SCREEN = screenSchema.parse({
  wordings: [{ text: 'Check the code.', language: 'en', kind: 'users-report', seen: '2019' }],
  sketch: ['rule'],
});
const KNOWN = {
  problems: new Set(['code-refused']),
  pages: [pageWith('en/fixes/codes/refused', '')],
  diagnosis: yamlSaying(
    'diagnosis.yaml',
    { first: 'x', questions: {}, plans: { refused: {} } } as unknown as Diagnosis,
    1,
  ),
};

function told(...changes: object[]): string[] {
  const values = changes.map((change, index): [string, Message] => [
    `screen-${String(index)}`,
    messageSchema.parse({ ...SOUND, ...change }),
  ]);
  const entries = entriesOf('messages.yaml', Object.fromEntries(values), () => 3);
  const messages = { ...yamlSaying('messages.yaml', undefined, 3), entries };
  const screens = {
    ...yamlSaying('screens.yaml', undefined, 4),
    entries: entriesOf('screens.yaml', { 'screen-0': SCREEN }, () => 4),
  };
  return messageFaults({ ...KNOWN, messages, screens }).map(faultLine);
}

test('a sound screen has no faults', () => {
  expect(told({})).toEqual([]);
});

for (const [name, change, expected] of [
  ['an unknown problem', { problems: ['x'] }, 'problems: no problem is called "x"'],
  ['an unknown article', { articles: ['codes/x'] }, 'articles: no article has the address codes/x'],
  ['an unknown plan', { plan: 'x' }, 'plan: no plan is called "x"'],
  [
    'the place of a wording that it lacks',
    { where: { 'Check it.': 'At login' } },
    'where: "Check it." is no wording of this screen',
  ],
] as const) {
  test(`the build refuses a screen with ${name}`, () => {
    expect(told(change)).toEqual([expect.stringContaining(`messages.yaml:3  screen-0.${expected}`)]);
  });
}

test('a message may say where one of its wordings stood', () => {
  expect(told({ where: { 'Check the code.': 'At login' } })).toEqual([]);
});

for (const [field, value] of [
  ['problems', ['a', 'b', 'c', 'd']],
  ['group', 'other'],
  ['where', { 'Check the code.': '' }],
  ['colour', 'red'],
] as const) {
  test(`a screen with ${field} ${JSON.stringify(value)} does not fit`, () => {
    expect(messageSchema.safeParse({ ...SOUND, [field]: value }).success).toBe(false);
  });
}
