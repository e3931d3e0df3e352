import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, type Node } from 'yaml';
import type { z } from 'astro/zod';
import type { Fault } from './faults.ts';
import { misfit } from './schema-misfits.ts';
import { parseYaml, type YamlFile } from './yaml-lines.ts';

/** One entry of a file, with its line for messages. */
export interface Entry<Value> {
  readonly file: string;
  readonly line: number;
  readonly value: Value;
}

/** What a file says as a whole. */
export interface YamlValue<Value> {
  readonly file: string;
  /** `undefined` where it does not fit its schema. */
  readonly value: Value | undefined;
  readonly lineOf: YamlFile['lineOf'];
  readonly faults: readonly Fault[];
}

/** What a file says by id; an entry that does not fit its schema is left out. */
export interface YamlEntries<Value> extends Omit<YamlValue<Value>, 'value'> {
  readonly entries: ReadonlyMap<string, Entry<Value>>;
}

/** Every page asks for the same ones. */
const known = new WeakMap<object, ReadonlyMap<string, unknown>>();

/** @returns what each entry says, by id, without its place in the file. */
export function valuesOf<Value>(entries: ReadonlyMap<string, Entry<Value>>): ReadonlyMap<string, Value> {
  const values = known.get(entries) ?? new Map([...entries].map(([id, { value }]) => [id, value]));
  known.set(entries, values);
  return values as ReadonlyMap<string, Value>;
}

/**
 * Reads a file that is one value.
 *
 * @param root - top of the project.
 * @param file - path from there.
 * @param schema - what it must be.
 * @returns the value, and what does not fit.
 * @throws the file system's error when the file cannot be read.
 */
export function readYaml<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
): YamlValue<z.infer<Schema>> {
  return yamlValue(file, readFileSync(join(root, file), 'utf8'), schema);
}

/** @returns what the text of a file says as a whole, see {@link readYaml}. */
export function yamlValue<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): YamlValue<z.infer<Schema>> {
  const yaml = parseYaml(file, text);
  const { value, faults } = readValue(yaml, [], schema);
  return { file, value, lineOf: yaml.lineOf, faults: [...yaml.faults, ...faults] };
}

/**
 * Reads a file of entries, each under its id.
 *
 * @param root - top of the project.
 * @param file - path from there.
 * @param schema - what each entry must be.
 * @returns the entries in their order, and what does not fit.
 * @throws the file system's error when the file cannot be read.
 */
export function readYamlEntries<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
): YamlEntries<z.infer<Schema>> {
  const yaml = parseYaml(file, readFileSync(join(root, file), 'utf8'));
  const faults = [...yaml.faults];
  const entries = new Map<string, Entry<z.infer<Schema>>>();
  const { contents } = yaml.document;
  for (const { key } of isMap(contents) ? contents.items : []) {
    const id = String(key);
    const line = yaml.lineOf([id]);
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)) {
      const message = 'write the id in small letters and digits with hyphens between';
      faults.push({ file, line, field: id, message });
    }
    const { value, faults: misfits } = readValue(yaml, [id], schema);
    faults.push(...misfits);
    if (value !== undefined) entries.set(id, { file, line, value });
  }
  return { file, entries, lineOf: yaml.lineOf, faults };
}

/**
 * Holds one value of a YAML file against its schema.
 *
 * @param yaml - the file.
 * @param path - keys from the top of the document to the value; empty for the whole.
 * @param schema - the schema.
 * @returns the value in the schema's shape (or `undefined` when it does not fit) and one fault for each misfit.
 */
export function readValue<Schema extends z.ZodType>(
  yaml: YamlFile,
  path: readonly string[],
  schema: Schema,
): { value: z.infer<Schema> | undefined; faults: Fault[] } {
  const raw: unknown = path.length === 0 ? yaml.document.toJS() : toPlain(yaml, path);
  const result = schema.safeParse(raw);
  const faults: Fault[] = [];
  if (result.success) return { value: result.data, faults };
  for (const issue of result.error.issues) {
    const where = [...path, ...issue.path];
    const field = fieldName(where);
    faults.push({
      file: yaml.file,
      // An unknown field has a line of its own.
      line: yaml.lineOf(issue.code === 'unrecognized_keys' ? [...where, ...issue.keys.slice(0, 1)] : where),
      ...(field === '' ? {} : { field }),
      message: misfit(issue, raw),
    });
  }
  return { value: undefined, faults };
}

function toPlain(yaml: YamlFile, path: readonly string[]): unknown {
  const node = yaml.document.getIn(path, true);
  return node !== null && typeof node === 'object' && 'toJS' in node
    ? (node as Node).toJS(yaml.document)
    : node;
}

function fieldName(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}
