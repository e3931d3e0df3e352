import { paragraph, setStatus } from './element-parts.client.ts';
import type { Line } from './element-parts.client.ts';
import type { Tone } from './tone.ts';

/** What a tool answers. */
export interface Verdict {
  /** By its name, for tests and style. */
  readonly verdict: string;
  readonly tone: Tone;
  /** The answer in a word or two, heard and seen before all else; nothing where something only happened. */
  readonly word?: string | undefined;
  readonly lines: readonly Line[];
}

/**
 * Shows what a tool answers: its word and lines in the place that is announced, its verdict and tone on its element.
 *
 * @param isScrolledTo - whether the answer is brought into sight.
 */
export function showVerdict(
  root: HTMLElement,
  status: HTMLElement,
  { verdict, tone, word, lines }: Verdict,
  isScrolledTo = true,
): void {
  setStatus(status, [...(word === undefined ? [] : [paragraph(word, 'verdict')]), ...lines]);
  root.dataset['tone'] = tone;
  // Last, so that who waits for it finds everything else in place.
  root.dataset['verdict'] = verdict;
  if (isScrolledTo) status.scrollIntoView({ block: 'nearest' });
}

/** Takes the verdict of a tool back. What is said stays until something else is. */
export function withdrawVerdict(root: HTMLElement): void {
  delete root.dataset['tone'];
  delete root.dataset['verdict'];
}
