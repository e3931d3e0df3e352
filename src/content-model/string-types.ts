import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { DEFAULT_LANGUAGE } from '../i18n/languages.ts';
import { isMap, isPlural, itemKindsIn } from './string-shape.ts';

const FOLDER = `src/content/${DEFAULT_LANGUAGE}`;
const PLURAL = 'Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }';
const ITEMS = {
  words: 'string',
  sentence: '{ readonly text: string; readonly claim?: string }',
  link: '{ readonly link: string; readonly address: string }',
} as const;

/**
 * Declares the type of every file of strings from the English one, so that the compiler knows each string by its name.
 *
 * @param root - top of the project.
 * @returns a declaration file: `content/en/tools/case-file.yaml` exports the type `CaseFileStrings`.
 * @throws the file system's error when the English words cannot be read.
 */
export function stringTypes(root: string): string {
  const tools = readdirSync(join(root, FOLDER, 'tools')).filter((name) => name.endsWith('.yaml'));
  const modules = ['ui.yaml', ...tools.map((name) => `tools/${name}`)].map((file) => {
    const text = readFileSync(join(root, FOLDER, file), 'utf8');
    return `declare module '*/content/${DEFAULT_LANGUAGE}/${file}' {
  export interface ${typeNameOf(file)} ${typeOf(parsed(text))}
}\n`;
  });
  return modules.join('\n');
}

/** What cannot be parsed is told elsewhere, with its line. */
function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return {};
  }
}

function typeNameOf(file: string): string {
  const name = file.replace(/^.*\/|\.yaml$/gu, '');
  return `${name.replace(/(?:^|-)(\w)/gu, (_, letter: string) => letter.toUpperCase())}Strings`;
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) {
    const items = itemKindsIn(value).map((kind) => ITEMS[kind]);
    return `readonly (${items.join(' | ')})[]`;
  }
  if (!isMap(value)) return 'string';
  if (isPlural(value)) return PLURAL;
  const fields = Object.entries(value).map(
    ([key, part]) => `readonly ${JSON.stringify(key)}: ${typeOf(part)}`,
  );
  return `{ ${fields.join('; ')} }`;
}
