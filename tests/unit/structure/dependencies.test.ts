import { readFileSync, readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import ts from 'typescript';

/** What a publisher's machine has: what `npm ci --omit=dev` installs. */
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Readonly<Record<string, string>>;
};

/** The code of a file; of a component that at its top and in its scripts. */
function codeOf(file: string, text: string): string {
  if (!file.endsWith('.astro')) return text;
  const top = /^---\n([\s\S]*?)\n---/u.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gu)].map(
    ([, script = '']) => script,
  );
  return [top, ...scripts].join('\n');
}

/** The packages that code names: by imports of whatever kind, and by paths that it looks up. */
function packagesIn(code: string): string[] {
  const imported = ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
  const lookedUp = [...code.matchAll(/\.resolve\(\s*['"`]([^'"`]+)['"`]/gu)].map(([, path = '']) => path);
  return [...imported, ...lookedUp]
    .filter((name) => !/^(?:\.|\/|\w+:)/u.test(name))
    .map((name) => (/^(?:@[^/]+\/)?[^/]+/u.exec(name) ?? [name])[0])
    .filter((name) => !builtinModules.includes(name));
}

/** Packages that code needs and a publisher's machine does not have. */
function faults(file: string, text: string): string[] {
  return (
    packagesIn(codeOf(file, text))
      // What exists for its types only is installed under another name.
      .filter((name) => !(name in dependencies || `@types/${name}` in dependencies))
      .map((name) => `${file} needs ${name}: put it into "dependencies" of package.json`)
  );
}

const FILES = [
  'astro.config.mjs',
  ...readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|mjs|astro)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    // What editors run stands on the top floor, so no build imports it.
    .filter((file) => !file.startsWith(join('src', 'authoring', '/'))),
];

test('every package that the build imports is there without the packages for development', () => {
  expect(FILES.flatMap((file) => faults(file, readFileSync(file, 'utf8')))).toEqual([]);
  const found = new Set(FILES.flatMap((file) => packagesIn(codeOf(file, readFileSync(file, 'utf8')))));
  // Those that this test must be able to see.
  expect([...found]).toEqual(expect.arrayContaining(['astro', 'yaml', 'esbuild', 'parse5', 'unhomoglyph']));
});

for (const [how, file, text] of [
  ['by name', 'src/content-model/a.ts', "import { format } from 'prettier';"],
  ['for its types only', 'src/content-model/a.ts', "import type { Options } from 'prettier';"],
  ['for what it does', 'src/content-model/a.ts', "import 'prettier';"],
  ['by a file in it', 'src/content-model/a.ts', "export * from 'prettier/standalone.js';"],
  ['when the code runs', 'src/content-model/a.ts', "const load = () => import('prettier');"],
  ['the older way', 'astro.config.mjs', "const prettier = require('prettier');"],
  ['by a path', 'src/content-model/a.ts', "require.resolve('prettier/package.json');"],
  ['at the top of a component', 'src/pages/a.astro', "---\nimport 'prettier';\n---\n<p>x</p>"],
  ['in a script of a component', 'src/pages/a.astro', "<p>x</p><script>import 'prettier';</script>"],
] as const)
  test(`a package for development that the build imports ${how} is noticed`, () => {
    expect(faults(file, text)).toEqual([
      `${file} needs prettier: put it into "dependencies" of package.json`,
    ]);
  });

test('a package that nobody installs is noticed, a scoped one by its whole name', () => {
  expect(packagesIn("import '@scope/name/deep/file.js';")).toEqual(['@scope/name']);
  expect(faults('src/a.ts', "import '@fontsource/other/a.css';")).toHaveLength(1);
});

test('files of the project, of Node and of Astro itself are no packages', () => {
  const code = [
    "'./a.ts'",
    "'../a.ts'",
    "'/src/a.ts'",
    "'node:fs'",
    "'fs'",
    "'fs/promises'",
    "'astro:content'",
  ]
    .map((name) => `import ${name};`)
    .join('\n');
  expect(faults('src/a.ts', code)).toEqual([]);
  expect(faults('src/a.astro', '---\n---\n<p>import x from "prettier"</p>')).toEqual([]);
});
