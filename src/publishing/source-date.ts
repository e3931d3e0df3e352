import type { Commit } from '../settings/commit.ts';
import type { PublisherSettings } from '../settings/publisher.ts';

/**
 * Says from when what is published is. Two builds of one commit say the same, whenever they are made.
 *
 * @param settings - of the publisher.
 * @param commit - from which the site is built, where that is known.
 * @param now - for a build that knows neither.
 * @returns the day, `YYYY-MM-DD`.
 */
export function publishedDay(
  { sourceDate }: Pick<PublisherSettings, 'sourceDate'>,
  commit: Pick<Commit, 'date'> | undefined,
  now: Date,
): string {
  return (sourceDate ?? commit?.date ?? now).toISOString().slice(0, 10);
}
