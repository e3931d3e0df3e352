import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base } from 'playwright/test';
import { readStrings } from '../../../src/content-model/strings-file.ts';
import { UI_RULES } from '../../../src/content-model/ui-strings.ts';
import { TOOL_RULES } from '../../../src/tools/kit/tool-string-faults.ts';
import { toolStrings } from '../../../src/tools/kit/tool-strings.ts';
import { ownContent, type OwnContent } from '../../support/own-content.ts';

/** A content folder with a second language, in which everything still stands in English. */
const test = base.extend<{ content: OwnContent }>({
  content: async ({}, use) => {
    const content = ownContent();
    const folder = join(content.root, 'src/content');
    for (const part of ['ui.yaml', 'tools'])
      cpSync(join(folder, 'en', part), join(folder, 'de', part), { recursive: true });
    await use(content);
    content.remove();
  },
});

const FILES = { ui: UI_RULES, 'tools/clock': TOOL_RULES.clock, 'tools/link': TOOL_RULES.link };

function told({ root }: OwnContent, language: string, name: keyof typeof FILES): string[] {
  const { value, faults } = readStrings(root, name, FILES[name], language);
  expect(value === undefined).toBe(faults.length > 0);
  for (const { file, line } of faults) {
    expect(file).toBe(`src/content/${language}/${name}.yaml`);
    expect(line).toBeGreaterThan(0);
  }
  return faults.map(({ line = 0, field = '', message }) => `${String(line)} ${field}: ${message}`);
}

test('every file of the site fits, and another language in the shape of the English one', ({ content }) => {
  for (const name of ['ui', 'tools/clock', 'tools/link'] as const)
    for (const language of ['en', 'de']) expect(told(content, language, name)).toEqual([]);
  expect(toolStrings('clock', TOOL_RULES.clock, 'en').button).not.toBe('');
});

/** What is wrong in whichever language it stands. */
for (const [what, name, from, to, fault] of [
  [
    'an empty string',
    'tools/clock',
    '\nbutton: Check this clock',
    '\nbutton: "  "',
    /^4 button: write some words$/u,
  ],
  [
    'a number',
    'tools/clock',
    '\nbutton: Check this clock',
    '\nbutton: 12',
    /^4 button: write words; in quotes/u,
  ],
  ['nothing', 'tools/clock', '\nbutton: Check this clock', '\nbutton:', /^4 button: write words; in quotes/u],
  [
    'an empty list',
    'ui',
    'optional: [What nobody outside Instagram knows]',
    'optional: []',
    / article\.optional: write at least 1/u,
  ],
  [
    'an item of no kind',
    'tools/link',
    '    - text: A page',
    '    - txt: A page',
    / advice\.official-web\.0: write what English has in this list: words; or text/u,
  ],
  [
    'a link that leads away',
    'tools/link',
    '\n  address: /faq/',
    '\n  address: https://a.example/',
    / needsScript\.address: write an address of this site/u,
  ],
  ['broken YAML', 'tools/clock', '\nbutton: ', '\nbutton: [', /^\d+ : /u],
] as const) {
  for (const language of ['en', 'de']) {
    test(`${what} is told, in ${language}`, ({ content }) => {
      content.spoil(`${language}/${name}.yaml`, from, to);
      expect(told(content, language, name)).toEqual([expect.stringMatching(fault)]);
    });
  }
}

for (const [what, from, to, fault] of [
  [
    'a verdict without a sentence',
    '    too-far-off: Too far off\n',
    '',
    /^\d+ answers\.verdicts\.too-far-off: is missing: write words/u,
  ],
  [
    'a sentence for no verdict',
    '    too-far-off: Too far off\n',
    '    too-far-off: Too far off\n    far: Far\n',
    /^\d+ answers\.verdicts: unknown field far: remove or correct the name$/u,
  ],
  [
    'a map of verdicts that is not there',
    '  meaning:\n',
    '  meanings:\n',
    / answers\.meaning: is missing: write fields/u,
  ],
] as const) {
  test(`${what} is told in English`, ({ content }) => {
    content.spoil('en/tools/clock.yaml', from, to);
    expect(told(content, 'en', 'tools/clock')).toEqual([expect.stringMatching(fault)]);
  });
}

test('the name of the test entry leaves Instagram out, in every language', ({ content }) => {
  for (const language of ['en', 'de']) {
    content.spoil(`${language}/tools/authenticator.yaml`, '\n  name: ', '\n  name: My INSTAGRAM #');
    const { faults } = readStrings(content.root, 'tools/authenticator', TOOL_RULES.authenticator, language);
    expect(faults).toEqual([
      expect.objectContaining({ field: 'rehearsal.name', message: 'leave Instagram out of it' }),
    ]);
  }
});

/** What is wrong only beside the English file. */
for (const [what, name, from, to, fault] of [
  [
    'a string that is missing',
    'tools/clock',
    '\nbutton: Check this clock',
    '',
    /^\d+ button: is missing: say what English says, “Check this clock”$/u,
  ],
  [
    'a whole part that is missing',
    'tools/clock',
    '\nzone:',
    '\nzones:',
    / zone: is missing: write fields, each on a line/u,
  ],
  [
    'a list that is missing',
    'ui',
    '  optional: [What nobody outside Instagram knows]\n',
    '',
    / article\.optional: is missing: write a list/u,
  ],
  [
    'a string that English does not have',
    'tools/clock',
    '\nbutton: ',
    '\nextra: Words\nbutton: ',
    /^4 : unknown field extra: remove or correct the name$/u,
  ],
  [
    'a verdict without a sentence',
    'tools/clock',
    '    too-far-off: Too far off\n',
    '',
    / answers\.verdicts\.too-far-off: is missing: say/u,
  ],
  [
    'another place',
    'ui',
    "'{count} pages for “{words}”'",
    "'{number} pages for “{words}”'",
    / search\.found\.other: write \{count\} and \{words\}, as English does$/u,
  ],
  [
    'a place where English has none',
    'tools/clock',
    '\nbutton: Check',
    '\nbutton: Check {this}',
    /^4 button: write no words in braces, as English does$/u,
  ],
  [
    'a place in a list where English has none',
    'ui',
    'optional: [What nobody outside',
    'optional: ["{nobody}", What',
    / article\.optional: write no words in braces/u,
  ],
  [
    'words instead of a list',
    'ui',
    'optional: [What nobody outside Instagram knows]',
    'optional: What',
    / article\.optional: write a list$/u,
  ],
  [
    'a link where English lists words',
    'ui',
    'optional: [What nobody outside Instagram knows]',
    'optional: [{ link: a, address: /a/ }]',
    / article\.optional\.0: write words/u,
  ],
] as const) {
  test(`${what} is told in another language`, ({ content }) => {
    content.spoil(`de/${name}.yaml`, from, to);
    const faults = told(content, 'de', name);
    expect(faults).toContainEqual(expect.stringMatching(fault));
    expect(faults).toHaveLength(to.startsWith('\nzones') ? 2 : 1);
  });
}

test('a list that needs more than one item is told where it has one, in every language', ({ content }) => {
  for (const language of ['de', 'en']) {
    const path = join(content.root, 'src/content', language, 'tools/link.yaml');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace(/\n {2}steps:\n(?: {4}- .*\n)+/u, '\n  steps: [Read it.]\n'));
    expect(told(content, language, 'tools/link')).toEqual([
      expect.stringMatching(/^10 needsScript\.steps: write at least 2/u),
    ]);
  }
});

test('a list may have another length than in English', ({ content }) => {
  const list = 'optional: [What nobody outside Instagram knows]';
  content.spoil('de/ui.yaml', list, 'optional: [Was niemand weiß, Was niemand sagt]');
  expect(told(content, 'de', 'ui')).toEqual([]);
});

test('a plural has the forms of its own language, and the places of the English one', ({ content }) => {
  const english = "progress: { one: '{count} answer', other: '{count} answers' }";
  for (const language of ['en', 'de'])
    content.spoil(`${language}/tools/clock.yaml`, 'progress: Answers so far', english);
  cpSync(join(content.root, 'src/content/de'), join(content.root, 'src/content/id'), { recursive: true });
  expect(told(content, 'de', 'tools/clock')).toEqual([]);
  expect(told(content, 'id', 'tools/clock')).toEqual([
    expect.stringMatching(/ progress: unknown field one: remove or correct the name$/u),
  ]);
  content.spoil('id/tools/clock.yaml', english, "progress: { other: '{n} jawaban' }");
  expect(told(content, 'id', 'tools/clock')).toEqual([
    expect.stringMatching(/ progress\.other: write \{count\}, as English does$/u),
  ]);
});
