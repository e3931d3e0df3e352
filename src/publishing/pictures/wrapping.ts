/** By how much the room is narrowed at each try for lines of about the same length. */
const NARROWER = 0.97;

/**
 * Breaks a title into as few lines as fit, of about the same length.
 *
 * @param text - words with spaces between.
 * @param widthOf - how wide a piece of text is, in any unit.
 * @param room - how wide a line may be, in the same unit.
 * @returns the lines, first to last; none where there are no words; `undefined` where a word is wider than a line.
 */
export function wrapped(
  text: string,
  widthOf: (piece: string) => number,
  room: number,
): string[] | undefined {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const measured = words.map((word) => ({ word, width: widthOf(word) }));
  if (measured.length === 0) return [];
  const widest = Math.max(...measured.map(({ width }) => width));
  if (widest > room) return undefined;
  const space = widthOf(' ');
  let lines = filled(measured, space, room);
  for (let narrow = room * NARROWER; narrow >= widest; narrow *= NARROWER) {
    const next = filled(measured, space, narrow);
    if (next.length > lines.length) break;
    lines = next;
  }
  return lines;
}

/** Puts as many words on each line as there is room for. */
function filled(
  words: readonly { readonly word: string; readonly width: number }[],
  space: number,
  room: number,
): string[] {
  const lines: string[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const { word, width } of words) {
    if (used + space + width > room) {
      lines.push([word]);
      used = width;
    } else {
      lines.at(-1)?.push(word);
      used += space + width;
    }
  }
  return lines.map((line) => line.join(' '));
}
