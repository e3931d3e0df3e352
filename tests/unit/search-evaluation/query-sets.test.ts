import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { parse } from 'yaml';
import { tokensOf } from '../../../src/search/tokens.ts';
import { readQueries, type Query } from '../../search/score.ts';

const PROBLEMS = Object.keys(parse(readFileSync('src/content/problems.yaml', 'utf8')) as object);
const KINDS = ['story', 'question', 'search-phrase'];
const QUERIES_IN_A_SET = 150;
const LEAST_FOR_A_PROBLEM = 4;

const read = (file: string): Query[] => readQueries(readFileSync(file, 'utf8'), new Set(PROBLEMS));

/** A query as the search reads it, so that signs and capital letters make no difference. */
const wordsOf = ({ words }: Query): string =>
  tokensOf(words, 'en')
    .map(({ stem }) => stem)
    .join(' ');

/** @returns what stands there more than once. */
const repeated = (values: readonly string[]): string[] =>
  values.filter((value, place) => values.indexOf(value) !== place);

/** @returns the problems that too few queries are about; the first two named by a query count. */
function rare(queries: readonly Query[]): string[] {
  const named = queries.flatMap(({ problems }) => problems.slice(0, 2));
  return PROBLEMS.filter((problem) => named.filter((name) => name === problem).length < LEAST_FOR_A_PROBLEM);
}

const SETS = { queries: read('tests/search/queries.tsv'), checking: read('tests/search/checking.tsv') };

test('the checks notice what is repeated and what is rare', () => {
  const query = (words: string, ...problems: string[]): Query => ({
    id: 'd1',
    language: 'en',
    words,
    kind: 'story',
    problems,
  });
  expect(repeated([query('No codes!'), query('no code')].map(wordsOf))).toEqual(['no code']);
  const [problem = '', other = ''] = PROBLEMS;
  const enough = Array.from({ length: 4 }, () => query('x', other, problem));
  expect(rare(enough)).not.toContain(problem);
  expect(rare(enough.slice(1))).toContain(problem);
  expect(rare(enough.map(() => query('x', other, 'x', problem)))).toContain(problem);
});

for (const [name, queries] of Object.entries(SETS)) {
  test(`${name}.tsv has ${String(QUERIES_IN_A_SET)} queries of the known kinds`, () => {
    expect(queries).toHaveLength(QUERIES_IN_A_SET);
    expect(queries.filter(({ kind }) => !KINDS.includes(kind))).toEqual([]);
    expect(queries.filter(({ language }) => language !== 'en')).toEqual([]);
  });

  test(`every problem is among the first two of at least four queries of ${name}.tsv`, () => {
    expect(rare(queries)).toEqual([]);
  });

  test(`no query of ${name}.tsv names a problem twice`, () => {
    expect(queries.filter(({ problems }) => repeated(problems).length > 0)).toEqual([]);
  });
}

test('no id and no query stands twice, neither in one set nor in both', () => {
  const all = [...SETS.queries, ...SETS.checking];
  expect(repeated(all.map(({ id }) => id))).toEqual([]);
  expect(repeated(all.map(wordsOf))).toEqual([]);
});

test('no id and no query stands twice in the Portuguese set, and its kinds are known', () => {
  const queries = read('tests/search/pt-BR/queries.tsv');
  expect(repeated(queries.map(({ id }) => id))).toEqual([]);
  expect(repeated(queries.map(wordsOf))).toEqual([]);
  expect(queries.filter(({ kind, language }) => !KINDS.includes(kind) || language !== 'pt-BR')).toEqual([]);
});
