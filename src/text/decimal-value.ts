const DECIMAL = /^\p{Nd}$/u;

/**
 * Reads a decimal digit of any script.
 *
 * Unicode keeps the ten digits of a script together and in order (The Unicode Standard, section 4.6), so the value is
 * the distance from the start of the run. Runs may touch, hence the remainder.
 *
 * @param character - one code point.
 * @returns its value from 0 to 9, or undefined when the character is no decimal digit.
 */
export function decimalValue(character: string): number | undefined {
  if (!DECIMAL.test(character)) return undefined;
  const code = character.codePointAt(0) ?? 0;
  let start = code;
  while (DECIMAL.test(String.fromCodePoint(start - 1))) start -= 1;
  return (code - start) % 10;
}
