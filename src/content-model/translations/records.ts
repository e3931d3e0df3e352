import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { stringify } from 'yaml';
import type { Fault } from '../faults.ts';
import { yamlValue } from '../yaml-file.ts';
import { placeOf, RECORDS } from './content-tree.ts';
import type { Part } from './parts.ts';
import { isGenuine, type MadeFrom } from './state.ts';

const kind = z.enum(['words', 'warning', 'steps', 'plan', 'fact']);

/** What many entries include or cite stands once, with the names of all of them. */
const recordSchema = z
  .strictObject({
    fingerprint: z.string(),
    parts: z.array(z.strictObject({ kind, of: z.string(), says: z.string() })),
    named: z.array(z.strictObject({ kind, of: z.array(z.string()), says: z.string() })),
  })
  .transform(({ fingerprint, parts, named }): MadeFrom => ({
    fingerprint,
    parts: [
      ...parts,
      ...named.flatMap((part) => part.of.map((of) => ({ ...part, of, isNamed: true as const }))),
    ],
  }));

/** @returns a record as it is written. */
function written({ fingerprint, parts }: MadeFrom): z.input<typeof recordSchema> {
  const named = new Map<string, { kind: Part['kind']; of: string[]; says: string }>();
  for (const { kind: each, of, says } of parts.filter(({ isNamed }) => isNamed)) {
    const known = named.get(`${each} ${says}`) ?? { kind: each, of: [], says };
    named.set(`${each} ${says}`, { ...known, of: [...known.of, of] });
  }
  return { fingerprint, parts: parts.filter(({ isNamed }) => !isNamed), named: [...named.values()] };
}

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
  writeFileSync(file, head + stringify(written(record), { lineWidth: 0 }));
}
