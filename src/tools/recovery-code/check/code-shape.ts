/** How many digits a backup code has. */
export const CODE_LENGTH = 8;
/** It is often written in two halves. */
export const HALF_LENGTH = 4;
/** How many digits a code for one login has. */
export const LOGIN_CODE_LENGTH = 6;
/** Codes for a new password are mailed with six, eight or ten digits. */
export const LONGEST_MAILED_CODE = 10;
/** Fewer characters than this are no row of a list, and a number before them belongs to them. */
export const SHORTEST_ROW = 5;

/** How many characters one group has when so many are written down: two of four, two of three. */
export function groupSize(characters: number): number {
  return characters === LOGIN_CODE_LENGTH ? LOGIN_CODE_LENGTH / 2 : HALF_LENGTH;
}
