/**
 * Takes a value round a circle to the turn nearest to zero.
 *
 * @param value - any finite number.
 * @param turn - length of the whole circle, above zero.
 * @returns what is left of it, above -turn/2 and at most turn/2.
 */
export function aroundZero(value: number, turn: number): number {
  return value - turn * Math.ceil(value / turn - 0.5);
}
