import { render, type CollectionEntry } from 'astro:content';
import { treeOf } from '../../knowledge/collections.ts';
import { listBelowDrawing } from '../../knowledge/guide-lists.ts';

/** One thing to tick. */
export interface Item {
  /** Names it in the store; stays the same as long as its words do. */
  readonly id: string;
  readonly text: string;
  readonly claimIds: readonly string[];
  /** The place on the guide's page that explains it. */
  readonly anchor: string;
}

const PHONE_DRAWING = 'before-you-change-phones';

/**
 * Takes the two checklists from the guide to prevention: its numbered headings are the habits, the steps below its
 * drawing are those before a change of phones. So their words stand in one place.
 *
 * @param guide - the guide.
 * @returns the habits, and the steps.
 * @throws Error when the guide has no numbered headings, or no such steps.
 */
export async function checklistsOf(
  guide: CollectionEntry<'guides'>,
): Promise<{ habits: readonly Item[]; phone: readonly Item[] }> {
  const { headings } = await render(guide);
  const habits = headings
    .filter(({ depth, text }) => depth === 3 && /^\d+\. /u.test(text))
    .map(({ slug, text }) => ({
      id: withoutNumber(slug),
      text: text.replace(/^\d+\. /u, ''),
      claimIds: [],
      anchor: slug,
    }));
  if (habits.length === 0) throw new Error('the guide to prevention has no numbered headings');
  const { heading, steps } = listBelowDrawing(treeOf(guide.id), PHONE_DRAWING);
  const anchor = headings.find(({ text }) => text === heading)?.slug ?? '';
  const phone = steps.map(({ text, claimIds }) => ({ id: idOf(text), text, claimIds, anchor }));
  return { habits, phone };
}

function withoutNumber(slug: string): string {
  return slug.replace(/^\d+-/u, '');
}

function idOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 40);
}
