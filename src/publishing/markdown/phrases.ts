import type { InlineCode, Link, Paragraph, PhrasingContent, Strong, Text } from 'mdast';

/** @returns plain words. */
export const text = (value: string): Text => ({ type: 'text', value });

/** @returns words that stand on a screen, to the letter. */
export const onScreen = (value: string): InlineCode => ({ type: 'inlineCode', value });

/** @returns words that weigh more than others. */
export const strong = (value: string): Strong => ({ type: 'strong', children: [text(value)] });

/** @returns a link; without words of its own it shows its address. */
export const link = (url: string, words = url): Link => ({ type: 'link', url, children: [text(words)] });

/** @returns a paragraph. */
export const line = (...children: readonly PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  children: [...children],
});

/**
 * Fills the places of a string of the interface.
 *
 * @param pattern - such as `Page: {address}`.
 * @param values - for each place words, or what else may stand in a line.
 * @returns the pieces in their order.
 */
export function filled(
  pattern: string,
  values: Readonly<Record<string, string | readonly PhrasingContent[]>>,
): PhrasingContent[] {
  return pattern.split(/(\{\w+\})/u).flatMap((piece): PhrasingContent[] => {
    const value = values[/^\{(\w+)\}$/u.exec(piece)?.[1] ?? ''];
    if (value === undefined) return piece === '' ? [] : [text(piece)];
    return typeof value === 'string' ? [text(value)] : [...value];
  });
}

/** @returns the pieces with the same words between each two. */
export function joined(pieces: readonly (readonly PhrasingContent[])[], between: string): PhrasingContent[] {
  return pieces.flatMap((piece, index) => (index === 0 ? [...piece] : [text(between), ...piece]));
}
