import { expect, test } from 'playwright/test';
import { tokensOf, type Token } from '../../../../src/search/tokens.ts';
import { compilePatterns, matchConcepts } from '../../../../src/search/query/patterns.ts';

const PATTERNS = {
  no: ['no', 'never'],
  code: ['code', 'six digits'],
  missing: ['<no> * <code>', '<no> * * <code>', 'no * * * code'],
  lost: ['<missing> * <missing>'],
};

/** Counts how often the words are looked at, and the places that are found. */
function effort(text: string, patterns: Readonly<Record<string, readonly string[]>> = PATTERNS) {
  let looks = 0;
  const tokens = tokensOf(text, 'en').map(({ word, stem, sentence }): Token => {
    const counted = {
      word,
      sentence,
      get stem() {
        looks += 1;
        return stem;
      },
    };
    return counted;
  });
  const said = matchConcepts(tokens, compilePatterns(patterns, 'en'));
  const places = [...said.values()].reduce((sum, spans) => sum + spans.length, 0);
  return { looks, places };
}

for (const text of ['no ', 'no code ', 'no never six digits code ', 'never x x code ']) {
  test(`twice as much of “${text.trim()}” costs about twice as many looks and places`, () => {
    // Half as long and as long as a query may be.
    const half = effort(text.repeat(1_000 / text.length));
    const whole = effort(text.repeat(2_000 / text.length));
    expect(half.looks).toBeGreaterThan(100);
    // Ways that the end cuts off weigh more in the shorter text; were it the square, it would be four times as much.
    expect(whole.looks).toBeLessThan(2.2 * half.looks);
    expect(whole.places).toBeLessThan(2.2 * half.places);
  });
}

test('more words than a query may have cost nothing more', () => {
  expect(effort('no code '.repeat(10_000))).toEqual(effort('no code '.repeat(250)));
});

test('a row of gaps costs as much as the words that it spans, not a choice for each', () => {
  const looksWith = (gaps: number) =>
    effort('code '.repeat(400), { code: [`code ${'* '.repeat(gaps)}phone`] }).looks;
  // Each further gap reaches four words further; five choices for each gap would be 5 × 5 × 5 × …
  expect(looksWith(8) - looksWith(7)).toBeLessThanOrEqual(looksWith(2) - looksWith(1));
});
