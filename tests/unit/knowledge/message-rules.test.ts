import { expect, test } from 'playwright/test';
import { faultLine } from '../../../src/knowledge/faults.ts';
import type { Library } from '../../../src/knowledge/library.ts';
import type { MessagesFile } from '../../../src/knowledge/messages-file.ts';
import { messageFaults } from '../../../src/knowledge/rules/messages.ts';
import type { Diagnosis } from '../../../src/knowledge/schemas/diagnosis.ts';
import { messageSchema, type Message } from '../../../src/knowledge/schemas/messages.ts';

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
  claims: ['a-claim'],
  wordings: [{ text: 'Check the code.', language: 'en', kind: 'users-report', seen: '2019' }],
};
const LIBRARY: Library = {
  sources: new Map(),
  claims: new Map([
    [
      'a-claim',
      { file: 'c', line: 1, value: { says: 'x', confidence: 'unknown', sources: [], follows: [] } },
    ],
  ]),
  problems: new Set(['code-refused']),
  pages: [
    {
      kind: 'article',
      file: 'x',
      path: '/fix/codes/refused/',
      problems: [],
      title: 'x',
      body: '',
      bodyLine: 1,
    },
  ],
  faults: [],
};
const TREE = { first: 'x', questions: {}, plans: { refused: {} } } as unknown as Diagnosis;

function told(...screens: object[]): string[] {
  const entries = screens.map((screen, index) => {
    const value: Message = messageSchema.parse({ ...SOUND, ...screen });
    return [`screen-${String(index)}`, { file: 'messages.yaml', line: 3, value }] as const;
  });
  const messages: MessagesFile = { file: 'messages.yaml', text: '', entries: new Map(entries), faults: [] };
  return messageFaults(messages, LIBRARY, TREE).map(faultLine);
}

test('a sound screen has no faults', () => {
  expect(told({})).toEqual([]);
});

for (const [name, change, expected] of [
  ['an unknown problem', { problems: ['x'] }, 'problems: no problem is called "x"'],
  ['an unknown claim', { claims: ['x'] }, 'claims: no claim is called "x"'],
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
  ['claims', []],
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
