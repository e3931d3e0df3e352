import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './faults.ts';
import { DEFAULT_LANGUAGE } from '../i18n/languages.ts';
import { lookUpSchema, type LookUp } from './schemas/look-up.ts';
import { parseYaml, readValue } from './yaml-file.ts';

/** What the message look-up knows beside the screens, as written. */
export interface LookUpFile {
  readonly file: string;
  readonly value: LookUp | undefined;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  readonly faults: readonly Fault[];
}

/**
 * Reads the sentences of fakes and the words that name a secret.
 *
 * @param root - top of the project.
 * @param language - folder below `src/content`.
 * @returns them, and what does not fit its schema.
 * @throws the file system's error when the file cannot be read.
 */
export function readLookUp(root: string, language = DEFAULT_LANGUAGE): LookUpFile {
  const file = `src/content/${language}/look-up.yaml`;
  const yaml = parseYaml(file, readFileSync(join(root, file), 'utf8'));
  const { value, faults } = readValue(yaml, [], lookUpSchema);
  return { file, value, lineOf: yaml.lineOf, faults: [...yaml.faults, ...faults] };
}
