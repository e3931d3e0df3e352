import { faultLine } from '../../../src/knowledge/faults.ts';
import { searchWordFaults } from '../../../src/knowledge/rules/search.ts';
import { searchWordsSchema } from '../../../src/knowledge/schemas/search.ts';
import { yamlValue } from '../../../src/knowledge/yaml-file.ts';

export const FILE = 'search.yaml';
/** The smallest file of search words without a fault. */
export const SOUND = `
ways:
  no: no, never
  code: >-
    code, one time
    code
  missing: >-
    <no> * <code>,
    waiting
signs:
  late:
    code + missing: 8
    missing: 3.5
    code: -1
  refused:
    code: 1
usual: [late]
noise: the, a
`;
const PROBLEMS = new Set(['late', 'refused']);

/** @returns what the author of such a file is told. */
export function told(text: string, problems: ReadonlySet<string> = PROBLEMS): string[] {
  const { value, lineOf, faults } = yamlValue(FILE, text, searchWordsSchema);
  const found = value === undefined ? [] : searchWordFaults({ file: FILE, value, lineOf }, problems);
  return [...faults, ...found].map(faultLine);
}

/** @returns the sound file with one part of it replaced. */
export function changed(from: string, to: string): string {
  if (!SOUND.includes(from)) throw new Error(`the sound file has no "${from}"`);
  return SOUND.replace(from, to);
}
