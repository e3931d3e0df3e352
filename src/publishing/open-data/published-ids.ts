import type { DatasetName } from './schemas.ts';
import type { Datasets } from './datasets.ts';

/** Every id that was ever published, one a line, such as `claims/code-has-six-digits`. */
export const IDS_FILE = 'docs/published-ids.txt';
/** Says what has changed in the data, and why. */
export const CHANGELOG_FILE = 'docs/data-changelog.md';

const HEADING = '# Every id that was ever published. Made by `npm run data:ids`: no line goes.';

/** @returns every id of the data, with its data set before it. */
export function idsIn(datasets: Datasets): string[] {
  return (Object.keys(datasets) as DatasetName[]).flatMap((name) =>
    datasets[name].map(({ id }) => `${name}/${id}`),
  );
}

/** @returns the ids in the text of the list. */
export function listedIds(text: string): string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

/** @returns the text of the list, with the ids of today among those of old. */
export function withIds(text: string, ids: readonly string[]): string {
  const all = [...new Set([...listedIds(text), ...ids])].sort();
  return [HEADING, ...all, ''].join('\n');
}

/**
 * Finds published ids that are gone, though nobody has told those who build on them.
 *
 * @param text - of the list.
 * @param ids - of today.
 * @param changelog - of the data: an entry names an id that is gone in backticks.
 * @returns one sentence for each.
 */
export function vanishedIds(text: string, ids: readonly string[], changelog: string): string[] {
  const today = new Set(ids);
  return listedIds(text)
    .filter((id) => !today.has(id) && !changelog.includes(`\`${id}\``))
    .map((id) => `${id} was published: keep it, or say in ${CHANGELOG_FILE} what stands in its place`);
}

/**
 * Finds ids that are about to be published and that nobody would miss if they went again.
 *
 * @param text - of the list.
 * @param ids - of today.
 * @returns one sentence for each.
 */
export function unlistedIds(text: string, ids: readonly string[]): string[] {
  const listed = new Set(listedIds(text));
  return ids.filter((id) => !listed.has(id)).map((id) => `${id} is not in ${IDS_FILE}: run npm run data:ids`);
}

/**
 * Finds ids that somebody took out of the list, so that nothing could tell that they are gone.
 *
 * @param text - of the list.
 * @param patches - what was changed in the list at any time, as `git log -p` writes it.
 * @param changelog - of the data.
 * @returns one sentence for each.
 */
export function removedIds(text: string, patches: string, changelog: string): string[] {
  const listed = new Set(listedIds(text));
  const taken = patches.split('\n').flatMap((line) => /^-([a-z]+\/[a-z0-9-]+)$/u.exec(line)?.[1] ?? []);
  return [...new Set(taken)]
    .filter((id) => !listed.has(id) && !changelog.includes(`\`${id}\``))
    .map((id) => `${id} was taken out of ${IDS_FILE}: put it back, or say in ${CHANGELOG_FILE} why`);
}
