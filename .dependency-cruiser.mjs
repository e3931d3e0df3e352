import { FLOORS } from './floors.ts';

const CLIENT = '\\.client\\.ts$';
const CHECK = '^src/tools/[^/]+/check/';

/** Which file may import which, types included; tests/unit/structure/imports.test.ts has an example of each refusal. */
export default {
  forbidden: [
    { name: 'circle', severity: 'error', from: {}, to: { circular: true } },
    ...FLOORS.flatMap((rooms, floor) =>
      rooms.map((room) => {
        const others = FLOORS.slice(floor)
          .flat()
          .filter((other) => other !== room);
        return {
          name: `downwards from ${room}`,
          severity: 'error',
          from: { path: `^src/${room}/` },
          to: { path: [...others.map((other) => `^src/${other}/`), '^tests/'].join('|') },
        };
      }),
    ),
    {
      name: 'pure',
      comment:
        'What a tool decides, and what text is, may be tried without a page, a network, a language or files.',
      severity: 'error',
      from: { path: `^src/text/|${CHECK}` },
      to: { pathNot: `^src/text/|${CHECK}|^node_modules/` },
    },
    {
      name: 'client',
      comment:
        'What needs a page ends in .client.ts, so that a path tells where its code runs. Types run nowhere.',
      severity: 'error',
      from: { pathNot: CLIENT },
      to: { path: CLIENT, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'light',
      comment: 'Readers load no schemas and no YAML; browsers have no Node.',
      severity: 'error',
      from: { path: CLIENT },
      to: {
        path: '^node_modules/(?:zod|yaml|astro)/|^astro:',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no Node in browsers',
      severity: 'error',
      from: { path: CLIENT },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
