import { wholeCandidatesOf } from './wording-candidates.ts';
import type { Letters } from './message-letters.ts';
import type { ScreenIndex } from './screen-index.ts';
import { MOST_SCREENS } from './message-verdicts.ts';
import type { Finding } from './message-verdicts.ts';

/** A label stands in many sentences, and counts where it is at least this share of the letters. */
export const LABEL_SHARE = { withoutWords: 2 / 3, alone: 0.9 } as const;

/**
 * Finds the label of a button or an entry that many screens have.
 *
 * @param letters - what was typed, reduced to its letters.
 * @param share - of the letters that the label must be at least.
 * @returns the screens that show it, or `undefined` where the text is about something else.
 */
export function sharedLabelIn({ text }: Letters, index: ScreenIndex, share: number): Finding | undefined {
  const [longest] = [...wholeCandidatesOf(text, index.sharedLabels)].sort(
    (one, other) => other.letters - one.letters,
  );
  if (longest === undefined || longest.letters < text.length * share) return undefined;
  const screens = index.shared[Number(longest.wording.screen)]?.screens ?? [];
  return { verdict: 'unknown', reason: 'shared-label', screens: screens.slice(0, MOST_SCREENS) };
}
