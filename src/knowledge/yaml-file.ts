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
    lineOf(path) {
      // The nearest enclosing node that exists: a missing field has no line of its own.
      for (let depth = path.length; depth > 0; depth -= 1) {
        const node = document.getIn(path.slice(0, depth), true) as Node | undefined;
        const start = keyStart(document, path.slice(0, depth)) ?? node?.range?.[0];
        if (start !== undefined) return lineAt(start);
      }
      return firstLine;
    },
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
  const faults = unquotedDates(yaml, path);
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

const DATE_FIELDS: ReadonlySet<string> = new Set(['published', 'copy', 'seen', 'confirmed']);

/** An unquoted date is a trap: other YAML readers turn it into another day or into a number. */
function unquotedDates(yaml: YamlFile, path: readonly string[]): Fault[] {
  const map = path.length === 0 ? yaml.document.contents : yaml.document.getIn(path, true);
  if (!isMap(map)) return [];
  return map.items.flatMap((pair) => {
    const field = String(pair.key);
    const scalar = pair.value;
    if (!DATE_FIELDS.has(field) || !isScalar(scalar) || scalar.type !== 'PLAIN') return [];
    if (typeof scalar.value !== 'string' || scalar.value === 'unknown') return [];
    const where = [...path, field];
    return [
      {
        file: yaml.file,
        line: yaml.lineOf(where),
        field: fieldName(where),
        message: `put the date in quotes: "${scalar.value}"`,
      },
    ];
  });
}

function keyStart(document: Document.Parsed, path: readonly PropertyKey[]): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1));
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}
