import type { Heading } from 'mdast';
import { text } from './phrases.ts';

/** @returns plain words as a heading. */
export const heading = (depth: Heading['depth'], words: string): Heading => ({
  type: 'heading',
  depth,
  children: [text(words)],
});
