import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { sourceDates, sourceIdsUnder } from '../../../src/content-model/source-dates.ts';
import type { Claim, Source } from '../../../src/content-model/schemas/facts.ts';

const claim = (sources: string[], follows: string[] = []): Claim => ({
  says: 'A fact.',
  confidence: follows.length > 0 ? 'reasoned' : 'vendor',
  sources,
  follows,
});
const source = (seen: string, published = 'unknown'): Source => ({
  title: 'A page',
  publisher: 'A maker',
  kind: 'vendor',
  published,
  copy: '1999',
  seen,
});

const CLAIMS = new Map([
  ['plain', claim(['b', 'a', 'b'])],
  ['worked-out', claim(['c'], ['plain', 'deeper'])],
  ['deeper', claim([], ['plain', 'deepest'])],
  ['deepest', claim(['d', 'a'])],
  ['round', claim(['e'], ['about'])],
  ['about', claim(['f'], ['round'])],
  ['itself', claim(['a'], ['itself'])],
  ['read-last', claim(['g', 'a'])],
  ['nothing', claim([])],
  ['lost', claim(['no-such-source'], ['no-such-claim'])],
]);
const SOURCES = new Map([
  ['a', source('2026-11-20', '2019-05-01')],
  ['b', source('2026-11-23', '2024-09')],
  ['c', source('2026-09-30')],
  ['d', source('2025-12-31', '2018')],
  ['e', source('2026-01-02')],
  ['f', source('2026-01-01')],
  ['g', source('2026-11-24', '2017')],
]);

for (const [id, expected] of [
  ['plain', ['b', 'a']],
  ['worked-out', ['c', 'b', 'a', 'd']],
  ['round', ['e', 'f']],
  ['itself', ['a']],
  ['nothing', []],
  ['no-such-claim', []],
] as const) {
  test(`the sources under the claim "${id}" are listed once each, nearest first`, () => {
    expect(sourceIdsUnder(id, CLAIMS)).toEqual(expected);
  });
}

for (const [ids, checked, oldestYear] of [
  [['plain'], '2026-11-20', '2019'],
  [['worked-out'], '2025-12-31', '2018'],
  [['plain', 'round'], '2026-01-01', '2019'],
  [['read-last'], '2026-11-20', '2017'],
  [['round'], '2026-01-01', undefined],
  [['plain', 'no-such-claim', 'lost', 'nothing'], '2026-11-20', '2019'],
] as const) {
  test(`a page that cites ${ids.join(', ')} was checked on ${checked}, its oldest source is from ${String(oldestYear)}`, () => {
    expect(sourceDates(ids, CLAIMS, SOURCES)).toEqual({ checked, oldestYear });
  });
}

test('a page without a source has no date, so that none is made up', () => {
  for (const ids of [[], ['nothing'], ['lost'], ['no-such-claim']]) {
    expect(sourceDates(ids, CLAIMS, SOURCES)).toBeUndefined();
  }
});

test('the date of a page is the oldest reading below it, in whatever order its claims stand', () => {
  const ids = [...CLAIMS.keys()];
  fc.assert(
    fc.property(fc.subarray(ids, { minLength: 1 }), fc.infiniteStream(fc.nat()), (chosen, random) => {
      const shuffled = chosen
        .map((id) => ({ id, rank: Number(random.next().value) }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ id }) => id);
      const found = sourceDates(chosen, CLAIMS, SOURCES);
      expect(sourceDates(shuffled, CLAIMS, SOURCES)).toEqual(found);
      const under = chosen.flatMap((id) => sourceIdsUnder(id, CLAIMS)).flatMap((id) => SOURCES.get(id) ?? []);
      expect(under.some(({ seen }) => seen === found?.checked)).toBe(under.length > 0);
      for (const { seen } of under) expect(seen >= (found?.checked ?? '')).toBe(true);
    }),
  );
});
