import { ESLint } from 'eslint';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { FLOORS } from '../../../floors.ts';

const ROOMS = FLOORS.flatMap((rooms, floor) => rooms.map((room) => ({ room, floor })));

/** One holds imports at the top of a file, the other those that wait until the code runs. */
const RULES: readonly (string | null)[] = [
  '@typescript-eslint/no-restricted-imports',
  'no-restricted-syntax',
];

/** The project's own linter, reduced to the rule that holds the direction; no comment in the code turns it off. */
const linter = new ESLint({
  allowInlineConfig: false,
  ruleFilter: ({ ruleId }) => RULES.includes(ruleId),
  // The code texts stand in files that do not exist, of which a type checker knows nothing.
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

/** What the linter says of code as if it stood in a file; one line of the code, or what is broken, for each complaint. */
async function refusedLines(filePath: string, lines: readonly string[]): Promise<string[]> {
  const head = filePath.endsWith('.astro') ? ['---'] : [];
  const code = [...head, ...lines, ...head].join('\n');
  const results = await linter.lintText(code, { filePath });
  expect(results, `${filePath} is linted`).toHaveLength(1);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, severity, line, message }) =>
      RULES.includes(ruleId) && severity === 2 ? (lines[line - 1 - head.length] ?? '') : `broken: ${message}`,
    ),
  );
}

/** Every way in which a file can name files of other rooms. */
const importsOf = (rooms: readonly string[], up: string) =>
  rooms.flatMap((room) => [
    `import { thing as ${room}1 } from '${up}/${room}/thing.ts';`,
    `import type { Thing as ${room}2 } from '${up}/${room}/deep/thing.ts';`,
    `import ${room}3 from '/src/${room}/thing.ts';`,
    `import '${up}/${room}/thing.ts';`,
    `export { thing as ${room}4 } from '${up}/${room}/thing.ts';`,
    `export * from '${up}/${room}/Thing.astro';`,
  ]);

for (const { room, floor } of ROOMS) {
  const others = ROOMS.filter((other) => other.room !== room);
  const above = others.filter((other) => other.floor >= floor).map((other) => other.room);
  const below = others.filter((other) => other.floor < floor).map((other) => other.room);
  const places = [
    { file: `src/${room}/file.ts`, up: '..' },
    { file: `src/${room}/deep/er/file.ts`, up: '../../..' },
    { file: `src/${room}/File.astro`, up: '..' },
  ];

  if (above.length > 0) {
    test(`src/${room} may not import from ${above.join(', ')}`, async () => {
      for (const { file, up } of places) {
        const lines = importsOf(above, up);
        expect(await refusedLines(file, lines), file).toEqual(lines);
      }
    });
  }

  if (below.length > 0) {
    test(`src/${room} may import from ${below.join(', ')}`, async () => {
      for (const { file, up } of places) {
        expect(await refusedLines(file, importsOf(below, up)), file).toEqual([]);
      }
    });
  }

  test(`src/${room} may import from itself and from packages`, async () => {
    const names = ['./thing.ts', './deep/thing.ts', '../thing.ts', 'yaml', 'node:fs', 'astro:content'];
    const lines = names.map((name) => `import '${name}';`);
    for (const { file } of places) expect(await refusedLines(file, lines), file).toEqual([]);
  });
}

test('an import that waits until the code runs keeps the direction too', async () => {
  const lines = ["await import('../pages/thing.ts');", "const load = () => import('../pages/thing.ts');"];
  expect(await refusedLines('src/checks/file.ts', lines)).toEqual(lines);
});

test('the checks import nothing of the project, files outside the rooms included', async () => {
  const names = [
    '../content.config.ts',
    '../styles/global.css',
    '../../package.json',
    '../../tests/thing.ts',
  ];
  const lines = names.map((name) => `import '${name}';`);
  expect(await refusedLines('src/checks/file.ts', lines)).toEqual(lines);
});

test('every folder of src that holds code stands on a floor', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...ROOMS.map(({ room }) => room), 'styles'].sort());
});

test('the floors are those that the README names', () => {
  const sentence = /Imports go downwards only: ([a-z\d,\s]+)\./u.exec(readFileSync('README.md', 'utf8'))?.[1];
  const rooms = FLOORS.flat().filter((room) => room !== 'content');
  expect(sentence?.split(/,\s+/u)).toEqual(rooms.reverse());
});

/** Every file of `src` that holds code. */
const codeFiles = (): string[] =>
  readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

/** A comment in the code that tells the linter to look away. */
const LOOK_AWAY = /eslint-disable|eslint\s+(?:@typescript-eslint\/)?no-restricted|@ts-nocheck/u;

test('the lint step of the check sees every file of every room, and no comment makes it look away', async () => {
  const project = new ESLint();
  const files = codeFiles().filter((file) =>
    ROOMS.some(({ room }) => file.startsWith(join('src', room, '/'))),
  );
  expect(files.length).toBeGreaterThan(200);
  const unseen: string[] = [];
  for (const file of files) {
    const config = (await project.calculateConfigForFile(file)) as
      { rules?: Readonly<Record<string, readonly [severity: number, ...unknown[]]>> } | undefined;
    const isSeen = RULES.every((rule) => config?.rules?.[rule ?? '']?.[0] === 2);
    if (!isSeen || (await project.isPathIgnored(file)) || LOOK_AWAY.test(readFileSync(file, 'utf8')))
      unseen.push(file);
  }
  expect(unseen).toEqual([]);
});

test('a comment that makes the linter look away would be noticed', () => {
  for (const comment of [
    '// eslint-disable-next-line no-restricted-syntax',
    '/* eslint-disable */',
    '/* eslint no-restricted-syntax: off */',
    '/* eslint @typescript-eslint/no-restricted-imports: 0 */',
    '// @ts-nocheck',
  ])
    expect(comment, comment).toMatch(LOOK_AWAY);
});

test('all code of src is of a kind that the direction is checked in', () => {
  const others = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[cm]?[jt]sx?$/u.test(entry.name) && !entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
  expect(others).toEqual([]);
});
