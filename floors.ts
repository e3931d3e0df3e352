/**
 * The floors of the house, lowest first: a room of `src` may import from the rooms below it, never from those beside or
 * above it. The linter holds that.
 */
export const FLOORS = [
  ['content', 'text'],
  ['checks', 'i18n'],
  ['offline'],
  ['knowledge'],
  ['search'],
  ['components'],
  ['widgets'],
  ['layouts'],
  ['pages'],
  ['publishing'],
];
