import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Fault } from '../../src/content-model/faults.ts';
import { parseMdx } from '../../src/content-model/mdx-tree.ts';
import { readPages, type Page } from '../../src/content-model/read-content.ts';
import { addressOf, pageKindOf } from '../../src/content-model/routes.ts';
import { citationFaults } from '../../src/content-model/rules/citations.ts';
import { claimFaults } from '../../src/content-model/rules/claims.ts';
import { outlineFaults } from '../../src/content-model/rules/outline.ts';
import { pageFaults } from '../../src/content-model/rules/pages.ts';
import type { Entry, YamlValue } from '../../src/content-model/yaml-file.ts';

/** The smallest facts and pages without a fault. Tests spoil one file of it and look at what the author is told. */
export const SOUND = {
  'src/content/sources.yaml': `
help-page:
  title: Help page
  publisher: A maker
  kind: vendor
  address: https://maker.example/help
  published: "2024"
  copy: unknown
  seen: "2026-11-23"
blog:
  title: A blog
  publisher: A blogger
  kind: secondary
  published: unknown
  copy: unknown
  seen: "2026-11-23"
`,
  'src/content/claims.yaml': `
code-has-six-digits:
  says: A code has six digits.
  confidence: vendor
  sources: [help-page]
code-is-short:
  says: A code is short.
  confidence: reasoned
  follows: [code-has-six-digits]
window-unknown:
  says: Nobody publishes the window.
  confidence: unknown
`,
  'src/content/labels.yaml': `
next:
  where: Button
  says:
    - text: Next
      language: en
      year: unknown
      confidence: vendor
      sources: [help-page]
menu:
  where: Menu
  says:
    - { text: Menu, language: en, year: "2024", confidence: vendor, sources: [help-page] }
`,
  'src/content/paths.yaml': `
to-next:
  where: To the next
  ways:
    - { taps: [menu, next], year: unknown, confidence: vendor, sources: [help-page] }
`,
  'src/content/problems.yaml': `
code-refused:
  means: the code is refused
`,
  'src/content/en/fixes/codes/index.mdx': `---
title: Codes
description: About codes.
order: 1
---

Choose.
`,
  'src/content/en/fixes/codes/refused.mdx': `---
title: My code is refused
description: What to do.
order: 1
for: You typed a code.
problems: [code-refused]
---

## First

1. Open <Path id="to-next" />. Tap <Label id="next" />.
2. Type six digits.<Cite id="code-has-six-digits" />

## Then

Done.
`,
  'src/content/en/faq/why.mdx': `---
title: Why?
description: Why it happens.
order: 1
group: code
problems: [code-refused]
---

Because.<Cite id="code-is-short" />
`,
  'src/content/en/guides/about.mdx': `---
title: About
description: About this site.
order: 1
problems: []
---

Words.
`,
  'src/content/en/tools/clock.mdx': `---
title: Clock
description: A tool.
order: 1
problems: [code-refused]
sealed: false
---

Words.
`,
} as const;

type File = keyof typeof SOUND;

const OUTLINE = { required: ['First', 'Then'], optional: ['Last'] };

/**
 * Holds facts and pages against the rules about them.
 *
 * @param changes - what to write into which file instead of the sound text.
 * @returns the faults.
 */
export function faultsWith(changes: Partial<Record<File, (sound: string) => string>> = {}): Fault[] {
  const root = mkdtempSync(join(tmpdir(), 'pages-'));
  try {
    for (const [file, sound] of Object.entries(SOUND)) {
      const path = join(root, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, changes[file as File]?.(sound) ?? sound);
    }
    const pages = readPages(root);
    const words = pages.pages.map(({ path, file, kind, tree }) => ({ address: path, file, kind, tree }));
    return [
      ...pages.faults,
      ...claimFaults(pages),
      ...citationFaults(pages, words),
      ...pageFaults(pages),
      ...outlineFaults(pages, OUTLINE),
    ];
  } finally {
    rmSync(root, { recursive: true });
  }
}

/**
 * Makes a page as if an author had written it.
 *
 * @param id - such as `en/fixes/codes/refused`.
 * @param mdx - its words.
 * @param problems - what it is about.
 * @returns the page; its file is named after the last part of the id.
 */
export function pageWith(id: string, mdx: string, problems: readonly string[] = ['code-refused']): Page {
  const file = `${id.split('/').at(-1) ?? ''}.mdx`;
  const { tree } = parseMdx(mdx);
  return {
    kind: pageKindOf(id),
    id,
    file,
    path: addressOf(id),
    problems,
    title: 'A title',
    description: 'What it is about.',
    order: 1,
    leadLine: 1,
    tree,
  };
}

/** @returns what a file says as a whole, every part of it on the same line. */
export function yamlSaying<Value>(file: string, value: Value | undefined, line: number): YamlValue<Value> {
  return { file, value, lineOf: () => line, faults: [] };
}

/** @returns the entries of a file. */
export function entriesOf<Value>(
  file: string,
  values: Readonly<Record<string, Value>>,
  lineAt: (index: number) => number,
): Map<string, Entry<Value>> {
  return new Map(
    Object.entries(values).map(([id, value], index) => [id, { file, line: lineAt(index), value }]),
  );
}
