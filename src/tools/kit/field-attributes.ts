/** A field that neither the browser nor a password manager fills in or remembers. */
export const FORGETFUL_FIELD = {
  autocomplete: 'off',
  'data-1p-ignore': '',
  'data-lpignore': 'true',
  'data-bwignore': '',
} as const;

/** The same for a field of text, which is not corrected either. */
export const FORGETFUL_TEXT_FIELD = {
  ...FORGETFUL_FIELD,
  autocapitalize: 'off',
  autocorrect: 'off',
  spellcheck: 'false',
} as const;

/** A field takes a little more than is read, so that the answer can say so; browsers cut no emoji in two. */
const ROOM = 100;

/**
 * @param reads - length of text that is read, in UTF-16 units.
 * @returns the `maxlength` of the field.
 */
export function fieldLength(reads: number): number {
  return reads + ROOM;
}
