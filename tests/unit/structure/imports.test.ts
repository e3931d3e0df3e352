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
  const found = (await violations(files)).filter((each) => each.startsWith('downwards'));
  expect(found).toEqual(
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
    'downwards from i18n',
    'an import that waits until the code runs',
    {
      'src/i18n/a.ts': "export const load = () => import('../pages/thing.ts');\n",
      'src/pages/thing.ts': THING,
    },
  ],
  [
    'downwards from tools',
    'a test',
    { 'src/tools/a.ts': "export * from '../../tests/thing.ts';\n", 'tests/thing.ts': THING },
  ],
  [
    'pure',
    'a check that reads files',
    {
      'src/tools/link/check/a.ts':
        "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;\n",
    },
  ],
  [
    'pure',
    'a check that knows languages',
    {
      'src/tools/link/check/a.ts': "export * from '../../../i18n/thing.ts';\n",
      'src/i18n/thing.ts': THING,
    },
  ],
  [
    'client',
    'code that runs anywhere and needs code of a page',
    {
      'src/tools/a.ts': "import { thing } from './b.client.ts';\nexport const a = thing;\n",
      'src/tools/b.client.ts': THING,
    },
  ],
  [
    'light',
    'a schema in a page',
    {
      'src/tools/a.client.ts': "import { z } from 'zod';\nexport const a = z;\n",
      'node_modules/zod/package.json': '{ "name": "zod", "type": "module", "exports": "./index.js" }',
      'node_modules/zod/index.js': 'export const z = 1;\n',
    },
  ],
  [
    'no Node in browsers',
    'a page that reads files',
    { 'src/tools/a.client.ts': "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;\n" },
  ],
];

test('code that runs anywhere may know the types of code of a page', async () => {
  const type = "import type { Thing } from './b.client.ts';\nexport type A = Thing;\n";
  expect(await brokenRules({ 'src/tools/a.ts': type, 'src/tools/b.client.ts': THING })).toEqual([]);
});

for (const [rule, what, files] of BROKEN)
  test(`the rule "${rule}" refuses ${what}`, async () => {
    expect(await brokenRules(files)).toEqual([rule]);
  });
