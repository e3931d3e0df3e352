import { toString } from 'mdast-util-to-string';
import { expect, test } from 'playwright/test';
import { parseMdx } from '../../../src/content-model/mdx-tree.ts';
import {
  plainSentence,
  screenClaims,
  tapsOf,
  withScreenWords,
  wordingOf,
  type ScreenWords,
} from '../../../src/content-model/screen-words.ts';
import { labelSchema, pathSchema } from '../../../src/content-model/schemas/screen-words.ts';
import { entriesOf } from '../../support/content.ts';

const seen = { year: '2026', confidence: 'press', sources: ['a-source'] };
const settings = labelSchema.parse({
  where: 'Menu',
  says: [
    { text: 'Configurações', language: 'pt-BR', ...seen },
    { text: 'Settings and activity', language: 'en', ...seen },
    { text: 'Settings and privacy', language: 'en', ...seen },
  ],
});
const next = labelSchema.parse({ where: 'Button', says: [{ text: 'Weiter', language: 'de', ...seen }] });
const way = pathSchema.parse({
  where: 'To the end',
  ways: [
    { taps: ['settings', '(account)', 'next'], ...seen },
    { taps: ['next', 'settings'], ...seen },
  ],
});
const WORDS: ScreenWords = {
  labels: new Map([
    ['settings', settings],
    ['next', next],
  ]),
  paths: new Map([['way', way]]),
  choices: { account: 'your account' },
};

test('a label is said in its newest wording of the page’s language', () => {
  expect(wordingOf(settings, 'en').text).toBe('Settings and activity');
});

test('a label that is not known in the page’s language is said as it was seen', () => {
  expect(wordingOf(next, 'en')).toMatchObject({ text: 'Weiter', language: 'de' });
});

test('a path is its newest way, and what is chosen on it is in the page’s own words', () => {
  expect(tapsOf(way, WORDS, 'en')).toEqual([
    { text: 'Settings and activity', language: 'en', labelId: 'settings' },
    { text: 'your account', language: undefined, labelId: undefined },
    { text: 'Weiter', language: 'de', labelId: 'next' },
  ]);
});

test('a text reads as its page will, and an unknown id stays to be seen', () => {
  const { tree } = parseMdx('Open <Path id="way" />, tap <Label id="settings" /> or <Label id="lost" />.');
  expect(toString(withScreenWords(tree, WORDS, 'en'))).toBe(
    'Open Settings and activity > your account > Weiter, tap Settings and activity or lost.',
  );
  expect(plainSentence('Tap [[settings]].[^a-claim] [Read on](/x/)', WORDS, 'en')).toBe(
    'Tap Settings and activity. Read on',
  );
});

test('a label and a path are claims, with the sources of what a page shows of them', () => {
  const claims = screenClaims(
    entriesOf('labels.yaml', { settings }, () => 2),
    entriesOf('paths.yaml', { way }, () => 3),
    'en',
  );
  const value = { confidence: 'press', sources: ['a-source'], follows: [] };
  expect([...claims]).toEqual([
    ['label:settings', { file: 'labels.yaml', line: 2, value: { says: 'Settings and activity', ...value } }],
    [
      'path:way',
      { file: 'paths.yaml', line: 3, value: { says: 'Settings and activity > account > next', ...value } },
    ],
  ]);
});
