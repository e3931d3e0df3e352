import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './faults.ts';
import { DEFAULT_LANGUAGE } from '../i18n/languages.ts';
import { diagnosisSchema, type Diagnosis } from './schemas/diagnosis.ts';
import { parseYaml, readValue } from './yaml-file.ts';

/** The tree of one language, with what is needed to tell an author the line of every field. */
export interface DiagnosisFile {
  readonly file: string;
  readonly text: string;
  /** `undefined` where the file does not fit its schema. */
  readonly value: Diagnosis | undefined;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  readonly faults: readonly Fault[];
}

/**
 * Reads the tree of questions, choices and plans.
 *
 * @param root - top of the project.
 * @param language - folder below `src/content`.
 * @returns the tree, and what does not fit its schema.
 * @throws the file system's error when the file cannot be read.
 */
export function readDiagnosis(root: string, language = DEFAULT_LANGUAGE): DiagnosisFile {
  const file = `src/content/${language}/diagnosis.yaml`;
  const text = readFileSync(join(root, file), 'utf8');
  const yaml = parseYaml(file, text);
  const { value, faults } = readValue(yaml, [], diagnosisSchema);
  return { file, text, value, lineOf: yaml.lineOf, faults: [...yaml.faults, ...faults] };
}
