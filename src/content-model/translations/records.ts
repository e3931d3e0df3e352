import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { stringify } from 'yaml';
import type { Fault } from '../faults.ts';
import { yamlValue } from '../yaml-file.ts';
import { placeOf, RECORDS } from './content-tree.ts';
import { isGenuine, type MadeFrom } from './state.ts';

const recordSchema = z.strictObject({
  fingerprint: z.string(),
  parts: z.array(
    z.strictObject({
      kind: z.enum(['words', 'warning', 'steps', 'plan', 'fact']),
      of: z.string(),
      says: z.string(),
    }),
  ),
});

/** @returns where it stands what a file was made from, from the top of the project. */
export function recordPlace(language: string, path: string): string {
  return placeOf(language, `${RECORDS}/${path}.yaml`);
}

/**
 * Reads what a file of a translation was made from.
 *
 * @param root - top of the project.
 * @param language - of the translation.
 * @param path - of the file in the language's folder.
 * @returns the record, `undefined` where there is none that counts; and what is wrong with it.
 */
export function readRecord(
  root: string,
  language: string,
  path: string,
): { record: MadeFrom | undefined; faults: readonly Fault[] } {
  const file = recordPlace(language, path);
  if (!existsSync(join(root, file))) return { record: undefined, faults: [] };
  const { value, faults } = yamlValue(file, readFileSync(join(root, file), 'utf8'), recordSchema);
  if (value === undefined || isGenuine(value)) return { record: value, faults };
  const message = `was changed by hand: compare the file with English and run npm run translations -- ${language} --accept ${placeOf(language, path)}`;
  return { record: undefined, faults: [{ file, line: 1, field: 'fingerprint', message }] };
}

/** Writes what a file of a translation was made from; called after somebody has compared the two. */
export function writeRecord(root: string, language: string, path: string, record: MadeFrom): void {
  const file = join(root, recordPlace(language, path));
  mkdirSync(dirname(file), { recursive: true });
  const head =
    '# Written by npm run translations, never by hand: what English said when this translation was accepted.\n';
  writeFileSync(file, head + stringify(record, { lineWidth: 0 }));
}
