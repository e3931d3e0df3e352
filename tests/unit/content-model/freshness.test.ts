import { expect, test } from 'playwright/test';
import { staleSources } from '../../../src/content-model/freshness.ts';
import { oldSourcesYear } from '../../../src/content-model/source-dates.ts';
import type { Claim, Source } from '../../../src/content-model/schemas/facts.ts';

const claim = (...sources: string[]): Claim => ({
  says: 'A fact.',
  confidence: 'vendor',
  sources,
  follows: [],
});
const source = (kind: Source['kind'], seen: string, published = 'unknown'): Source => ({
  title: 'A page',
  publisher: 'A maker',
  kind,
  published,
  copy: 'unknown',
  seen,
});
const SOURCES = new Map([
  ['help', source('official', '2026-01-01', '2024-11-24')],
  ['rfc', source('standard', '2026-01-01', '2011')],
  ['news', source('press', '2025-01-01', '2022-05')],
  ['blog', source('secondary', '2020-01-01')],
]);
const CLAIMS = new Map([
  ['menu', claim('help')],
  ['step', claim('rfc')],
  ['story', claim('news')],
  ['hint', claim('blog')],
]);

test('what changes fastest is to be read again soonest, and what most pages rest on first', () => {
  const stale = staleSources('2026-06-01', SOURCES, CLAIMS, [['menu', 'step'], ['menu', 'story'], ['menu']]);
  expect(stale.map(({ id, unreadDays, pages }) => [id, unreadDays, pages])).toEqual([
    ['help', 151, 3],
    ['news', 516, 1],
  ]);
});

test('a document on which no page rests presses nobody', () => {
  expect(staleSources('2030-01-01', SOURCES, CLAIMS, [])).toEqual([]);
});

test('nothing is stale on the day on which it was read', () => {
  expect(staleSources('2026-01-01', SOURCES, CLAIMS, [['menu', 'step']])).toEqual([]);
});

for (const [ids, today, expected] of [
  [['menu', 'step'], '2026-11-23', undefined],
  [['menu', 'step'], '2026-11-25', '2024'],
  [['story'], '2026-11-23', '2022'],
  [['hint'], '2026-11-23', 'undated'],
  [['hint', 'menu'], '2026-11-23', undefined],
  [['step'], '2013-12-31', undefined],
  [['step'], '2014-01-01', '2011'],
  [[], '2026-11-23', undefined],
  [['no-such-claim'], '2026-11-23', undefined],
] as const) {
  test(`on ${today} a page on ${ids.join(' and ') || 'nothing'} is ${expected ?? 'not'} told to be old`, () => {
    expect(oldSourcesYear(ids, CLAIMS, SOURCES, today)).toBe(expected);
  });
}
