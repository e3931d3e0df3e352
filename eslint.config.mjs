import astro from 'eslint-plugin-astro';
import compat from 'eslint-plugin-compat';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { FLOORS } from './floors.ts';
import { LINT_TARGETS } from './src/settings/oldest-browsers.ts';

/** Imports of Astro's files; dependency-cruiser holds those of all other code. */
const importDirection = FLOORS.flatMap((rooms, floor) =>
  rooms.map((room) => {
    const above = FLOORS.slice(floor + 1).flat();
    const beside = rooms.filter((other) => other !== room);
    const group = [...above, ...beside, 'tests'].map((other) => `**/${other}/**`);
    const message = `src/${room} may import only from the rooms below it (see floors.ts).`;
    return {
      files: [`src/${room}/**/*.astro`],
      plugins: { '@typescript-eslint': tseslint.plugin },
      rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ group, message }] }] },
    };
  }),
);

/** What only a page has. */
const PAGE_GLOBALS = [
  'addEventListener',
  'caches',
  'customElements',
  'document',
  'Element',
  'history',
  'HTMLElement',
  'localStorage',
  'location',
  'matchMedia',
  'navigator',
  'requestAnimationFrame',
  'self',
  'sessionStorage',
  'window',
];

/** The rooms whose code runs in readers' browsers; the compiler's `lib` holds the language itself. */
const IN_BROWSERS = ['text', 'i18n', 'content-model', 'search', 'components', 'tools', 'offline', 'layouts'];

/** Files of these rooms that no page takes with it. */
const IN_BUILD_ONLY = ['src/i18n/sentences.ts', 'src/search/index/**'];

export default defineConfig(
  { ignores: ['dist', '.built', '.kept', '.astro', 'node_modules', 'test-results'] },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/dot-notation': 'off', // tsconfig asks for brackets on index signatures
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }], // code points are what is meant
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Use textContent: what is typed must never become markup.' },
        { property: 'outerHTML', message: 'Use textContent: what is typed must never become markup.' },
        {
          property: 'insertAdjacentHTML',
          message: 'Use textContent: what is typed must never become markup.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['**/*.client.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...PAGE_GLOBALS.map((name) => ({
          name,
          message: 'Only a file that ends in .client.ts may touch the page.',
        })),
      ],
    },
  },
  {
    ...compat.configs['flat/recommended'],
    files: IN_BROWSERS.map((room) => `src/${room}/**/*.ts`),
    ignores: IN_BUILD_ONLY,
    settings: { targets: LINT_TARGETS, lintAllEsApis: true },
  },
  ...astro.configs.recommended,
  ...importDirection,
);
