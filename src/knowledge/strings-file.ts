import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './faults.ts';
import { DEFAULT_LANGUAGE } from '../i18n/languages.ts';
import { isMap, SHAPE_LANGUAGE, shapeMisfits, wordMisfits, type Misfit } from './string-shape.ts';
import { parseYaml, type YamlFile } from './yaml-file.ts';

/** What the code needs of a file of strings beyond its shape. Each part of the file is named by its path: `answers.verdicts`. */
export interface StringRules {
  /** Names that the code has, such as its verdicts: the part needs words for each of them, and for no other. */
  readonly keys?: Readonly<Record<string, readonly string[]>>;
  /** What a string must not say. */
  readonly without?: Readonly<Record<string, string>>;
}

/** The strings of the interface or of a tool, in one language. */
export interface StringsFile {
  readonly yaml: YamlFile;
  /** In the shape of the English file, which their type is made from. Left out where something does not fit. */
  readonly value: unknown;
  readonly faults: readonly Fault[];
}

/**
 * Reads a file of strings. English is the shape of every other language; what the code needs is held in English.
 *
 * @param root - top of the project.
 * @param name - path below the language's folder, such as `ui` or `tools/clock`.
 * @param rules - what the code needs.
 * @param language - folder below `src/content`, a BCP 47 tag.
 * @returns the strings, and a fault for each that is missing, empty or unknown.
 * @throws the file system's error when the file, or the English one, cannot be read.
 */
export function readStrings(
  root: string,
  name: string,
  rules: StringRules,
  language: string = DEFAULT_LANGUAGE,
): StringsFile {
  const open = (folder: string): YamlFile => {
    const file = `src/content/${folder}/${name}.yaml`;
    return parseYaml(file, readFileSync(join(root, file), 'utf8'));
  };
  const yaml = open(language);
  if (yaml.faults.length > 0) return { yaml, value: undefined, faults: yaml.faults };
  const value: unknown = yaml.document.toJS();
  const misfits = [
    ...wordMisfits(value, language),
    ...withoutMisfits(value, rules),
    ...(language === SHAPE_LANGUAGE
      ? keyMisfits(value, rules)
      : shapeMisfits(open(SHAPE_LANGUAGE).document.toJS(), value)),
  ];
  const faults = misfits.map((misfit) => faultAt(yaml, misfit));
  return { yaml, value: faults.length > 0 ? undefined : value, faults };
}

/** Tells an author where something in a file does not fit. */
export function faultAt(yaml: YamlFile, { path, message }: Misfit): Fault {
  const field = path.join('.');
  return { file: yaml.file, line: yaml.lineOf(path), ...(field === '' ? {} : { field }), message };
}

function partAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((part, key) => (isMap(part) ? part[key] : undefined), value);
}

function keyMisfits(value: unknown, { keys = {} }: StringRules): Misfit[] {
  return Object.entries(keys).flatMap(([name, wanted]) => {
    const path = name.split('.');
    const part = partAt(value, path);
    if (!isMap(part)) return [{ path, message: `is missing: write words for each of ${wanted.join(', ')}` }];
    return [
      ...wanted
        .filter((key) => !(key in part))
        .map((key) => ({ path: [...path, key], message: 'is missing: write words for it' })),
      ...Object.keys(part)
        .filter((key) => !wanted.includes(key))
        .map((key) => ({
          path: [...path, key],
          message: `unknown field ${key}: remove it or correct the name; known are ${wanted.join(', ')}`,
        })),
    ];
  });
}

function withoutMisfits(value: unknown, { without = {} }: StringRules): Misfit[] {
  return Object.entries(without).flatMap(([name, word]) => {
    const path = name.split('.');
    const says = partAt(value, path);
    return typeof says === 'string' && says.toLowerCase().includes(word.toLowerCase())
      ? [{ path, message: `leave ${word} out of it` }]
      : [];
  });
}
