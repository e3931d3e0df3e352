import { expect, test } from 'playwright/test';
import { contentFaults } from '../../../src/content-model/content-faults.ts';
import { faultLine } from '../../../src/content-model/faults.ts';
import { pageWords } from '../../../src/content-model/page-words.ts';
import { readContent } from '../../../src/content-model/read-content.ts';
import { screenFaults } from '../../../src/content-model/rules/screens.ts';
import { ownContent } from '../../support/own-content.ts';

/** What an author is told of the site's own words with one place spoilt. */
function told(...changes: (readonly [file: string, from: string, to: string])[]): string[] {
  const own = ownContent();
  try {
    for (const [file, from, to] of changes) own.spoil(file, from, to);
    const content = readContent(own.root);
    return [...content.faults, ...screenFaults(content, pageWords(content))].map(faultLine);
  } finally {
    own.remove();
  }
}

const SCREENS = 'screens.yaml';
const PAGE = 'en/faq/is-this-mail-real.mdx';
const SHOWN = '<Screen id="address-changed-mail" mark="undo" />';

test('the words of the site keep every rule about screens', () => {
  expect(told()).toEqual([]);
});

for (const [name, change, expected] of [
  [
    'a message without a sketch',
    [SCREENS, '\nlogged-out:', '\nlogged-off:'],
    [
      /logged-out: has no sketch: write "logged-out"/u,
      /logged-off: no message has this id/u,
      /logged-off: no page shows this sketch/u,
    ],
  ],
  [
    'a label that is not there',
    [SCREENS, 'label: continue', 'label: go-on'],
    [/sketch\.3: no label is called "go-on"/u],
  ],
  [
    'a wording of another screen',
    [SCREENS, 'heading: { wording: Check your SMS }', 'heading: { wording: Check your email }'],
    [/"Check your email" is no wording of this screen/u],
  ],
  [
    'words that no fake says',
    [SCREENS, 'fake: "Please don\'t leave this page', 'fake: "Do not leave this page'],
    [/is no sentence of fakes in look-up\.yaml/u],
  ],
  [
    'the words of a screen that is not there',
    [SCREENS, 'wordsOf: message-with-code', 'wordsOf: messages'],
    [/wordsOf: no screen is called "messages"/u, /is no wording of this screen/u],
  ],
  [
    'a source that is not there',
    [SCREENS, 'sources: [code-login-screens]', 'sources: [code-login-pages]'],
    [/sources: no source is called "code-login-pages"/u],
  ],
  [
    'a source of another kind',
    [SCREENS, 'sources: [code-login-screens]', 'sources: [users-code-refused-2018]'],
    [/sources: none of them is of the kind "seen-in-code"/u],
  ],
  [
    'one text on two screens',
    [SCREENS, '    - text: Check your SMS\n', '    - text: Check your email\n'],
    [
      /is no wording of this screen/u,
      /check-by-email\.wordings: "Check your email" stands on "texted-code" too/u,
    ],
  ],
  [
    'a page that shows an unknown screen',
    [PAGE, SHOWN, '<Screen id="no-mail" />'],
    [/is-this-mail-real\.mdx:\d+ {2}Screen: no screen is called "no-mail"/u],
  ],
  [
    'a page that names no screen',
    [PAGE, SHOWN, '<Screen mark="undo" />'],
    [/Screen: has no screen: write <Screen id="screen-id" \/>/u],
  ],
  [
    'a mark that no part has',
    [PAGE, SHOWN, '<Screen id="address-changed-mail" mark="link" />'],
    [/no part of "address-changed-mail" is called "link": write undo/u],
  ],
  [
    'a choice with an unknown screen',
    ['en/diagnosis.yaml', 'sketch: any-code', 'sketch: no-code'],
    [/sketch: no screen is called "no-code"/u, /any-code: no page shows this sketch/u],
  ],
] as const) {
  test(`${name} is told`, () => {
    const found = told(change);
    for (const pattern of expected)
      expect(found).toEqual(expect.arrayContaining([expect.stringMatching(pattern)]));
    expect(found).toHaveLength(expected.length);
  });
}

test('two parts of one name are told', () => {
  expect(
    told([
      SCREENS,
      '    - boxes: 6\n    - line: { wording: A security code is required. }\n',
      '    - { boxes: 6, id: one }\n    - { line: { wording: A security code is required. }, id: one }\n',
    ]),
  ).toEqual([expect.stringMatching(/a part above is called "one" too/u)]);
});

test('a label that only a sketch says is not called unused, and the check of all words holds these rules', () => {
  const own = ownContent();
  own.spoil(SCREENS, 'label: username-field', 'label: username');
  const found = contentFaults(readContent(own.root)).map(faultLine);
  own.remove();
  expect(found).toEqual([expect.stringMatching(/login-page\.sketch\.0: no label is called "username"/u)]);
});
