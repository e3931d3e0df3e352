/** The oldest browsers whose users get more than plain HTML: those of the last four years. */
const OLDEST = { chrome: '107', firefox: '106', safari: '16.0' };

/** The same for bundlers of scripts and styles, such as `chrome107`. */
export const BUILD_TARGET = Object.entries(OLDEST).map(([name, version]) => `${name}${version}`);

/** The same for the linter, in browserslist's terms, with their kin on phones. */
export const LINT_TARGETS = [
  ...Object.entries(OLDEST).map(([name, version]) => `${name} >= ${version}`),
  `edge >= ${OLDEST.chrome}`,
  `ios_saf >= ${OLDEST.safari}`,
  `and_chr >= ${OLDEST.chrome}`,
  `and_ff >= ${OLDEST.firefox}`,
];
