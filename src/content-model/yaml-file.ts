import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, isMap, isScalar, parseDocument, type Document, type Node } from 'yaml';
import type { z } from 'astro/zod';
import type { Fault } from './faults.ts';

/** A YAML text with what is needed to tell an author the line of every field. */
export interface YamlFile {
  readonly file: string;
  readonly document: Document.Parsed;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  /** Line of a place in the YAML, counted in characters from its start. */
  readonly lineAt: (offset: number) => number;
  readonly faults: readonly Fault[];
}

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
 * Parses YAML and remembers its lines.
 *
 * @param file - path from the top of the project, for messages.
 * @param text - the YAML.
 * @param firstLine - line of the file on which the YAML starts, 1 for a whole file.
 * @returns the document and its syntax faults; never throws.
 */
export function parseYaml(file: string, text: string, firstLine = 1): YamlFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, uniqueKeys: true });
  const lineAt = (offset: number): number => lineCounter.linePos(offset).line + firstLine - 1;
  return {
    file,
    document,
    lineAt,
    faults: document.errors.map((error) => ({
      file,
      line: lineAt(error.pos[0]),
      message: error.message.replace(/ at line \d[\s\S]*$/u, ''),
    })),
    lineOf: remembered((path) => {
      // The nearest enclosing node that exists: a missing field has no line of its own.
      for (let depth = path.length; depth > 0; depth -= 1) {
        const node = document.getIn(path.slice(0, depth), true) as Node | undefined;
        const start = keyStart(document, path.slice(0, depth)) ?? node?.range?.[0];
        if (start !== undefined) return lineAt(start);
      }
      return firstLine;
    }),
  };
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

function misfit(issue: z.core.$ZodIssue, raw: unknown): string {
  if (issue.code === 'unrecognized_keys') {
    return `unknown ${issue.keys.length === 1 ? 'field' : 'fields'} ${issue.keys.join(', ')}: remove or correct the name`;
  }
  const missing = issue.path.length > 0 && issue.path.reduce<unknown>(child, raw) === undefined;
  const wanted = inPlainWords(issue);
  return missing ? `is missing: ${wanted}` : wanted;
}

/** What an author shall write, by what a schema expects. */
const EXPECTED: Readonly<Record<string, string>> = {
  string: 'write words; in quotes if they could be taken for a number or hold a colon',
  number: 'write a number',
  boolean: 'write true or false',
  array: 'write a list',
  object: 'write fields, each on a line of its own',
  record: 'write names, each with its values',
};

/** What a schema counts, where it counts. */
const COUNTED: Readonly<Record<string, string>> = { string: ' characters', array: ' of them' };

/** A schema's own words where its author chose them; the library's are for programmers. */
function inPlainWords(issue: z.core.$ZodIssue): string {
  if (!/^(?:Invalid|Too (?:small|big))/u.test(issue.message)) return issue.message;
  if (issue.code === 'invalid_type') return EXPECTED[issue.expected] ?? issue.message;
  if (issue.code === 'invalid_value') return `write one of: ${issue.values.map(String).join(', ')}`;
  if (issue.code !== 'too_small' && issue.code !== 'too_big') return issue.message;
  const what = COUNTED[issue.origin] ?? '';
  return issue.code === 'too_small'
    ? `write at least ${String(issue.minimum)}${what}`
    : `write at most ${String(issue.maximum)}${what}`;
}

function child(value: unknown, key: PropertyKey): unknown {
  return value !== null && typeof value === 'object'
    ? (value as Record<PropertyKey, unknown>)[key]
    : undefined;
}

function fieldName(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}

/** Walking down a large file takes long, and the same places are asked for again and again. */
function remembered(lineOf: YamlFile['lineOf']): YamlFile['lineOf'] {
  const lines = new Map<string, number>();
  return (path) => {
    const key = path.map(String).join('\n');
    const line = lines.get(key) ?? lineOf(path);
    lines.set(key, line);
    return line;
  };
}

function keyStart(document: Document.Parsed, path: readonly PropertyKey[]): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1));
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}
