import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { scoreProblems, type Rules } from '../../../../src/search/query/problems.ts';
import type { ConceptMatches, Span } from '../../../../src/search/query/patterns.ts';

const at = (start: number, end = start + 1): Span => ({ start, end });

const matching = (concepts: Readonly<Record<string, readonly Span[]>>): ConceptMatches =>
  new Map(Object.entries(concepts));

const points = (concepts: Readonly<Record<string, readonly Span[]>>, rules: Rules) =>
  Object.fromEntries(scoreProblems(matching(concepts), rules));

const PAIR: Rules = { late: { 'code + missing': 8 } };
/** Points for a code, and something missing so many words after it. */
const apart = (words: number) => points({ code: [at(0)], missing: [at(1 + words)] }, PAIR)['late'] ?? 0;

test('nothing said, no rule or another concept said: no problem', () => {
  expect(points({}, PAIR)).toEqual({});
  expect(points({ code: [at(0)] }, {})).toEqual({});
  expect(points({ phone: [at(0)] }, PAIR)).toEqual({});
});

test('a rule needs all its concepts', () => {
  expect(points({ code: [at(0)] }, PAIR)).toEqual({});
  expect(points({ code: [], missing: [at(1)] }, PAIR)).toEqual({});
  expect(points({ code: [at(0)], missing: [at(1)] }, PAIR)).toEqual({ late: 8 });
});

test('concepts within six words of each other count in full, farther ones for less, never for nothing', () => {
  for (const words of [0, 1, 6]) expect(apart(words)).toBe(8);
  expect(apart(7)).toBeLessThan(8);
  expect(apart(18)).toBeLessThan(apart(17));
  expect(apart(30)).toBeCloseTo(8 * 0.45);
  expect(apart(600)).toBe(apart(30));
});

test('it makes no difference which concept stands first, and the nearest places count', () => {
  expect(points({ code: [at(20)], missing: [at(0)] }, PAIR)['late']).toBe(apart(19));
  expect(points({ code: [at(0), at(50)], missing: [at(25), at(49)] }, PAIR)).toEqual({ late: 8 });
});

test('each concept needs words of its own', () => {
  expect(points({ code: [at(3)], missing: [at(3)] }, PAIR)).toEqual({});
  expect(points({ code: [at(3)], missing: [at(3), at(5)] }, PAIR)).toEqual({ late: 8 });
  expect(points({ code: [at(3)], missing: [at(3, 5)] }, PAIR)).toEqual({ late: 8 });
});

test('the farthest of three concepts decides', () => {
  const rules: Rules = { late: { 'code + missing + phone': 8 } };
  expect(points({ code: [at(0)], missing: [at(1)], phone: [at(31)] }, rules)['late']).toBeCloseTo(8 * 0.45);
});

test('of several rules the strongest counts in full and each other one a quarter', () => {
  const rules: Rules = { late: { code: 2, 'code + missing': 8, missing: 4 } };
  expect(points({ code: [at(0)], missing: [at(1)] }, rules)).toEqual({ late: 8 + (4 + 2) / 4 });
});

test('rules against a problem take away in full, and can take it away altogether', () => {
  const rules: Rules = { late: { code: 5, phone: -2, mail: -3 } };
  expect(points({ code: [at(0)], phone: [at(1)] }, rules)).toEqual({ late: 3 });
  expect(points({ code: [at(0)], phone: [at(1)], mail: [at(2)] }, rules)).toEqual({});
  expect(points({ phone: [at(0)] }, rules)).toEqual({});
});

test('a rule against a problem fades with distance like any other', () => {
  const rules: Rules = { late: { code: 5, 'code + phone': -2 } };
  expect(points({ code: [at(0)], phone: [at(100)] }, rules)['late']).toBeCloseTo(5 - 2 * 0.45);
});

test('the problem with the most points comes first; of equals, the one that is written first', () => {
  const rules: Rules = { few: { code: 1 }, first: { code: 3 }, most: { code: 9 }, second: { code: 3 } };
  const order = [...scoreProblems(matching({ code: [at(0)] }), rules).keys()];
  expect(order).toEqual(['most', 'first', 'second', 'few']);
});

test('every problem named has more than no points, highest first, whatever is said', () => {
  const span = fc.record({ start: fc.nat(60), length: fc.integer({ min: 1, max: 5 }) });
  const spans = fc.array(
    span.map(({ start, length }) => at(start, start + length)),
    { maxLength: 5 },
  );
  const concept = fc.constantFrom('a', 'b', 'c');
  const condition = fc.uniqueArray(concept, { minLength: 1 }).map((concepts) => concepts.join(' + '));
  const rules = fc.dictionary(
    fc.constantFrom('x', 'y', 'z'),
    fc.dictionary(condition, fc.integer({ min: -10, max: 10 })),
  );
  fc.assert(
    fc.property(fc.record({ a: spans, b: spans, c: spans }), rules, (concepts, all) => {
      const found = [...scoreProblems(matching(concepts), all).values()];
      return found.every((value, place) => value > 0 && value <= (found[place - 1] ?? value));
    }),
    { numRuns: 2_000 },
  );
});
