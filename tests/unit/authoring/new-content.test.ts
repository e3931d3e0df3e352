import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'playwright/test';
import { format, resolveConfig } from 'prettier';
import { exampleOf, KINDS } from '../../../src/authoring/kinds.ts';
import { BadInput, newContent } from '../../../src/authoring/new-content.ts';
import { contentFaults } from '../../../src/content-model/content-faults.ts';
import { faultLine } from '../../../src/content-model/faults.ts';
import { keptContent } from '../../../src/content-model/kept-content.ts';
import { everyLanguageFaults } from '../../../src/content-model/translations/every-language.ts';
import { readContent } from '../../../src/content-model/read-content.ts';
import { DEFAULT_LANGUAGE } from '../../../src/i18n/languages.ts';
import { ownContent, type OwnContent } from '../../support/own-content.ts';

/** Answers that are right, by kind; every one is also what the help shows. */
const RIGHT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  article: { name: 'text-messages/abroad-again', title: 'Abroad: "again"?', problems: 'code-refused' },
  faq: { name: 'two-phones', title: 'Two phones?', group: 'code', problems: 'which-code' },
  claim: { id: 'sms-comes-twice', confidence: 'users-report', sources: 'iaghapour-2954' },
  source: { id: 'telstra-texts-2026', kind: 'vendor', address: 'https://support.example.org/a' },
  message: {
    id: 'code-was-used',
    group: 'two-factor',
    kind: 'users-report',
    problems: 'code-refused',
    plan: 'which-code',
    articles: 'login-screen/which-code,account-recovery/every-way-back',
  },
  label: { id: 'try-another-device', sources: 'iaghapour-2954' },
  path: {
    id: 'two-factor-site',
    taps: '(profile), (menu), settings-and-activity',
    sources: 'iaghapour-2954',
  },
  language: { code: 'es' },
};

const HERE = process.cwd();
const nobody = () => Promise.resolve(undefined);
const make = (root: string, kind: string, answers: Readonly<Record<string, string>>) =>
  newContent(root, kind, answers, '2026-12-02', nobody);

function filesOf(root: string): Map<string, string> {
  const files = readdirSync(join(root, 'src/content'), { recursive: true, withFileTypes: true });
  return new Map(
    files
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'utf8')]),
  );
}

test('there are right answers here for every kind', () => {
  expect(Object.keys(RIGHT)).toEqual(Object.keys(KINDS));
});

/** Everything made once, in one folder. */
let made: { content: OwnContent; before: Map<string, string>; after: Map<string, string>; told: string[][] };

test.beforeAll(async () => {
  const content = ownContent();
  const before = filesOf(content.root);
  const told: string[][] = [];
  for (const [kind, answers] of Object.entries(RIGHT))
    told.push((await make(content.root, kind, answers)).split('\n'));
  made = { content, before, after: filesOf(content.root), told };
});

test.afterAll(() => {
  made.content.remove();
});

test('what was made lacks words and nothing else, and its author was told each place', () => {
  // Whoever inserts an entry moves those below it.
  const withoutLine = (line: string): string => line.replace(/:\d+/u, '');
  const all = contentFaults(readContent(made.content.root)).map(faultLine);
  for (const fault of all)
    expect(fault).toMatch(/^src\/content\/\S+:\d+ {2}(?:[a-z0-9-]+: )?still to write: \S/u);
  // Of a language the first places are told, and how many there are more.
  const isLanguage = (line: string): boolean => line.startsWith('src/content/es/');
  const faults = all.filter((line) => !isLanguage(line));
  const told = made.told.flat().filter((line) => line.includes('still to write: ') && !isLanguage(line));
  expect(faults.map(withoutLine).sort()).toEqual(told.map(withoutLine).sort());
});

test('what was made in other languages lacks words and nothing else', () => {
  expect(everyLanguageFaults(made.content.root).map(faultLine)).toEqual([]);
  const portuguese = contentFaults(readContent(made.content.root, 'pt-BR')).map(faultLine);
  for (const fault of portuguese) expect(fault).toContain('still to write: ');
  expect(portuguese.filter((line) => line.startsWith('src/content/pt-BR/messages.yaml'))).toHaveLength(5);
});

test('of a new language each word is to be written, and no address; the first places are told', () => {
  const text = readFileSync(join(made.content.root, 'src/content/es/ui.yaml'), 'utf8');
  expect(text).toContain('  home: WRITE-HERE Home\n');
  expect(text).toMatch(/\n {2}address: https:/u);
  const told = made.told.at(-1) ?? [];
  expect(told.filter((line) => line.includes('still to write: '))).toHaveLength(20);
  expect(told.join('\n')).toMatch(/\nand \d{3} more\n/u);
});

test('its author was told three things to do next', () => {
  for (const lines of made.told)
    expect(lines.slice(lines.indexOf('Next:') + 1).map((line) => line.slice(0, 3))).toEqual([
      '1. ',
      '2. ',
      '3. ',
    ]);
});

test('what was made changes no other line, and stands as formatters write it', async () => {
  const { before, after } = made;
  const options = await resolveConfig(resolve('src/content/labels.yaml'));
  const changed = [...after].filter(([file, text]) => before.get(file) !== text);
  expect(changed).toHaveLength(10);
  for (const [file, text] of changed) {
    const lines = text.split('\n');
    let place = 0;
    const lost = (before.get(file) ?? '').split('\n').filter((line) => {
      place = lines.indexOf(line, place) + 1;
      return place === 0;
    });
    expect(lost, file).toEqual([]);
    if (!/(?:claims|sources)\.yaml$/u.test(file))
      expect(await format(text, { ...options, filepath: file }), file).toBe(text);
  }
});

test('nothing is made twice', async () => {
  for (const [kind, answers] of Object.entries(RIGHT))
    await expect(make(made.content.root, kind, answers)).rejects.toThrow(
      'nothing is overwritten: choose another',
    );
  expect(filesOf(made.content.root)).toEqual(made.after);
});

for (const [kind, answers] of Object.entries(RIGHT))
  test(`without answers a new ${kind} is refused with an example`, async () => {
    const refused = make(HERE, kind, {});
    await expect(refused).rejects.toThrow(`${Object.keys(answers)[0] ?? ''} is missing.`);
    await expect(refused).rejects.toThrow(`For example: ${exampleOf(kind)}`);
  });

/** The words of a command, as a shell parts them. */
const wordsOf = (command: string) =>
  [...command.matchAll(/"([^"]*)"|\S+/gu)].map(([word, quoted]) => quoted ?? word);

test('the example for every kind is right', () => {
  const content = keptContent(HERE, DEFAULT_LANGUAGE, true);
  for (const [kind, { asks }] of Object.entries(KINDS)) {
    const [first = '', ...options] = wordsOf(exampleOf(kind)).slice(5);
    const answers: Record<string, string> = { [asks[0].name]: first };
    for (let index = 0; index < options.length; index += 2)
      answers[(options[index] ?? '').slice(2)] = options[index + 1] ?? '';
    for (const { name, when, wrong } of asks)
      if (when?.(answers) ?? true) expect(wrong(answers[name] ?? '', content, answers), kind).toBeUndefined();
  }
});

for (const [kind, name, answer, message] of [
  ['article', 'name', 'abroad', '"abroad" is no article: write chapter/name'],
  ['article', 'name', 'text-mesages/abroad-2', 'did you mean text-messages?'],
  ['article', 'name', 'text-messages/Abroad', '"Abroad" is no id'],
  ['article', 'name', '../../x', 'is no article'],
  ['article', 'title', ' ', 'is empty'],
  ['article', 'problems', 'sms', 'no problem is called "sms": did you mean sms-'],
  ['article', 'problems', 'sms-abroad,sms-abroad', 'stands twice'],
  ['article', 'problems', 'sms-abroad,scam,prevention,which-code', 'has 4: write 1 to 3'],
  ['faq', 'group', 'codes', 'did you mean code?'],
  ['claim', 'id', 'weather-is-fine', 'no page has facts on "weather": begin with one of app,'],
  ['claim', 'confidence', 'sure', 'write one of official,'],
  ['claim', 'sources', 'a-blog', 'no source is called "a-blog"'],
  ['claim', 'sources', '1password-item-history', 'none of them is "users-report": they are vendor'],
  ['claim', 'follows', 'totp-code-six-digits', '--follows does not go with this'],
  ['source', 'kind', 'blog', 'write one of official,'],
  ['source', 'address', 'support.example.org', 'is no whole address'],
  ['source', 'address', 'javascript:alert(1)', 'is no whole address'],
  ['message', 'plan', 'no-plan', 'no plan is called "no-plan"'],
  ['message', 'articles', 'which-code', 'no article is called "which-code"'],
  ['label', 'sources', '', 'has 0: write at least 1'],
  ['claim', 'sources', 'telstra-2031', 'no source is called "telstra-2031": write one of telstra-'],
  ['article', 'problems', 'weather', 'write one of sms-not-arriving,'],
  ['message', 'articles', 'video', 'write one of account-recovery/video-selfie'],
  ['language', 'code', 'xx', 'write one of pt-BR, es,'],
  ['language', 'code', 'en', 'write one of pt-BR, es,'],
  ['language', 'code', 'pt-BR', '"pt-BR" is published'],
  ['path', 'taps', '(profile)', 'has fewer than two taps'],
  ['path', 'taps', '(profil),(menu)', 'did you mean (profile)?'],
  ['path', 'colour', 'red', '"path" has no --colour'],
] as const) {
  test(`a new ${kind} whose ${name} is "${answer}" is refused: ${message}`, async () => {
    const refused = make(HERE, kind, { ...RIGHT[kind], [name]: answer });
    await expect(refused).rejects.toThrow(BadInput);
    await expect(refused).rejects.toThrow(message);
    await expect(refused).rejects.toThrow('For example: npm run new -- ');
  });
}

test('a kind that is none is refused with those that are', async () => {
  await expect(make(HERE, 'page', {})).rejects.toThrow(
    'there is no kind "page": write one of article, faq, claim, source, message, label, path, language',
  );
});

test('who is asked may answer wrongly first; what was given is not asked', async () => {
  const content = made.content;
  const answers = ['sure', 'reasoned', 'no-such-claim', 'totp-code-six-digits'];
  const asked: string[] = [];
  const told = await newContent(
    content.root,
    'claim',
    { id: 'totp-new' },
    '2026-12-02',
    ({ name }, wrong) => {
      asked.push(`${name}${wrong === undefined ? '' : ' again'}`);
      return Promise.resolve(answers.shift());
    },
  );
  expect(asked).toEqual(['confidence', 'confidence again', 'follows', 'follows again']);
  expect(told).toContain('Added to src/content/claims.yaml');
  const text = readFileSync(join(content.root, 'src/content/claims.yaml'), 'utf8');
  expect(text).toMatch(
    /\ntotp-new:\n {2}says: .+\n {2}confidence: reasoned\n {2}follows: \[totp-code-six-digits\]\n/u,
  );
});

test('what is refused writes nothing', async () => {
  const before = filesOf(made.content.root);
  const refused = make(made.content.root, 'message', {
    ...RIGHT['message'],
    id: 'x',
    articles: 'no/article',
  });
  await expect(refused).rejects.toThrow('no article is called');
  expect(filesOf(made.content.root)).toEqual(before);
});

const command = (args: readonly string[], input: string) =>
  spawnSync(process.execPath, [resolve('src/authoring/new.ts'), ...args], { input, encoding: 'utf8' });

test('the command says what it can make, and asks once', () => {
  const { status, stdout, stderr } = command([], 'language\nxx\n');
  for (const [name, { about }] of Object.entries(KINDS))
    expect(stdout).toContain(`${name.padEnd(9)} ${about}`);
  expect(stdout).toContain('Code of the language');
  expect(stderr).toContain('no language is called "xx"');
  expect(status).toBe(2);
});

test('where nobody answers, the command says once what is wrong, and asks nothing', () => {
  const { stdout, stderr } = command(['source', 'telstra-new', '--kind', 'blog'], '');
  expect(stdout).toBe('');
  expect(stderr.match(/no kind is called "blog"/gu)).toHaveLength(1);
  expect(command([], '').stderr).toContain('Kinds:');
});

for (const [args, message] of [
  [['page'], 'there is no kind "page"'],
  [['claim', 'sms-a', 'sms-b'], '"sms-b" is too much: put words with spaces in quotes'],
  [['claim', '--colour', 'red'], "Unknown option '--colour'"],
  [['claim'], 'id is missing'],
] as const) {
  test(`the command refuses "${args.join(' ')}": ${message}`, () => {
    const { status, stderr } = command(args, '');
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
    expect(status).toBe(2);
  });
}
