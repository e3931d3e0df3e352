import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap } from 'yaml';
import type { Entry } from './library.ts';
import type { Fault } from './faults.ts';
import { DEFAULT_LANGUAGE } from '../i18n/languages.ts';
import {
  sequencePlacesSchema,
  sequenceSchema,
  type Sequence,
  type SequencePlaces,
} from './schemas/sequences.ts';
import { parseYaml, readValue } from './yaml-file.ts';

/** The acts that must be right, and the pages that must have them. */
export interface SequencesFile {
  readonly entries: ReadonlyMap<string, Entry<Sequence>>;
  /** Not of one language: a page has the same sequences in each. */
  readonly places: {
    readonly file: string;
    readonly value: SequencePlaces;
    readonly lineOf: (id: string) => number;
  };
  readonly faults: readonly Fault[];
}

/**
 * Reads the sequences of one language and where they must stand.
 *
 * @param root - top of the project.
 * @param language - folder below `src/content`.
 * @returns both, and what does not fit its schema.
 * @throws the file system's error when a file cannot be read.
 */
export function readSequences(root: string, language = DEFAULT_LANGUAGE): SequencesFile {
  const file = `src/content/${language}/sequences.yaml`;
  const yaml = parseYaml(file, readFileSync(join(root, file), 'utf8'));
  const faults: Fault[] = [...yaml.faults];
  const entries = new Map<string, Entry<Sequence>>();
  const { contents } = yaml.document;
  for (const { key } of isMap(contents) ? contents.items : []) {
    const id = String(key);
    const { value, faults: misfits } = readValue(yaml, [id], sequenceSchema);
    faults.push(...misfits);
    if (value !== undefined) entries.set(id, { file, line: yaml.lineOf([id]), value });
  }
  const placesFile = 'src/content/sequence-places.yaml';
  const placesYaml = parseYaml(placesFile, readFileSync(join(root, placesFile), 'utf8'));
  const { value: places, faults: misfits } = readValue(placesYaml, [], sequencePlacesSchema);
  faults.push(...placesYaml.faults, ...misfits);
  return {
    entries,
    places: { file: placesFile, value: places ?? {}, lineOf: (id) => placesYaml.lineOf([id]) },
    faults,
  };
}
