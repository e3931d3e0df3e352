import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { faultLine } from '../../../../src/content-model/faults.ts';
import type { English } from '../../../../src/content-model/translations/parts.ts';
import { acceptTranslation, translationReport } from '../../../../src/content-model/translations/report.ts';

/** A small site in English. */
export const ENGLISH_FILES: Readonly<Record<string, string>> = {
  'fixes/texts/abroad.mdx': `---
title: I am abroad
description: Codes fail on a trip.
order: 10
for: You are in another country.
problems: [sms-abroad]
---

## Do this first

<Sequence id="is-it-theft" />

<Stop>

Do not cancel the number.

</Stop>

- **SIM lost?** Have it blocked.<Cite id="block-sim" />

1. Tap <Label id="next" />.
2. Wait 10 minutes.<Cite id="wait-ten" />

## Why it happens

Some plans do not roam.<Cite id="no-roaming" />
`,
  'sequences.yaml': `is-it-theft:
  name: First, is it theft?
  box: care
  asks: Hacked?
  home: /fix/texts/abroad/
  rest: How to tell
  parts:
    - urgent: true
      steps:
        - id: changed
          do: 'Did your name change?[^theft-signs]'
`,
  'diagnosis.yaml': `things:
  phone: The old phone
first: start
questions:
  start:
    asks: What do you see?
    choices:
      - says: A code
        plan: no-code
      - says: Nothing
        plan: no-code
plans:
  no-code:
    title: No code comes
    stop: [Do not ask again.]
    steps:
      - do: Wait.
        article: texts/abroad
`,
  'messages.yaml': `check-code:
  title: Check the code
  problems: [code-refused]
  means: [The code is old.]
  do: [Ask for a new one.]
`,
  'ui.yaml': `search:
  label: Search
  found:
    one: '{count} page'
    other: '{count} pages'
`,
  'search.yaml': 'patterns: {}\n',
};

const FACTS: Readonly<Record<string, string>> = {
  'block-sim': 'Carriers block a SIM.',
  'wait-ten': 'A code comes within 10 minutes.',
  'no-roaming': 'Some plans do not roam.',
  'theft-signs': 'Thieves change names.',
  'label:next': 'Next',
};

/** @returns that site, with other texts and facts where they are given. */
export function english(
  files: Readonly<Record<string, string>> = {},
  facts: Readonly<Record<string, string>> = {},
): English {
  return {
    tree: new Map(Object.entries({ ...ENGLISH_FILES, ...files })),
    facts: new Map(Object.entries({ ...FACTS, ...facts })),
  };
}

/** A folder with a translation that a test may spoil. */
export interface TranslatedFolder {
  readonly root: string;
  write(path: string, text: string): void;
  read(path: string): string;
  has(path: string): boolean;
  remove(): void;
}

/** @returns a folder in which every file of the small site has a Portuguese one, which still says the English words. */
export function translatedFolder(): TranslatedFolder {
  const root = mkdtempSync(join(tmpdir(), 'six-digits-translation-'));
  const place = (path: string) => join(root, 'src/content/pt-BR', path);
  const folder: TranslatedFolder = {
    root,
    write: (path, text) => {
      mkdirSync(dirname(place(path)), { recursive: true });
      writeFileSync(place(path), text);
    },
    read: (path) => readFileSync(place(path), 'utf8'),
    has: (path) => existsSync(place(path)),
    remove: () => {
      rmSync(root, { recursive: true });
    },
  };
  for (const [path, text] of Object.entries(ENGLISH_FILES)) folder.write(path, text);
  folder.write('diagnosis.yaml', ENGLISH_FILES['diagnosis.yaml']?.replace(/^things:\n {2}.*\n/u, '') ?? '');
  folder.write(
    'ui.yaml',
    ENGLISH_FILES['ui.yaml']?.replace('    other:', "    many: '{count} de páginas'\n    other:") ?? '',
  );
  return folder;
}

/** A page of it. */
export const PAGE = 'fixes/texts/abroad.mdx';
/** Where its files stand. */
export const FOLDER = 'src/content/pt-BR/';

/** Lets a test use a folder that is gone afterwards. */
export function within(use: (folder: TranslatedFolder) => void): void {
  const folder = translatedFolder();
  try {
    use(folder);
  } finally {
    folder.remove();
  }
}

/** Accepts a file of it, and says what stands against that. */
export const accepted = (folder: TranslatedFolder, path: string) =>
  acceptTranslation(folder.root, 'pt-BR', FOLDER + path, english()).map(faultLine);
/** @returns what an editor is told of the whole. */
export const reported = (folder: TranslatedFolder, now: English = english()) =>
  translationReport(folder.root, 'pt-BR', now);
/** @returns what an editor is told of a file. */
export const fileOf = (folder: TranslatedFolder, path: string, now?: English) =>
  reported(folder, now).files.find(({ file }) => file === FOLDER + path);
