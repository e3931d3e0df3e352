/**
 * Takes the markup out of a Markdown text.
 *
 * @param markdown - MDX without its front matter.
 * @returns the words alone, in one line.
 */
export function plainText(markdown: string): string {
  return (
    markdown
      .replace(/<[^>]*>/gu, '')
      .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
      // Emphasis, not the lines within `two_factor`.
      .replace(/(^|[\s(])_([^_]+)_(?=$|[\s.,;:!?)])/gmu, '$1$2')
      .replace(/[*`]|^#+\s/gmu, '')
      .replace(/\s+/gu, ' ')
      .replace(/\s([.,;:!?])/gu, '$1')
      .trim()
  );
}

/**
 * Takes the first paragraph of a Markdown text.
 *
 * @param markdown - MDX without its front matter.
 * @returns its words without markup.
 */
export function firstParagraph(markdown: string): string {
  return plainText(markdown.trim().split(/\n\s*\n/u)[0] ?? '');
}
