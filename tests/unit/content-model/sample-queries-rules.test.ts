import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { parse } from 'yaml';
import { faultLine } from '../../../src/content-model/faults.ts';
import { sampleQueryFaults } from '../../../src/content-model/rules/sample-queries.ts';
import { sampleQueriesSchemaIn } from '../../../src/content-model/schemas/sample-queries.ts';
import { readValue } from '../../../src/content-model/yaml-file.ts';
import { parseYaml } from '../../../src/content-model/yaml-lines.ts';

const FILE = 'sample-queries.yaml';
const list = (problem: string, count = 150): string =>
  `${problem}:\n${Array.from({ length: count }, (_, index) => `  - ${problem} ${String(index)}\n`).join('')}`;
/** The smallest file of sample queries without a fault. */
const SOUND = `${list('late')}${list('lost')}`;
const PROBLEMS = new Set(['late', 'lost']);

/** @returns what the author of such a file is told. */
function told(text: string, problems: ReadonlySet<string> = PROBLEMS): string[] {
  const yaml = parseYaml(FILE, text);
  const { value, faults } = readValue(yaml, [], sampleQueriesSchemaIn('en'));
  const found =
    value === undefined ? [] : sampleQueryFaults({ file: FILE, value, lineOf: yaml.lineOf }, problems);
  return [...yaml.faults, ...faults, ...found].map(faultLine);
}

test('a sound file has no faults', () => {
  expect(told(SOUND)).toEqual([]);
});

test('the site’s own file has no faults', () => {
  const problems = parse(readFileSync('src/content/problems.yaml', 'utf8')) as object;
  expect(
    told(readFileSync('src/content/en/sample-queries.yaml', 'utf8'), new Set(Object.keys(problems))),
  ).toEqual([]);
});

for (const [name, text, expected] of [
  ['queries of an unknown problem', `${SOUND}${list('lots')}`, ':303  lots: no problem is called "lots"'],
  ['a problem without queries', list('late'), 'write what people type who are stuck on lost'],
  [
    'a query that stands under two problems',
    SOUND.replace('lost 7', 'Late 3 '),
    ':160  lost.7: stands under late already',
  ],
  ['a query that stands twice', SOUND.replace('late 7', 'late 3'), ':9  late.7: stands under late already'],
  ['too few queries', `${list('late', 149)}${list('lost')}`, 'write at least 150 things that people type'],
  [
    'a query that is nearly another',
    SOUND.replace('late 7', 'the code never comes to my phone').replace(
      'lost 7',
      'The code never comes to my phone!!',
    ),
    'lost.7: nearly the same stands under late: “the code never comes to my phone”',
  ],
  ['an empty query', SOUND.replace('late 7', '" "'), 'write what somebody would type'],
  ['a query that YAML takes for a number', SOUND.replace('late 7', '7'), 'late.7'],
] as const) {
  test(`the build refuses ${name}`, () => {
    const lines = told(text);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(expected);
  });
}
