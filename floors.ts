/**
 * The floors of the house, lowest first: a room of `src` may import from the rooms below it, never from those beside or
 * above it. dependency-cruiser holds that for code, the linter for Astro's files, which dependency-cruiser cannot read.
 *
 * Tools stand above components, because their markup is made of them; the offline copy above the tools, because its
 * page has parts like theirs.
 */
export const FLOORS = [
  ['content', 'text'],
  ['i18n'],
  ['content-model', 'settings'],
  ['search'],
  ['components'],
  ['diagnosis'],
  ['tools'],
  ['offline'],
  ['layouts'],
  ['pages'],
  ['publishing'],
  ['authoring'],
];
