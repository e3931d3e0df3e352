import { faultLine } from '../../../src/content-model/faults.ts';
import { searchVocabularyFaults, type Searched } from '../../../src/content-model/rules/search.ts';
import { searchVocabularySchema } from '../../../src/content-model/schemas/search.ts';
import { yamlValue } from '../../../src/content-model/yaml-file.ts';

export const FILE = 'search.yaml';
/** The smallest file of search words without a fault. */
export const SOUND = `
synonyms:
  code: otp, pin
  carrier: >-
    provider,
    telco
onlyFor:
  /fix/india/: india, airtel
about:
  late: the late text
  refused: the wrong code
fallback: [late]
stopWords: the, a
`;
const SEARCHED = {
  problems: new Set(['late', 'refused']),
  addresses: new Set(['/fix/india/', '/faq/late/']),
};

/** @returns what the author of such a file is told. */
export function told(text: string, searched: Searched = SEARCHED): string[] {
  const { value, lineOf, faults } = yamlValue(FILE, text, searchVocabularySchema);
  const found = value === undefined ? [] : searchVocabularyFaults({ file: FILE, value, lineOf }, searched);
  return [...faults, ...found].map(faultLine);
}

/** @returns the sound file with one part of it replaced. */
export function changed(from: string, to: string): string {
  if (!SOUND.includes(from)) throw new Error(`the sound file has no "${from}"`);
  return SOUND.replace(from, to);
}
