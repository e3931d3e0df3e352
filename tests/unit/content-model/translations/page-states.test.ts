import { expect, test } from 'playwright/test';
import { readDiagnosis } from '../../../../src/content-model/read-diagnosis.ts';
import { pageStates } from '../../../../src/content-model/translations/page-states.ts';
import type { English } from '../../../../src/content-model/translations/parts.ts';
import { acceptTranslation } from '../../../../src/content-model/translations/report.ts';
import { english, ENGLISH_FILES, translatedFolder } from './translated-folder.ts';

const ARTICLE = '/fix/texts/abroad/';
const PLAN = '/diagnose/plan/no-code/';
const QUESTION = '/diagnose/';
const MESSAGE = '/messages/check-code/';
const FILES = ['fixes/texts/abroad.mdx', 'diagnosis.yaml', 'messages.yaml', 'sequences.yaml'];

type Content = Parameters<typeof pageStates>[1];

/** The pages of the small site, as far as their states depend on them. */
const CONTENT = {
  language: 'pt-BR',
  pages: [{ file: 'src/content/pt-BR/fixes/texts/abroad.mdx', path: ARTICLE }],
  messages: { entries: new Map([['check-code', {}]]) },
  diagnosis: {
    value: {
      first: 'start',
      conditions: {},
      questions: { start: { choices: [] } },
      plans: { 'no-code': { notAlso: [], opens: [], steps: [], ends: [] } },
    },
  },
} as unknown as Content;

/** The states of the pages after English says something else, where these files were accepted before. */
function statesAfter(now: English, accepted: readonly string[] = FILES): Record<string, string> {
  const folder = translatedFolder();
  try {
    for (const path of accepted)
      expect(acceptTranslation(folder.root, 'pt-BR', `src/content/pt-BR/${path}`, english())).toEqual([]);
    return Object.fromEntries(pageStates(folder.root, CONTENT, now));
  } finally {
    folder.remove();
  }
}

const changed = (path: string, from: string, to: string): English => {
  const text = ENGLISH_FILES[path] ?? '';
  expect(text).toContain(from);
  return english({ [path]: text.replace(from, to) });
};

const DONE = { [ARTICLE]: 'done', [PLAN]: 'done', [QUESTION]: 'done', [MESSAGE]: 'done' };

test('a page whose files were compared with English says what it says', () => {
  expect(statesAfter(english())).toEqual(DONE);
});

for (const [what, now, states] of [
  ['a paragraph', changed(FILES[0] ?? '', 'Some plans', 'Many plans'), { [ARTICLE]: 'stale' }],
  ['a warning', changed(FILES[0] ?? '', 'Do not cancel', 'Cancel'), { [ARTICLE]: 'unsafe' }],
  ['a step', changed(FILES[0] ?? '', 'Wait 10 minutes', 'Wait'), { [ARTICLE]: 'unsafe' }],
  ['a fact', english({}, { 'no-roaming': 'Most roam.' }), { [ARTICLE]: 'stale' }],
  ['a plan', changed('diagnosis.yaml', 'do: Wait.', 'do: Leave.'), { [PLAN]: 'unsafe' }],
  ['a question', changed('diagnosis.yaml', 'What do you see?', 'What is there?'), { [QUESTION]: 'stale' }],
  ['what a message means', changed('messages.yaml', 'is old', 'is new'), { [MESSAGE]: 'stale' }],
  ['what to do', changed('messages.yaml', 'Ask for a new one', 'Ask for none'), { [MESSAGE]: 'unsafe' }],
  [
    'a sequence, which plans show without naming it',
    changed('sequences.yaml', 'your name change', 'your mail change'),
    { [ARTICLE]: 'unsafe', [PLAN]: 'unsafe' },
  ],
] as const) {
  test(`where English changes ${what}, the pages that have it are told apart from all others`, () => {
    expect(statesAfter(now)).toEqual({ ...DONE, ...states });
  });
}

test('what nobody compared with English is not served, nor is a page that includes it', () => {
  expect(statesAfter(english(), ['fixes/texts/abroad.mdx', 'messages.yaml', 'diagnosis.yaml'])).toEqual({
    ...DONE,
    [ARTICLE]: 'unaccepted',
    [PLAN]: 'unaccepted',
  });
});

test('the tree of a translation has from English what only its rules read', () => {
  const { value, faults } = readDiagnosis(process.cwd(), 'pt-BR');
  const original = readDiagnosis(process.cwd(), 'en').value;
  expect(faults).toEqual([]);
  expect(value?.things).toEqual(original?.things);
  expect(Object.values(value?.plans ?? {}).map(({ main }) => main)).toEqual(
    Object.values(original?.plans ?? {}).map(({ main }) => main),
  );
  expect(value?.questions['screen']?.asks).not.toBe(original?.questions['screen']?.asks);
});
