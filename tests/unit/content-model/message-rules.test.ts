import { expect, test } from 'playwright/test';
import { faultLine } from '../../../src/content-model/faults.ts';
import { messageFaults } from '../../../src/content-model/rules/messages.ts';
import type { Diagnosis } from '../../../src/content-model/schemas/diagnosis.ts';
import { messageSchema, type Message } from '../../../src/content-model/schemas/messages.ts';
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
  wordings: [{ text: 'Check the code.', language: 'en', kind: 'users-report', seen: '2019' }],
};
const KNOWN = {
  problems: new Set(['code-refused']),
  pages: [pageWith('en/fixes/codes/refused', '')],
  diagnosis: yamlSaying(
    'diagnosis.yaml',
    { first: 'x', questions: {}, plans: { refused: {} } } as unknown as Diagnosis,
    1,
  ),
};

function told(...screens: object[]): string[] {
  const values = screens.map((screen, index): [string, Message] => [
    `screen-${String(index)}`,
    messageSchema.parse({ ...SOUND, ...screen }),
  ]);
  const entries = entriesOf('messages.yaml', Object.fromEntries(values), () => 3);
  const messages = { ...yamlSaying('messages.yaml', undefined, 3), entries };
  return messageFaults({ ...KNOWN, messages }).map(faultLine);
}

test('a sound screen has no faults', () => {
  expect(told({})).toEqual([]);
});

for (const [name, change, expected] of [
  ['an unknown problem', { problems: ['x'] }, 'problems: no problem is called "x"'],
  ['an unknown article', { articles: ['codes/x'] }, 'articles: no article has the address codes/x'],
  ['an unknown plan', { plan: 'x' }, 'plan: no plan is called "x"'],
  ['neither wording nor address', { wordings: [] }, 'wordings: write at least one wording or one address'],
] as const) {
  test(`the build refuses a screen with ${name}`, () => {
    expect(told(change)).toEqual([expect.stringContaining(`messages.yaml:3  screen-0.${expected}`)]);
  });
}

test('the same text on two screens is refused, since nobody could tell which is meant', () => {
  expect(told({}, {})).toEqual([expect.stringContaining('"Check the code." stands on "screen-0" too')]);
});

for (const [field, value] of [
  ['problems', ['a', 'b', 'c', 'd']],
  ['group', 'other'],
  ['wordings', [{ text: 'x', language: 'english', kind: 'press', seen: '2019' }]],
  ['wordings', [{ text: 'x', language: 'en', kind: 'press', seen: '19' }]],
  ['colour', 'red'],
] as const) {
  test(`a screen with ${field} ${JSON.stringify(value)} does not fit`, () => {
    expect(messageSchema.safeParse({ ...SOUND, [field]: value }).success).toBe(false);
  });
}
