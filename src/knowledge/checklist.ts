import type { Checklist } from './schemas/checklist.ts';

/** One `<Checklist id="phone" />` or `<Habit id="…" />` in an author's text. */
export interface ChecklistTag {
  readonly tag: 'Checklist' | 'Habit';
  /** Empty where it is missing. */
  readonly id: string;
  /** Line within the text, the first is 1. */
  readonly line: number;
  /** Where it begins, in characters from the start of the text. */
  readonly offset: number;
}

const TAG = /<(?<tag>Checklist|Habit)\b(?<attributes>[^>]*)>/gu;

/** Finds what an MDX text takes from the checklist, in the order in which a reader meets it. */
export function checklistTagsIn(body: string): ChecklistTag[] {
  return [...body.matchAll(TAG)].map(({ index, groups = {} }) => ({
    tag: groups['tag'] === 'Habit' ? 'Habit' : 'Checklist',
    id: /\bid="([^"]*)"/u.exec(groups['attributes'] ?? '')?.[1] ?? '',
    line: body.slice(0, index).split('\n').length,
    offset: index,
  }));
}

/** Lists the claims that a page cites by taking something from the checklist, repeated ones included. */
export function claimsOfChecklistTag({ tag }: ChecklistTag, { phone }: Checklist): string[] {
  return tag === 'Checklist' ? phone.steps.flatMap(({ claims }) => claims) : [];
}
