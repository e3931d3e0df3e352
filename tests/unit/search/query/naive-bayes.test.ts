import { expect, test } from 'playwright/test';
import { classify } from '../../../../src/search/query/naive-bayes.ts';
import { trainClassifier } from '../../../../src/search/index/train-classifier.ts';
import { tokensOf } from '../../../../src/search/tokens.ts';

const COUNTS = trainClassifier(
  {
    late: ['no code comes', 'the code never comes', 'nothing comes'],
    lost: ['my phone is lost', 'lost it in the river', 'phone fell in the river'],
    refused: ['the code is wrong', 'it says wrong', 'wrong code again'],
  },
  'en',
);
const sharesOf = (typed: string) => classify(tokensOf(typed, 'en'), COUNTS);
const first = (typed: string) => [...sharesOf(typed)].sort((a, b) => b[1] - a[1])[0]?.[0];

for (const [typed, problem] of [
  ['it never comes', 'late'],
  ['swallowed by a river', 'lost'],
  ['WRONG', 'refused'],
  ['code is wrong', 'refused'],
  ['code comes', 'late'],
] as const) {
  test(`“${typed}” is most like ${problem}`, () => {
    expect(first(typed)).toBe(problem);
  });
}

test('shares add up to no more than one', () => {
  for (const typed of ['it never comes', 'wrong phone', 'code']) {
    const shares = [...sharesOf(typed).values()];
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
    for (const share of shares) expect(share).toBeGreaterThan(0);
  }
});

test('a word that stands nowhere else decides more than one that stands everywhere', () => {
  const shares = sharesOf('the code fell in the river');
  expect(shares.get('lost') ?? 0).toBeGreaterThan(shares.get('late') ?? 0);
});

test('the same word twice is one word', () => {
  expect(sharesOf('river river river')).toEqual(sharesOf('river'));
});

for (const typed of ['', 'giraffe', '😭', 'не приходит', '__proto__ constructor toString']) {
  test(`“${typed}” is like nothing`, () => {
    expect(sharesOf(typed)).toEqual(new Map());
  });
}

test('without sample queries nothing is like anything', () => {
  expect(classify(tokensOf('no code', 'en'), trainClassifier({}, 'en'))).toEqual(new Map());
});

test('a share that is no more than chance is left out', () => {
  const many = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [`p${String(index)}`, ['code', `code w${'x'.repeat(index)}`]]),
  );
  expect(classify(tokensOf('code', 'en'), trainClassifier(many, 'en'))).toEqual(new Map());
});
