import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_VERSION, jsonSchemaOf, type DatasetName } from './schemas.ts';
import type { Datasets } from './datasets.ts';

/** Folder of the data below the built site. */
export const DATA_FOLDER = 'data';

/** What is said of all data sets. */
export interface DataHead {
  /** `YYYY-MM-DD`, see `source-date.ts`. */
  readonly date: string;
  /** Hash of the commit from which the site is built. */
  readonly commit?: string;
  /** Whom to name, and where the site is. */
  readonly credit: { readonly name: string; readonly address: string };
  readonly language: string;
}

/** What the words of the site may be used for. */
const LICENCE = { id: 'CC-BY-4.0', address: 'https://creativecommons.org/licenses/by/4.0/' } as const;

/**
 * Writes the data sets, each with its schema beside it.
 *
 * @param site - folder of the built site.
 */
export function writeOpenData(site: string, datasets: Datasets, head: DataHead): void {
  const folder = join(site, DATA_FOLDER);
  mkdirSync(folder, { recursive: true });
  for (const name of Object.keys(datasets) as DatasetName[]) {
    writeFileSync(join(folder, `${name}.json`), datasetText(datasetFile(name, datasets, head)));
    writeFileSync(join(folder, schemaName(name)), asJson(jsonSchemaOf(name)));
  }
}

/** A data set with what is said of it. */
interface DatasetFile extends DataHead {
  readonly $schema: string;
  readonly version: string;
  readonly licence: typeof LICENCE;
  readonly records: readonly object[];
}

/** @returns what the file of a data set says. */
export function datasetFile(name: DatasetName, datasets: Datasets, head: DataHead): DatasetFile {
  const { date, commit, credit, language } = head;
  return {
    $schema: `./${schemaName(name)}`,
    version: DATA_VERSION,
    date,
    ...(commit === undefined ? {} : { commit }),
    licence: LICENCE,
    credit,
    language,
    records: datasets[name],
  };
}

/** One record a line, so that two days can be compared. */
function datasetText({ records, ...head }: DatasetFile): string {
  const lines = records.map((record) => `    ${JSON.stringify(record)}`);
  return `${JSON.stringify(head, null, 2).replace(/\n\}$/u, '')},\n  "records": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

const schemaName = (name: DatasetName): string => `${name}.schema.json`;

const asJson = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
