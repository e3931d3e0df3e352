import { expect, test } from 'playwright/test';
import {
  claimsOnOneOldSource,
  oldSince,
  pagesByOldest,
  unseenLabels,
} from '../../../src/content-model/aging.ts';
import type { Claim, Source } from '../../../src/content-model/schemas/facts.ts';
import type { Label } from '../../../src/content-model/schemas/screen-words.ts';

const claim = (sources: string[], follows: string[] = []): Claim => ({
  says: 'A fact.',
  confidence: follows.length > 0 ? 'reasoned' : 'vendor',
  sources,
  follows,
});
const source = (published: string, kind: Source['kind'] = 'vendor'): Source => ({
  title: 'A page',
  publisher: 'A maker',
  kind,
  published,
  copy: 'unknown',
  seen: '2026-12-01',
});
const label = (...years: string[]): Label => ({
  where: 'Button',
  says: years.map((year, index) => ({
    text: `Next ${String(index)}`,
    language: 'en',
    year,
    confidence: 'vendor' as const,
    sources: ['new'],
  })),
});

const TODAY = '2026-12-02';
const SOURCES = new Map(
  Object.entries({
    oldest: '2019',
    older: '2022-05',
    edge: '2024',
    new: '2026-03-01',
    undated: 'unknown',
  }).map(([id, published]) => [id, source(published)]),
);
SOURCES.set('rfc', source('2011-05', 'standard'));
const CLAIMS = new Map([
  ['standard-alone', claim(['rfc'])],
  ['old-alone', claim(['older'])],
  ['oldest-alone', claim(['oldest'])],
  ['old-by-reason', claim([], ['oldest-alone'])],
  ['old-and-new', claim(['oldest', 'new'])],
  ['year-alone', claim(['edge'])],
  ['undated-alone', claim(['undated'])],
  ['nobody-cites', claim(['oldest'])],
]);
const PAGES = new Map([
  ['/a/', ['old-alone', 'undated-alone', 'year-alone']],
  ['/b/', ['old-and-new', 'old-by-reason', 'oldest-alone']],
  ['/c/', ['undated-alone', 'standard-alone']],
]);

test('a fact on one old document alone is listed, the oldest first, also where it is worked out', () => {
  expect(
    claimsOnOneOldSource(TODAY, CLAIMS, SOURCES, PAGES).map(({ claimId, sourceId }) => [claimId, sourceId]),
  ).toEqual([
    ['old-by-reason', 'oldest'],
    ['oldest-alone', 'oldest'],
    ['old-alone', 'older'],
  ]);
});

test('pages are listed by the oldest dated document under them', () => {
  expect(pagesByOldest(CLAIMS, SOURCES, PAGES)).toEqual([
    { page: '/b/', sourceId: 'oldest', published: '2019' },
    { page: '/a/', sourceId: 'older', published: '2022-05' },
  ]);
});

test('a label counts as unseen when its newest wording is more than two years old', () => {
  const labels = new Map([
    ['old', label('2023', '2020')],
    ['older', label('2019')],
    ['fresh', label('2026', '2019')],
    ['edge', label('2024')],
    ['never-dated', label('unknown', '2019')],
  ]);
  const { unseen, undated } = unseenLabels(TODAY, labels);
  expect(unseen.map(({ id, year }) => [id, year])).toEqual([
    ['older', '2019'],
    ['old', '2023'],
  ]);
  expect(undated).toBe(1);
});

test('two years before a day is the same day', () => {
  expect(oldSince('2026-12-02')).toBe('2024-12-02');
});
