/** How letters stand on paper: larger where there is room, narrow where a page would else need one sheet more. */
export type PaperLetter = 'large' | 'usual' | 'narrow';

/** Characters that one sheet of A4 holds; tests/browser/print.test.ts counts the sheets of every page. */
const ON_A_SHEET = { large: 1900, usual: 2750 };

/**
 * Says whether what is folded on a page may stand on its paper too: not where letters would become narrow for it.
 *
 * @param characters - how many the page has with it, without its sources.
 * @param sheets - how many it may take.
 */
export function hasRoomOnPaper(characters: number, sheets: number): boolean {
  return characters / sheets <= ON_A_SHEET.usual;
}

/**
 * Chooses the letter in which a page is printed.
 *
 * @param characters - how many the page has, without its sources.
 * @param sheets - how many it may take.
 */
export function paperLetter(characters: number, sheets: number): PaperLetter {
  const onASheet = characters / sheets;
  if (onASheet <= ON_A_SHEET.large) return 'large';
  return onASheet <= ON_A_SHEET.usual ? 'usual' : 'narrow';
}
