import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { nearDuplicates } from '../../../src/text/near-duplicates.ts';

const LONG = 'my phone fell into the river and the app with the codes is gone';

for (const [name, a, b] of [
  ['the same', LONG, LONG],
  ['one word more', LONG, `${LONG} now`],
  ['other case and marks', LONG, `${LONG.toUpperCase()}!!!`],
  ['a slip', LONG, LONG.replace('river', 'rivver')],
  ['the same in another script', 'ضاع هاتفي في النهر ومعه التطبيق', 'ضاع هاتفي في النهر ومعه التطبيق .'],
] as const)
  test(`${name}: nearly the same`, () => {
    expect(nearDuplicates([a, 'something else', b], 0.8)).toMatchObject([{ text: 2, like: 0 }]);
  });

for (const [name, a, b] of [
  ['half of it', LONG, LONG.slice(0, 30)],
  ['another word where it matters', 'lost my phone', 'lost my SIM'],
  ['nothing but marks', '?!', 'code'],
] as const)
  test(`${name}: not the same`, () => {
    expect(nearDuplicates([a, b], 0.8)).toEqual([]);
  });

test('what is found is what comparing each with each finds', () => {
  const shingles = (text: string) =>
    new Set(Array.from({ length: text.length - 2 }, (_, start) => ` ${text} `.slice(start, start + 5)));
  const likeness = (a: string, b: string): number => {
    const [x, y] = [shingles(a), shingles(b)];
    const both = [...x].filter((shingle) => y.has(shingle)).length;
    return both / (x.size + y.size - both);
  };
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 3, maxLength: 14 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
      const expected = texts.flatMap((own, place) =>
        texts.slice(0, place).some((other) => likeness(own, other) >= 0.6) ? [place] : [],
      );
      expect(nearDuplicates(texts, 0.6).map((found) => found.text)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});
