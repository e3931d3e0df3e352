import { expect, test } from 'playwright/test';
import { parse } from 'yaml';
import { lastOfItsWord, withEntry, yamlText } from '../../../src/authoring/yaml-insertion.ts';

const FILE = `# What this is.

# app

app-one:
  says: One.   # why
  note: |
    # no comment
    words

app-two: { says: 'Two' }

# sms

sms-one:
  says: "Three"
`;

const added = (id: string, text = FILE) =>
  withEntry(text, id, { says: 'New: words', year: '2026' }, lastOfItsWord(id), { quotes: 'single' });

test('an entry stands below the last one of its word, above the comment that belongs to the next', () => {
  expect(added('app-three')).toBe(
    FILE.replace("'Two' }\n", "'Two' }\n\napp-three:\n  says: 'New: words'\n  year: '2026'\n"),
  );
});

test('an entry of a new word stands at the end, and every other line stays as it is', () => {
  expect(added('mail-one')).toBe(`${FILE}\nmail-one:\n  says: 'New: words'\n  year: '2026'\n`);
  for (const id of ['app-three', 'sms-two', 'mail-one']) {
    const text = added(id);
    const lines = text.split('\n');
    for (const line of FILE.split('\n')) expect(lines).toContain(line);
    expect(Object.keys(parse(text) as object).sort()).toEqual(['app-one', 'app-two', 'sms-one', id].sort());
  }
});

test('a text without a line break at its end, and words that look like a comment, come out whole', () => {
  expect(parse(added('sms-two', FILE.trimEnd()))).toMatchObject({
    'app-one': { note: '# no comment\nwords\n' },
  });
});

test('an id that is there is refused, and so is a file that cannot be read', () => {
  expect(() => added('app-two')).toThrow('has an entry "app-two" already: choose another id');
  expect(() => added('app-three', 'a: [')).toThrow('cannot be read: mend it first');
  expect(() => added('app-three', '- a\n')).toThrow('cannot be read: mend it first');
});

test('a list of plain words stands in one line, one of sentences a line each', () => {
  const manner = { quotes: 'double' } as const;
  expect(yamlText({ a: ['one', 'two'], b: ['One: two.'], c: '2026-01-02' }, manner)).toBe(
    'a: [one, two]\nb:\n  - "One: two."\nc: "2026-01-02"\n',
  );
});
