import { expect, test } from 'playwright/test';
import { reportLines } from '../../search/report.ts';
import type { Answer, Labels } from '../../search/score.ts';

const LABELS: Labels = new Map([
  ['/late/', ['late']],
  ['/lost/', ['lost']],
]);

function answer(id: string, kind: string, problem: string, addresses: readonly string[], bytes = 10): Answer {
  return {
    query: { id, language: 'en', words: `words of ${id}`, kind, problems: [problem] },
    addresses,
    firstBytes: bytes * 100,
    laterBytes: bytes,
  };
}

const LINES = reportLines(
  [
    answer('d1', 'story', 'late', ['/late/', '/lost/'], 1),
    answer('d2', 'story', 'late', ['/x/', '/y/', '/lost/', '/late/'], 2),
    answer('d3', 'question', 'lost', ['/x/', '/lost/'], 4),
    answer('d4', 'question', 'lost', [], 3),
  ],
  LABELS,
);

/** A line's words, whatever the spaces between them. */
const cells = (line: string | undefined) => line?.trim().split(/ {2,}/u);

test('the whole comes first, then each language and its kinds in the order of their names', () => {
  expect(LINES.slice(0, 5).map((line) => cells(line)?.[0])).toEqual([
    'group',
    'all',
    'en',
    'en question',
    'en story',
  ]);
});

test('each group has its scores, below their names', () => {
  expect(cells(LINES[0])).toEqual([
    'group',
    'queries',
    'fitting in 3',
    'first-named in 3',
    'fitting first',
    'nothing found',
  ]);
  expect(cells(LINES[1])).toEqual(['all', '4', '50.0 %', '50.0 %', '25.0 %', '25.0 %']);
  expect(cells(LINES[3])).toEqual(['en question', '2', '50.0 %', '50.0 %', '0.0 %', '50.0 %']);
  const [names = '', ...rows] = LINES.slice(0, 5);
  for (const row of rows) {
    expect(row).toHaveLength(names.length);
    for (const column of ['queries', 'fitting in 3', 'first-named in 3', 'fitting first', 'nothing found']) {
      // Each number ends where the name of its column ends.
      const end = names.indexOf(column) + column.length;
      expect(row.slice(0, end)).toMatch(/[\d%]$/u);
      expect(row.charAt(end)).toMatch(/^ ?$/u);
    }
  }
});

test('bytes: the middle one and the most', () => {
  const bytes = LINES.filter((line) => line.includes('median')).map((line) => line.replace(/ +/gu, ' '));
  expect(bytes).toEqual([
    'first answer: median 200, most 400 bytes (Brotli)',
    'later answer: median 2, most 4 bytes (Brotli)',
  ]);
});

test('the page shown most is named', () => {
  expect(LINES).toContain('shown most in first threes: /lost/ in 75.0 %');
});

test('every query without a fitting page in its first three is listed with what it got instead', () => {
  const misses = LINES.slice(LINES.indexOf('misses (no fitting page in the first three):') + 1);
  expect(misses).toEqual([
    'd2 [late] words of d2\n     → /x/  /y/  /lost/',
    'd4 [lost] words of d4\n     → (nothing)',
  ]);
});

test('where all is well, no miss is listed', () => {
  const lines = reportLines([answer('d1', 'story', 'late', ['/late/'])], LABELS);
  expect(lines.at(-1)).toBe('misses (no fitting page in the first three):');
});
