import type { Finding } from './line-check.ts';
import { groupSize } from './code-shape.ts';
import type { CodeList } from './recovery-code-verdicts.ts';

const LONGEST_SHAPE = 40;
const BULLET = '\u2022';

/**
 * Puts several codes into a list that carries none of their digits.
 *
 * @returns one row for each; a row is a duplicate when an earlier one holds the same digits, however written.
 */
export function listOf(findings: readonly Finding[]): CodeList {
  const met = new Set<string>();
  const rows = findings.map(({ check, length, key }) => {
    const duplicate = met.has(key);
    met.add(key);
    return { verdict: check.verdict, shape: shapeOf(length), duplicate };
  });
  return { verdict: 'list', rows };
}

function shapeOf(characters: number): string {
  const size = groupSize(characters);
  const shown = Math.min(characters, LONGEST_SHAPE);
  return Array.from({ length: shown }, (_, index) =>
    index > 0 && index % size === 0 ? ` ${BULLET}` : BULLET,
  ).join('');
}
