import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';
import config from '../../../.dependency-cruiser.mjs';
import { FLOORS } from '../../../floors.ts';

const ROOMS = FLOORS.flat();

/** The project's own rules that a small tree of files breaks, each with the file that breaks it. */
async function violations(files: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'imports-'));
  try {
    for (const [name, text] of Object.entries({ 'tsconfig.json': '{}', ...files })) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const { options, forbidden } = config as unknown as { options: ICruiseOptions; forbidden: [] };
    const { output } = await cruise(['src'], {
      ...options,
      baseDir: folder,
      validate: true,
      ruleSet: { forbidden },
    });
    const found = (output as ICruiseResult).summary.violations;
    return found.map(({ rule, from }) => `${rule.name}: ${from}`).sort();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function brokenRules(files: Readonly<Record<string, string>>): Promise<string[]> {
  const found = await violations(files);
  return [...new Set(found.map((each) => each.replace(/: .*$/u, '')))];
}

const THING = 'export const thing = 1;\nexport type Thing = number;\n';

test('a room may import from the rooms below it only, types included', async () => {
  const pairs = ROOMS.flatMap((from) => ROOMS.filter((to) => to !== from).map((to) => ({ from, to })));
  const files = Object.fromEntries([
    ...ROOMS.map((room) => [`src/${room}/thing.ts`, THING] as const),
    ...pairs.map(({ from, to }, index) => {
      const isType = index % 2 === 0;
      const text = isType
        ? `import type { Thing } from '../../${to}/thing.ts';\nexport type Own = Thing;\n`
        : `import { thing } from '../../${to}/thing.ts';\nexport const own = thing;\n`;
      return [`src/${from}/deep/${to}.ts`, text] as const;
    }),
  ]);
  const floorOf = (room: string): number => FLOORS.findIndex((rooms) => rooms.includes(room));
  const refused = pairs.filter(({ from, to }) => floorOf(to) >= floorOf(from));
  expect(await violations(files)).toEqual(
    refused.map(({ from, to }) => `downwards from ${from}: src/${from}/deep/${to}.ts`).sort(),
  );
});

/** Each breaks one rule: its name, what it is, and the files. */
const BROKEN: readonly (readonly [rule: string, what: string, files: Readonly<Record<string, string>>])[] = [
  [
    'circle',
    'two files that need only types of each other',
    {
      'src/text/a.ts': "import type { B } from './b.ts';\nexport type A = B | 1;\n",
      'src/text/b.ts': "import type { A } from './a.ts';\nexport type B = A | 2;\n",
    },
  ],
  [
    'downwards from text',
    'an import that waits until the code runs',
    {
      'src/text/a.ts': "export const load = () => import('../pages/thing.ts');\n",
      'src/pages/thing.ts': THING,
    },
  ],
  [
    'downwards from widgets',
    'a test',
    { 'src/widgets/a.ts': "export * from '../../tests/thing.ts';\n", 'tests/thing.ts': THING },
  ],
  [
    'pure',
    'a check that reads files',
    {
      'src/checks/link/a.ts': "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;\n",
    },
  ],
];

for (const [rule, what, files] of BROKEN)
  test(`the rule "${rule}" refuses ${what}`, async () => {
    expect(await brokenRules(files)).toEqual([rule]);
  });
