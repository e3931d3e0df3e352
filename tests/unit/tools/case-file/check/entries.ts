import { withNew } from '../../../../../src/tools/case-file/check/timeline.ts';
import type { Timeline, Words } from '../../../../../src/tools/case-file/check/timeline.ts';

/** @returns words that say this. */
export function words(tried: string, answer = ''): Words {
  return { day: '2026-11-23', time: '14:05', tried, answer };
}

/** @returns a timeline with these entries; each says its id. */
export function timelineWith(...ids: string[]): Timeline {
  return ids.reduce<Timeline>((timeline, id) => withNew(timeline, id, words(id)), []);
}

/** @returns the ids in their order. */
export function idsOf(timeline: Timeline): string {
  return timeline.map(({ id }) => id).join(' ');
}
