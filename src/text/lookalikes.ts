/** Characters that get read or typed for a digit; Latin, Greek and Cyrillic, which share these forms. */
const LETTERS: Readonly<Record<string, string>> = {
  '0': 'OoDQØøΟοОо',
  '1': 'IilLıΙιІіӀ',
  '2': 'ZzΖ',
  '3': 'Зз',
  '4': 'Чч',
  '5': 'SsЅѕ',
  '6': 'bGб',
  '7': 'T',
  '8': 'BßΒВ',
  '9': 'gq',
};

/** Signs that stand next to a digit's key or look like one. */
const SIGNS: Readonly<Record<string, string>> = { '|': '1', '¦': '1', '!': '1', $: '5', '&': '8' };

const DIGIT_OF_LETTER: ReadonlyMap<string, string> = new Map(
  Object.entries(LETTERS).flatMap(([digit, letters]) =>
    Array.from(letters, (letter): [string, string] => [letter, digit]),
  ),
);

/**
 * The digit that a character is mistaken for.
 *
 * @param character - one code point after compatibility normalisation.
 * @returns `0` to `9`, or undefined when it looks like no digit.
 */
export function digitItLooksLike(character: string): string | undefined {
  return DIGIT_OF_LETTER.get(character) ?? (isMisreadSign(character) ? SIGNS[character] : undefined);
}

/** Whether a character is a sign, not a letter, that can be a misread digit. */
export function isMisreadSign(character: string): boolean {
  return Object.hasOwn(SIGNS, character);
}
