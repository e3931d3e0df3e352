const COUNT =
  '(?:(?!(?:19|20)\\d\\d\\b)\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand|million)';
const UNIT =
  '(?:%|percent|digits?|characters?|letters?|bits?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|codes?|times|tries|attempts|people|users|accounts|devices|companies|downloads|reports|dollars|euros)';

/**
 * A quantity with its unit, an amount of money, a code or telephone number of five digits and more, or an address:
 * what readers act on, and what junk pages get wrong. Years and product names are none of these.
 */
const QUANTITY_OR_ADDRESS = new RegExp(
  `(?<![\\w-])(?!two-(?:factor|step))${COUNT}[\\s-]+(?:[a-z]+[\\s-]+)?${UNIT}(?![a-z])|\\d\\s?%|[$€£]\\s?\\d|\\b\\d{5,}\\b|https?://|\\S@\\S`,
  'iu',
);

/**
 * Finds what a sentence must not state without a good ground.
 *
 * @param text - a sentence or more.
 * @returns the first quantity with its unit, amount of money, long number or address; `undefined` for none.
 */
export function quantityOrAddress(text: string): string | undefined {
  return QUANTITY_OR_ADDRESS.exec(text)?.[0];
}
