/**
 * Changes one place of a text.
 *
 * @throws Error where the text does not have it, so that no bad example is the good one.
 */
export const replace = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`the sound text has no "${from}"`);
  return text.replace(from, to);
};
