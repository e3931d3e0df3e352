import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'playwright/test';
import { mdxToJs } from 'satteri';
import { headingIds, headingIdsOf } from '../../../src/content-model/heading-ids.ts';

const ENGLISH =
  '---\ntitle: x\n---\n\n## Do this first\n\nText.\n\n### One way\n\n### One way\n\n<Way has="app">\n\n### Within\n\n</Way>\n\n## Why\n';
const PORTUGUESE =
  '---\ntitle: x\n---\n\n## Faça isto primeiro\n\nTexto.\n\n### Um jeito\n\n### Um jeito\n\n<Way has="app">\n\n### Dentro\n\n</Way>\n\n## Por quê\n';

test('headings have the ids that Astro gives those of English', () => {
  expect(headingIdsOf(ENGLISH)).toEqual(['do-this-first', 'one-way', 'one-way-1', 'within', 'why']);
});

for (const [language, ids] of [
  ['pt-BR', ['do-this-first', 'one-way', 'one-way-1', 'within', 'why']],
  ['en', []],
] as const) {
  test(`a page in ${language} is given ${ids.length === 0 ? 'none' : 'those of English, heading by heading'}`, () => {
    const root = mkdtempSync(join(tmpdir(), 'heading-ids-'));
    try {
      for (const folder of ['en', 'pt-BR'])
        mkdirSync(join(root, 'content', folder, 'faq'), { recursive: true });
      writeFileSync(join(root, 'content/en/faq/x.mdx'), ENGLISH);
      const text = language === 'en' ? ENGLISH : PORTUGUESE;
      const { code } = mdxToJs(text, {
        fileURL: pathToFileURL(join(root, 'content', language, 'faq/x.mdx')),
        mdastPlugins: [headingIds],
        features: { frontmatter: true },
      });
      expect([...code.matchAll(/\bid(?:: |=)"([^"]*)"/gu)].map(([, id]) => id)).toEqual(ids);
    } finally {
      rmSync(root, { recursive: true });
    }
  });
}
