import { ESLint } from 'eslint';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { FLOORS } from '../../../floors.ts';

const ROOMS = FLOORS.flatMap((rooms, floor) => rooms.map((room) => ({ room, floor })));

const RULE = '@typescript-eslint/no-restricted-imports';

/** The project's own linter, reduced to the rule that holds the direction; no comment in the code turns it off. */
const linter = new ESLint({
  allowInlineConfig: false,
  ruleFilter: ({ ruleId }) => ruleId === RULE,
  // The code texts stand in files that do not exist, of which a type checker knows nothing.
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

/** What the linter says of code as if it stood in a file; one line of the code, or what is broken, for each complaint. */
async function refusedLines(filePath: string, lines: readonly string[]): Promise<string[]> {
  const code = ['---', ...lines, '---'].join('\n');
  const results = await linter.lintText(code, { filePath });
  expect(results, `${filePath} is linted`).toHaveLength(1);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, severity, line, message }) =>
      ruleId === RULE && severity === 2 ? (lines[line - 2] ?? '') : `broken: ${message}`,
    ),
  );
}

/** Every way in which a file can name files of other rooms. */
const importsOf = (rooms: readonly string[], up: string) =>
  rooms.flatMap((room, index) => [
    `import { thing as thing${String(index)} } from '${up}/${room}/thing.ts';`,
    `import type { Thing as Thing${String(index)} } from '${up}/${room}/deep/thing.ts';`,
    `import whole${String(index)} from '/src/${room}/thing.ts';`,
    `import '${up}/${room}/thing.ts';`,
    `export { thing as own${String(index)} } from '${up}/${room}/thing.ts';`,
    `export * from '${up}/${room}/Thing.astro';`,
  ]);

for (const { room, floor } of ROOMS) {
  const others = ROOMS.filter((other) => other.room !== room);
  const above = others.filter((other) => other.floor >= floor).map((other) => other.room);
  const below = others.filter((other) => other.floor < floor).map((other) => other.room);
  const places = [
    { file: `src/${room}/File.astro`, up: '..' },
    { file: `src/${room}/deep/er/File.astro`, up: '../../..' },
  ];

  if (above.length > 0) {
    test(`Astro files of src/${room} may not import from ${above.join(', ')}`, async () => {
      for (const { file, up } of places) {
        const lines = importsOf(above, up);
        expect(await refusedLines(file, lines), file).toEqual(lines);
      }
    });
  }

  if (below.length > 0) {
    test(`Astro files of src/${room} may import from ${below.join(', ')}`, async () => {
      for (const { file, up } of places) {
        expect(await refusedLines(file, importsOf(below, up)), file).toEqual([]);
      }
    });
  }

  test(`Astro files of src/${room} may import from the same room and from packages`, async () => {
    const names = ['./thing.ts', './deep/thing.ts', '../thing.ts', 'yaml', 'node:fs', 'astro:content'];
    const lines = names.map((name) => `import '${name}';`);
    for (const { file } of places) expect(await refusedLines(file, lines), file).toEqual([]);
  });
}

test('every folder of src that holds code stands on a floor', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...ROOMS.map(({ room }) => room), 'styles'].sort());
});

test('the floors are those that the README names', () => {
  const sentence = /Imports go downwards only: ([a-z\d,\s-]+)\./u.exec(
    readFileSync('README.md', 'utf8'),
  )?.[1];
  const rooms = FLOORS.flat().filter((room) => room !== 'content');
  expect(sentence?.split(/,\s+/u)).toEqual(rooms.reverse());
});

/** A comment in the code that tells the linter to look away. */
const LOOK_AWAY = /eslint-disable|eslint\s+(?:@typescript-eslint\/)?no-restricted|@ts-nocheck/u;

test('the lint step of the check sees every file of every room, and no comment makes it look away', async () => {
  const project = new ESLint();
  const files = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  expect(files.length).toBeGreaterThan(200);
  const unseen: string[] = [];
  for (const file of files) {
    const config = (await project.calculateConfigForFile(file)) as
      { rules?: Readonly<Record<string, readonly [severity: number, ...unknown[]]>> } | undefined;
    const isInRoom = ROOMS.some(({ room }) => file.startsWith(join('src', room, '/')));
    const isHeld = config?.rules?.[RULE]?.[0] === 2 || file.endsWith('.ts') || !isInRoom;
    const isOverlooked = config === undefined || (await project.isPathIgnored(file));
    if (!isHeld || isOverlooked || LOOK_AWAY.test(readFileSync(file, 'utf8'))) unseen.push(file);
  }
  expect(unseen).toEqual([]);
});

test('a comment that makes the linter look away would be noticed', () => {
  for (const comment of [
    '// eslint-disable-next-line no-restricted-globals',
    '/* eslint-disable */',
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
