const CODE_POINTS = 0x11_0000;
const AT_ONCE = 0x800;
/** Unicode as texts, without the half pairs, which are no characters. */
const UNICODE = Array.from({ length: CODE_POINTS / AT_ONCE }, (_, part) => part * AT_ONCE)
  .filter((first) => first !== 0xd800)
  .map((first) => String.fromCodePoint(...Array.from({ length: AT_ONCE }, (_, at) => first + at)))
  .join('');

/** Every character of Unicode that fits a pattern. */
const codePoints = (pattern: RegExp): string[] => UNICODE.match(pattern) ?? [];

/** The digits of every script, ten by ten. */
export const DIGITS = codePoints(/\p{Nd}/gu);
const SPACES = codePoints(/\s/gu);
const HYPHENS = codePoints(/\p{Pd}/gu);
const ZERO_WIDTH = codePoints(/\p{Cf}/gu);
/** What may stand between the digits of one number: spaces, hyphens, marks that take no place. */
export const BETWEEN = [...SPACES, ...HYPHENS, ...ZERO_WIDTH];
