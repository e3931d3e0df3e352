/**
 * What takes no place on the screen: zero-width and bidirectional marks, soft hyphens, variation selectors, fillers
 * that count as letters (Default_Ignorable_Code_Point, Unicode Standard Annex #44), and the format characters (Cf)
 * beside them. Accents and control characters are not among them: who reads past those says so.
 */
const INVISIBLE = /[\p{DI}\p{Cf}]/u;
const EVERY_INVISIBLE = new RegExp(INVISIBLE, 'gu');

/** Whether a code point takes no place on the screen. */
export function isInvisible(point: string): boolean {
  return INVISIBLE.test(point);
}

/** The text without what takes no place on the screen. */
export function withoutInvisible(text: string): string {
  return text.replace(EVERY_INVISIBLE, '');
}
