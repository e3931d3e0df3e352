import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { PublishingError, type Fault } from '../knowledge/faults.ts';
import { DEFAULT_LANGUAGE } from '../i18n/languages.ts';
import { parseYaml, readValue, type YamlFile } from '../knowledge/yaml-file.ts';

/** The sentences of a tool as they stand on disk. */
export interface ToolTexts<Texts> {
  readonly yaml: YamlFile;
  /** Left out where something does not fit. */
  readonly value: Texts | undefined;
  /** What does not fit. */
  readonly faults: readonly Fault[];
}

/**
 * Reads the sentences of a tool.
 *
 * @param tool - name of the tool, such as `clock`.
 * @param schema - what its widget needs.
 * @param root - top of the project; the working directory without.
 * @param language - folder below `src/content`.
 * @returns the sentences, and a fault for each that is missing, empty or unknown.
 * @throws the file system's error when the file cannot be read.
 */
export function readToolTexts<Schema extends z.ZodType>(
  tool: string,
  schema: Schema,
  root = '',
  language = DEFAULT_LANGUAGE,
): ToolTexts<z.infer<Schema>> {
  const file = `src/content/${language}/tools/${tool}.yaml`;
  const yaml = parseYaml(file, readFileSync(join(root, file), 'utf8'));
  const { value, faults } = readValue(yaml, [], schema);
  return { yaml, value: yaml.faults.length > 0 ? undefined : value, faults: [...yaml.faults, ...faults] };
}

/**
 * Reads the sentences of a tool for its page.
 *
 * @param tool - name of the tool, such as `clock`.
 * @param schema - what its widget needs.
 * @returns the sentences.
 * @throws PublishingError naming file, line and field of every sentence that is missing, empty or unknown.
 */
export function toolTexts<Schema extends z.ZodType>(tool: string, schema: Schema): z.infer<Schema> {
  const { value, faults } = readToolTexts(tool, schema);
  if (value === undefined) throw new PublishingError(faults);
  return value;
}
