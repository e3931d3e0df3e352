import { expect, test } from 'playwright/test';
import {
  fits,
  median,
  mostShown,
  readQueries,
  scoresOf,
  type Answer,
  type Labels,
} from '../../search/score.ts';

const KNOWN = new Set(['late', 'lost', 'other']);
const HEADER = 'id\tlanguage\tquery\tkind\tproblems';
const LINE = 'd1\ten\tno code\tstory\tlate|lost';
const LABELS: Labels = new Map([
  ['/late/', ['late']],
  ['/plan/', ['a', 'b', 'lost', 'late']],
  ['/lost/', ['lost', 'late']],
  ['/none/', []],
]);

const answer = (problems: readonly string[], addresses: readonly string[]): Answer => ({
  query: { id: 'd1', language: 'en', words: 'x', kind: 'story', problems },
  addresses,
  firstBytes: 0,
  laterBytes: 0,
});

for (const [name, text] of [
  ['its lines in their order', `${HEADER}\n${LINE}\n`],
  ['lines of Windows', `${HEADER}\r\n${LINE}\r\n`],
  ['empty lines between', `${HEADER}\n\n${LINE}\n\n`],
] as const) {
  test(`a set of queries is read: ${name}`, () => {
    expect(readQueries(text, KNOWN)).toEqual([
      { id: 'd1', language: 'en', words: 'no code', kind: 'story', problems: ['late', 'lost'] },
    ]);
  });
}

test('a set with nothing but its header has no queries', () => {
  expect(readQueries(`${HEADER}\n`, KNOWN)).toEqual([]);
});

for (const [name, text, told] of [
  ['no header', LINE, 'line 1: write id, language, query, kind, problems, with tabs between'],
  ['nothing', '', 'line 1: write id'],
  ['a header with commas', HEADER.replaceAll('\t', ','), 'line 1: write id'],
  ['too few columns', `${HEADER}\n${LINE}\nd2\ten\tx\tstory`, 'line 3: write five columns'],
  ['too many columns', `${HEADER}\n${LINE}\tx`, 'line 2: write five columns'],
  ['an empty column', `${HEADER}\nd1\ten\t\tstory\tlate`, 'line 2: write five columns'],
  ['no problem', `${HEADER}\nd1\ten\tx\tstory\t`, 'line 2: write five columns'],
  [
    'an unknown problem',
    `${HEADER}\n${LINE.replace('lost', 'lots')}`,
    'line 2: “lots” is not in problems.yaml',
  ],
  ['a bar too many', `${HEADER}\n${LINE}|`, 'line 2: “” is not in problems.yaml'],
  ['a fault behind an empty line', `${HEADER}\n\n${LINE}x`, 'line 3: “lostx” is not in problems.yaml'],
] as const) {
  test(`a set with ${name} is refused: ${told}`, () => {
    expect(() => readQueries(text, KNOWN)).toThrow(told);
  });
}

for (const [address, problems, fitting] of [
  ['/late/', ['late'], true],
  ['/late/', ['x', 'late'], true],
  ['/lost/', ['late'], true],
  ['/plan/', ['lost'], true],
  // A plan may name more; the fourth is not counted.
  ['/plan/', ['late'], false],
  ['/late/', ['lost'], false],
  ['/late/', [], false],
  ['/none/', ['late'], false],
  ['/unlabelled/', ['late'], false],
] as const) {
  test(`${address} ${fitting ? 'fits' : 'does not fit'} a query about ${problems.join(', ') || 'nothing'}`, () => {
    expect(fits(address, problems, LABELS)).toBe(fitting);
  });
}

for (const [name, given, scores] of [
  ['a fitting page first', answer(['late'], ['/late/']), [1, 1, 1, 0]],
  ['a fitting page third', answer(['late'], ['/none/', '/x/', '/late/']), [1, 1, 0, 0]],
  ['a fitting page fourth', answer(['late'], ['/none/', '/x/', '/y/', '/late/']), [0, 0, 0, 0]],
  ['a page about the second problem only', answer(['other', 'lost'], ['/lost/']), [1, 0, 1, 0]],
  ['nothing', answer(['late'], []), [0, 0, 0, 1]],
] as const) {
  test(`${name} scores ${scores.join(', ')}`, () => {
    const [fittingInThree, firstNamedInThree, fittingFirst, nothing] = scores;
    expect(scoresOf([given], LABELS)).toEqual({
      queries: 1,
      fittingInThree,
      firstNamedInThree,
      fittingFirst,
      nothing,
    });
  });
}

test('a group scores the shares of its queries', () => {
  const group = [
    answer(['late'], ['/late/']),
    answer(['late'], ['/x/', '/late/']),
    answer(['late'], []),
    answer(['other', 'late'], ['/late/']),
  ];
  expect(scoresOf(group, LABELS)).toEqual({
    queries: 4,
    fittingInThree: 0.75,
    firstNamedInThree: 0.5,
    fittingFirst: 0.5,
    nothing: 0.25,
  });
});

test('the page shown most is counted once for each query, and only in its first three', () => {
  const answers = [
    answer([], ['/a/', '/a/', '/a/']),
    answer([], ['/x/', '/y/', '/b/', '/a/']),
    answer([], ['/b/']),
    answer([], []),
  ];
  expect(mostShown(answers)).toEqual({ address: '/b/', share: 0.5 });
  expect(mostShown([answer([], ['/b/', '/a/'])])).toEqual({ address: '/a/', share: 1 });
  expect(mostShown([answer([], [])])).toEqual({ address: '', share: 0 });
});

for (const [numbers, middle] of [
  [[3], 3],
  [[9, 1, 5], 5],
  [[4, 1, 3, 2], 2],
  [[100, 20, 3], 20],
  [[], 0],
] as const) {
  test(`the middle one of ${numbers.join(', ') || 'no numbers'} is ${String(middle)}`, () => {
    const before = [...numbers];
    expect(median(before)).toBe(middle);
    expect(before).toEqual(numbers);
  });
}
