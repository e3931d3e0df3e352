/** Every character of Unicode that fits a pattern. */
const codePoints = (pattern: RegExp) =>
  Array.from({ length: 0x11_0000 }, (_, point) => point)
    .filter((point) => point < 0xd800 || point > 0xdfff)
    .map((point) => String.fromCodePoint(point))
    .filter((character) => pattern.test(character));

/** The digits of every script, ten by ten. */
export const DIGITS = codePoints(/^\p{Nd}$/u);
const SPACES = codePoints(/^\s$/u);
const HYPHENS = codePoints(/^\p{Pd}$/u);
const ZERO_WIDTH = codePoints(/^\p{Cf}$/u);
/** What may stand between the digits of one number: spaces, hyphens, marks that take no place. */
export const BETWEEN = [...SPACES, ...HYPHENS, ...ZERO_WIDTH];
