import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap } from 'yaml';
import type { Entry } from './library.ts';
import type { Fault } from './faults.ts';
import { DEFAULT_LANGUAGE } from '../i18n/languages.ts';
import { messageSchema, type Message } from './schemas/messages.ts';
import { parseYaml, readValue } from './yaml-file.ts';

/** The exact texts of one language's readers, by screen. */
export interface MessagesFile {
  readonly file: string;
  readonly text: string;
  readonly entries: ReadonlyMap<string, Entry<Message>>;
  readonly faults: readonly Fault[];
}

/**
 * Reads every known screen with its wordings.
 *
 * @param root - top of the project.
 * @param language - folder below `src/content`.
 * @returns the screens in their order, and what does not fit their schema.
 * @throws the file system's error when the file cannot be read.
 */
export function readMessages(root: string, language = DEFAULT_LANGUAGE): MessagesFile {
  const file = `src/content/${language}/messages.yaml`;
  const text = readFileSync(join(root, file), 'utf8');
  const yaml = parseYaml(file, text);
  const faults: Fault[] = [...yaml.faults];
  const entries = new Map<string, Entry<Message>>();
  const { contents } = yaml.document;
  for (const { key } of isMap(contents) ? contents.items : []) {
    const id = String(key);
    const { value, faults: misfits } = readValue(yaml, [id], messageSchema);
    faults.push(...misfits);
    if (value !== undefined) entries.set(id, { file, line: yaml.lineOf([id]), value });
  }
  return { file, text, entries, faults };
}
