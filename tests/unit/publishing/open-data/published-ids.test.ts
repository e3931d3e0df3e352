import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import {
  CHANGELOG_FILE,
  idsIn,
  IDS_FILE,
  listedIds,
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
