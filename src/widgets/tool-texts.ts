import { readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { LANGUAGE } from '../knowledge/language.ts';
import { PublishingError } from '../knowledge/faults.ts';
import { parseYaml, readValue } from '../knowledge/yaml-file.ts';

/**
 * Reads the sentences of a tool.
 *
 * @param tool - name of the tool, such as `clock`.
 * @param schema - what its widget needs.
 * @returns the sentences.
 * @throws PublishingError naming file, line and field of every sentence that is missing, empty or unknown.
 */
export function toolTexts<Schema extends z.ZodType>(tool: string, schema: Schema): z.infer<Schema> {
  const file = `src/content/${LANGUAGE}/tools/${tool}.yaml`;
  const yaml = parseYaml(file, readFileSync(file, 'utf8'));
  const { value, faults } = readValue(yaml, [], schema);
  if (value === undefined || yaml.faults.length > 0) throw new PublishingError([...yaml.faults, ...faults]);
  return value;
}
