import { FLOORS } from './floors.ts';

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
      comment: 'What a tool decides may be tried without a page, a network or files.',
      severity: 'error',
      from: { path: '^src/(?:text|checks)/' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
