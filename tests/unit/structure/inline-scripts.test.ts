import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';

/** Imports of scripts as text that lead to no file. To the compiler such an import is a text, whatever it names. */
function deadImports(file: string, code: string): string[] {
  return [...code.matchAll(/^import \w+ from '([^']+)\?inline-script(?:-by-language)?'/gmu)]
    .map(([, path = '']) => path)
    .filter((path) => !existsSync(join(dirname(file), path)));
}

const FILES = globSync('src/**/*.{ts,astro}');

test('every script that is imported as text is there', () => {
  const found = FILES.map((file) => ({ file, code: readFileSync(file, 'utf8') }));
  expect(found.filter(({ code }) => code.includes("?inline-script'")).length).toBeGreaterThan(10);
  expect(found.flatMap(({ file, code }) => deadImports(file, code))).toEqual([]);
});

test('an import of a script that is not there is noticed', () => {
  const code = (query: string) => `import script from '../tools/link/link-chek.client.ts?${query}';`;
  for (const query of ['inline-script', 'inline-script-by-language'])
    expect(deadImports('src/pages/x.astro', code(query))).toEqual(['../tools/link/link-chek.client.ts']);
});
