import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { libraryFaults } from '../../src/knowledge/check-library.ts';
import type { Fault } from '../../src/knowledge/faults.ts';
import { readLibrary } from '../../src/knowledge/library.ts';

/** The smallest library without a fault. Tests spoil one file of it and look at what the author is told. */
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
  'src/content/problems.yaml': `
code-refused:
  means: the code is refused
`,
  'src/content/en/fixes/codes/index.mdx': `---
title: Codes
symptom: The code is refused
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

1. Type six digits.<Cite id="code-has-six-digits" />

## Then

Done.
`,
  'src/content/en/faq/why.mdx': `---
title: Why?
description: Why it happens.
order: 1
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
asks: Is it right?
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
 * Holds a library against every publishing rule.
 *
 * @param changes - what to write into which file instead of the sound text.
 * @returns the faults.
 */
export function faultsWith(changes: Partial<Record<File, (sound: string) => string>> = {}): Fault[] {
  const root = mkdtempSync(join(tmpdir(), 'library-'));
  try {
    for (const [file, sound] of Object.entries(SOUND)) {
      const path = join(root, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, changes[file as File]?.(sound) ?? sound);
    }
    return libraryFaults(readLibrary(root), OUTLINE);
  } finally {
    rmSync(root, { recursive: true });
  }
}
