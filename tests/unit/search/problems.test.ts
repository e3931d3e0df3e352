import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { problemsOf, type Signs } from '../../../src/search/problems.ts';
import type { Said, Span } from '../../../src/search/ways.ts';

const at = (start: number, end = start + 1): Span => ({ start, end });

const saying = (things: Readonly<Record<string, readonly Span[]>>): Said => new Map(Object.entries(things));

const points = (things: Readonly<Record<string, readonly Span[]>>, signs: Signs) =>
  Object.fromEntries(problemsOf(saying(things), signs));

const PAIR: Signs = { late: { 'code + missing': 8 } };
/** Points for a code, and something missing so many words after it. */
const apart = (words: number) => points({ code: [at(0)], missing: [at(1 + words)] }, PAIR)['late'] ?? 0;

test('nothing said, no sign or another thing said: no problem', () => {
  expect(points({}, PAIR)).toEqual({});
  expect(points({ code: [at(0)] }, {})).toEqual({});
  expect(points({ phone: [at(0)] }, PAIR)).toEqual({});
});

test('a sign needs all its things', () => {
  expect(points({ code: [at(0)] }, PAIR)).toEqual({});
  expect(points({ code: [], missing: [at(1)] }, PAIR)).toEqual({});
  expect(points({ code: [at(0)], missing: [at(1)] }, PAIR)).toEqual({ late: 8 });
});

test('things within six words of each other count in full, farther ones for less, never for nothing', () => {
  for (const words of [0, 1, 6]) expect(apart(words)).toBe(8);
  expect(apart(7)).toBeLessThan(8);
  expect(apart(18)).toBeLessThan(apart(17));
  expect(apart(30)).toBeCloseTo(8 * 0.45);
  expect(apart(600)).toBe(apart(30));
});

test('it makes no difference which thing stands first, and the nearest places count', () => {
  expect(points({ code: [at(20)], missing: [at(0)] }, PAIR)['late']).toBe(apart(19));
  expect(points({ code: [at(0), at(50)], missing: [at(25), at(49)] }, PAIR)).toEqual({ late: 8 });
});

test('each thing needs words of its own', () => {
  expect(points({ code: [at(3)], missing: [at(3)] }, PAIR)).toEqual({});
  expect(points({ code: [at(3)], missing: [at(3), at(5)] }, PAIR)).toEqual({ late: 8 });
  expect(points({ code: [at(3)], missing: [at(3, 5)] }, PAIR)).toEqual({ late: 8 });
});

test('the farthest of three things decides', () => {
  const signs: Signs = { late: { 'code + missing + phone': 8 } };
  expect(points({ code: [at(0)], missing: [at(1)], phone: [at(31)] }, signs)['late']).toBeCloseTo(8 * 0.45);
});

test('of several signs the strongest counts in full and each other one a quarter', () => {
  const signs: Signs = { late: { code: 2, 'code + missing': 8, missing: 4 } };
  expect(points({ code: [at(0)], missing: [at(1)] }, signs)).toEqual({ late: 8 + (4 + 2) / 4 });
});

test('signs against a problem take away in full, and can take it away altogether', () => {
  const signs: Signs = { late: { code: 5, phone: -2, mail: -3 } };
  expect(points({ code: [at(0)], phone: [at(1)] }, signs)).toEqual({ late: 3 });
  expect(points({ code: [at(0)], phone: [at(1)], mail: [at(2)] }, signs)).toEqual({});
  expect(points({ phone: [at(0)] }, signs)).toEqual({});
});

test('a sign against a problem fades with distance like any other', () => {
  const signs: Signs = { late: { code: 5, 'code + phone': -2 } };
  expect(points({ code: [at(0)], phone: [at(100)] }, signs)['late']).toBeCloseTo(5 - 2 * 0.45);
});

test('the problem with the most points comes first; of equals, the one that is written first', () => {
  const signs: Signs = { few: { code: 1 }, first: { code: 3 }, most: { code: 9 }, second: { code: 3 } };
  const order = [...problemsOf(saying({ code: [at(0)] }), signs).keys()];
  expect(order).toEqual(['most', 'first', 'second', 'few']);
});

test('every problem named has more than no points, highest first, whatever is said', () => {
  const span = fc.record({ start: fc.nat(60), length: fc.integer({ min: 1, max: 5 }) });
  const spans = fc.array(
    span.map(({ start, length }) => at(start, start + length)),
    { maxLength: 5 },
  );
  const thing = fc.constantFrom('a', 'b', 'c');
  const sign = fc.uniqueArray(thing, { minLength: 1 }).map((things) => things.join(' + '));
  const signs = fc.dictionary(
    fc.constantFrom('x', 'y', 'z'),
    fc.dictionary(sign, fc.integer({ min: -10, max: 10 })),
  );
  fc.assert(
    fc.property(fc.record({ a: spans, b: spans, c: spans }), signs, (things, all) => {
      const found = [...problemsOf(saying(things), all).values()];
      return found.every((value, place) => value > 0 && value <= (found[place - 1] ?? value));
    }),
    { numRuns: 2_000 },
  );
});
