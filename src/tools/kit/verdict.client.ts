import { setStatus } from './element-parts.client.ts';
import type { Line } from './element-parts.client.ts';
import type { Tone } from './tone.ts';

/**
 * Shows what a tool answers: its lines in the place that is announced, its verdict and tone on its element.
 *
 * @param verdict - in one word, for tests and style.
 * @param isScrolledTo - whether the answer is brought into sight.
 */
export function showVerdict(
  root: HTMLElement,
  status: HTMLElement,
  verdict: string,
  tone: Tone,
  lines: readonly Line[],
  isScrolledTo = true,
): void {
  setStatus(status, lines);
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
