/** A piece of a sentence: plain words, a label on a screen, or a link. */
export type InlinePiece =
  | { readonly kind: 'words' | 'label'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly address: string };

const MARKED = /\*\*(?<label>[^*]+)\*\*|\[(?<text>[^\]]+)\]\((?<address>[^)\s]+)\)/gu;

/**
 * Takes apart a sentence of a YAML file, which may hold **labels** and [links](/about/).
 *
 * @param text - the sentence.
 * @returns its pieces in their order; marks that do not pair stay as they are.
 */
export function inlinePieces(text: string): InlinePiece[] {
  const pieces: InlinePiece[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKED)) {
    if (match.index > end) pieces.push({ kind: 'words', text: text.slice(end, match.index) });
    const { label, text: linked = '', address = '' } = match.groups ?? {};
    pieces.push(
      label === undefined ? { kind: 'link', text: linked, address } : { kind: 'label', text: label },
    );
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ kind: 'words', text: text.slice(end) });
  return pieces;
}

/**
 * Says a sentence without its marks.
 *
 * @param text - the sentence.
 * @returns its words alone.
 */
export function inlineText(text: string): string {
  return inlinePieces(text)
    .map((piece) => piece.text)
    .join('');
}
