/** What is handed on fits into one message everywhere, and is read to its end. */
export const LONGEST_HAND_ON = 1200;

/** Stands before a heading: a blank line, and the sign that it names what comes next, and is nothing without it. */
export const HEADING = '\n';

/**
 * Says a page in a few lines of plain text, to be handed on.
 *
 * No part is cut. What does not fit is left out from the end, so that no step comes without the warnings before it.
 *
 * @param parts - what the page says, in its order, each a line; headings begin with {@link HEADING}.
 * @param address - of the page.
 * @param more - says that steps were left out; the address follows it.
 * @returns at most {@link LONGEST_HAND_ON} characters, with the address at the end.
 */
export function handOnText(parts: readonly string[], address: string, more: string): string {
  let text = [...parts, address].join('\n');
  for (let count = parts.length; count > 0;) {
    if (text.length <= LONGEST_HAND_ON && !parts[count - 1]?.startsWith(HEADING)) return text;
    text = [...parts.slice(0, --count), `${more} ${address}`].join('\n');
  }
  return address;
}
