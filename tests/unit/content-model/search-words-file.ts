import { faultLine } from '../../../src/content-model/faults.ts';
import { searchVocabularyFaults } from '../../../src/content-model/rules/search.ts';
import { searchVocabularySchema } from '../../../src/content-model/schemas/search.ts';
import { yamlValue } from '../../../src/content-model/yaml-file.ts';

export const FILE = 'search.yaml';
/** The smallest file of search words without a fault. */
export const SOUND = `
patterns:
  no: no, never
  code: >-
    code, one time
    code
  missing: >-
    <no> * <code>,
    waiting
rules:
  late:
    code + missing: 8
    missing: 3.5
    code: -1
  refused:
    code: 1
fallback: [late]
stopWords: the, a
`;
const PROBLEMS = new Set(['late', 'refused']);

/** @returns what the author of such a file is told. */
export function told(text: string, problems: ReadonlySet<string> = PROBLEMS): string[] {
  const { value, lineOf, faults } = yamlValue(FILE, text, searchVocabularySchema);
  const found = value === undefined ? [] : searchVocabularyFaults({ file: FILE, value, lineOf }, problems);
  return [...faults, ...found].map(faultLine);
}

/** @returns the sound file with one part of it replaced. */
export function changed(from: string, to: string): string {
  if (!SOUND.includes(from)) throw new Error(`the sound file has no "${from}"`);
  return SOUND.replace(from, to);
}
