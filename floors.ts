/**
 * The floors of the house, lowest first: a room of `src` may import from the rooms below it, never from those beside or
 * above it. The linter holds that, and dependency-cruiser; only the linter reads Astro's files, only dependency-cruiser
 * finds circles.
 *
 * The offline copy stands above the widgets, because its page has parts like theirs.
 */
export const FLOORS = [
  ['content', 'text'],
  ['checks', 'i18n'],
  ['knowledge'],
  ['search'],
  ['components'],
  ['widgets'],
  ['offline'],
  ['layouts'],
  ['pages'],
  ['publishing'],
];
