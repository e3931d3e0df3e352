import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import {
  CHANGELOG_FILE,
  idsIn,
  IDS_FILE,
  listedIds,
  removedIds,
  unlistedIds,
  vanishedIds,
  withIds,
} from '../../../../src/publishing/open-data/published-ids.ts';
import { DATA_VERSION } from '../../../../src/publishing/open-data/schemas.ts';
import { ownDatasets } from '../../../support/open-data.ts';

const list = readFileSync(IDS_FILE, 'utf8');
const changelog = readFileSync(CHANGELOG_FILE, 'utf8');

test('no published id is gone without an entry in the changelog of the data', () => {
  expect(vanishedIds(list, idsIn(ownDatasets()), changelog)).toEqual([]);
  expect(listedIds(list).length).toBeGreaterThan(1_000);
});

test('the changelog has an entry for the version that is published', () => {
  expect(changelog).toContain(`\n## ${DATA_VERSION}\n`);
});

test('an id that is gone is told, until the changelog names it', () => {
  const old = withIds('', ['claims/kept', 'claims/gone']);
  expect(vanishedIds(old, ['claims/kept'], '')).toEqual([
    `claims/gone was published: keep it, or say in ${CHANGELOG_FILE} what stands in its place`,
  ]);
  expect(vanishedIds(old, ['claims/kept'], '- `claims/gone-too` is gone')).toHaveLength(1);
  expect(vanishedIds(old, ['claims/kept'], '- `claims/gone` is now `claims/kept`')).toEqual([]);
});

test('the list keeps what is gone, has each id once, and is in one order', () => {
  const text = withIds(withIds('', ['sources/b', 'claims/a']), ['claims/c', 'claims/a']);
  expect(listedIds(text)).toEqual(['claims/a', 'claims/c', 'sources/b']);
  expect(withIds(text, [])).toBe(text);
});

test('every id of today is in the list, so that it cannot go untold later', () => {
  expect(unlistedIds(list, idsIn(ownDatasets()))).toEqual([]);
});

test('an id that is not in the list is told', () => {
  const text = withIds('', ['claims/listed']);
  expect(unlistedIds(text, ['claims/listed', 'claims/new'])).toEqual([
    `claims/new is not in ${IDS_FILE}: run npm run data:ids`,
  ]);
});

/** What git says, as far as the history goes that is here; nothing in a folder without one. */
const git = (...args: string[]) => spawnSync('git', [...args, '--', IDS_FILE], { encoding: 'utf8' }).stdout;

test('no id was ever taken out of the list', () => {
  const patches = `${git('log', '-p', '--format=')}\n${git('diff', 'HEAD')}`;
  expect(removedIds(list, patches, changelog)).toEqual([]);
});

test('an id that was taken out of the list is told, one that only moved is not', () => {
  const patches = '--- a/docs/published-ids.txt\n-# A line\n-claims/gone\n-claims/moved\n+claims/moved\n';
  const text = withIds('', ['claims/moved']);
  expect(removedIds(text, patches, '')).toEqual([
    `claims/gone was taken out of ${IDS_FILE}: put it back, or say in ${CHANGELOG_FILE} why`,
  ]);
  expect(removedIds(text, patches, '`claims/gone` was never true')).toEqual([]);
});
