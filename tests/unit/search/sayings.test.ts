import { expect, test } from 'playwright/test';
import { countSayings } from '../../../src/search/sayings.ts';

test('words are counted by stem, once for each saying, problem by problem', () => {
  expect(
    countSayings({ late: ['no code, no code!', 'the codes are late'], lost: ['lost my CÓDE', 'lost'] }),
  ).toEqual({
    problems: { late: 2, lost: 2 },
    stems: { code: [0, 2, 1, 1], lost: [1, 2] },
  });
});

test('a word of one saying alone is left out', () => {
  expect(countSayings({ late: ['zebra zebra'], lost: ['code'] }).stems).toEqual({});
});

test('words that every object has are counted like any other', () => {
  const { stems } = countSayings({ late: ['constructor __proto__', 'constructor __proto__'] });
  expect(Object.entries(stems)).toEqual([
    ['constructor', [0, 2]],
    ['proto', [0, 2]],
  ]);
});

test('without sayings there is nothing to count', () => {
  expect(countSayings({})).toEqual({ problems: {}, stems: {} });
});
