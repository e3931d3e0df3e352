import { expect, test } from 'playwright/test';
import { faultLine } from '../../../../src/content-model/faults.ts';
import { accepted, FOLDER, PAGE, reported, within } from './translated-folder.ts';

for (const [what, path, from, to, told] of [
  [
    'a missing string',
    'ui.yaml',
    '  label: Search\n',
    '',
    'ui.yaml:1  search.label: is missing: say what English says, “Search”',
  ],
  [
    'a missing place',
    'ui.yaml',
    "other: '{count} pages'",
    'other: páginas',
    'write {count}, as English does',
  ],
  ['a missing form of a plural', 'ui.yaml', "    many: '{count} de páginas'\n", '', 'search.found.many'],
  [
    'a field too many',
    'messages.yaml',
    '  title:',
    '  extra: x\n  title:',
    'messages.yaml:2  check-code.extra: English has no such field: remove it',
  ],
  [
    'a missing field',
    'messages.yaml',
    '  title: Check the code\n',
    '',
    'messages.yaml:1  check-code.title: is missing: say what English says, “Check the code”',
  ],
  ['a list too short', 'messages.yaml', '[Ask for a new one.]', '[]', 'has 0 items where English has 1 item'],
  [
    'another id',
    'diagnosis.yaml',
    'article: texts/abroad',
    'article: texts/home',
    'diagnosis.yaml:16  plans.no-code.steps.0.article: write "texts/abroad", as English does',
  ],
  ['another order', PAGE, 'order: 10', 'order: 11', 'abroad.mdx:4  order: write 10, as English does'],
  ['other problems', PAGE, '[sms-abroad]', '[sms-late]', 'write "sms-abroad", as English does'],
  ['no title', PAGE, 'title: I am abroad\n', '', 'is missing: say what English says, “I am abroad”'],
  ['a box that is not closed', PAGE, '</Stop>', '', 'abroad.mdx:'],
] as const) {
  test(`${what} is told with its place and what to write, and the file cannot be accepted`, () => {
    within((folder) => {
      const text = folder.read(path);
      expect(text).toContain(from);
      folder.write(path, text.replace(from, to));
      expect(reported(folder).faults.map(faultLine).join('\n')).toContain(told);
      expect(accepted(folder, path).join('\n')).toContain(told);
      expect(folder.has(`made-from/${path}.yaml`)).toBe(false);
    });
  });
}

test('a file that English does not have is told', () => {
  within((folder) => {
    folder.write('faq/extra.mdx', '---\ntitle: x\n---\n');
    expect(reported(folder).faults.map(faultLine)).toEqual([
      `${FOLDER}faq/extra.mdx  English has no such file: give it the name of the English one, or remove it`,
    ]);
  });
});

test('a name that is no file of the translation cannot be accepted', () => {
  within((folder) => {
    for (const path of ['../en/ui.yaml', 'faq/none.mdx', `made-from/${PAGE}.yaml`])
      expect(accepted(folder, path).join()).toContain('is no file of the translation');
  });
});
