import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './faults.ts';
import { DEFAULT_LANGUAGE } from '../i18n/languages.ts';
import { stringSchema, type StringRules } from './string-shape.ts';
import { readValue } from './yaml-file.ts';
import { parseYaml, type YamlFile } from './yaml-lines.ts';

/** The strings of the interface or of a tool, in one language. */
export interface StringsFile {
  readonly yaml: YamlFile;
  /** In the shape of the English file, which their type is made from. Left out where something does not fit. */
  readonly value: unknown;
  readonly faults: readonly Fault[];
}

/**
 * Reads a file of strings.
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
  const english = language === DEFAULT_LANGUAGE ? yaml : open(DEFAULT_LANGUAGE);
  return { yaml, ...readValue(yaml, [], stringSchema(english.document.toJS(), language, rules)) };
}
